package dev.dateline.export.annotations.marked;

import dev.dateline.model.Place;

/**
 * That what a region speaks of is known elsewhere.
 *
 * @param region the id of the region
 * @param iri by what it is known there
 * @param at where that is said
 */
public record Identity(String region, String iri, Place at) {}
