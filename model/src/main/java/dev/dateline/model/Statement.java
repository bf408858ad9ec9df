package dev.dateline.model;

import java.util.List;

/** Something an article states and that its text can be quoted for. */
public sealed interface Statement permits Entity, Relation, Figure {

    /**
     * The id of the statement.
     *
     * @return for an entity, unique in the whole corpus; for a relation or a figure, among those of its article
     */
    String id();

    /**
     * Where the text says so.
     *
     * @return the places, without duplicates, possibly none
     */
    List<Mention> mentions();
}
