package dev.dateline.export.annotations.marked;

import dev.dateline.model.Place;

/**
 * That one region stands in some relation to another.
 *
 * @param id unique among the links of its text, and the id of a relation
 * @param name what the relation is called, in the words of whoever annotated
 * @param from the id of the region it starts from
 * @param to the id of the region it leads to
 * @param isRole whether it is what {@code to} is to an event, which {@code from} tells
 * @param at where the annotation stands
 */
public record Link(String id, String name, String from, String to, boolean isRole, Place at) {}
