package dev.dateline.export.statements.mapping;

import dev.dateline.model.Place;
import java.util.List;
import java.util.Map;

/** A part of a map as it is written down, in whatever language. */
public sealed interface MapNode {

    /**
     * Where it stands.
     *
     * @return the place
     */
    Place at();

    /**
     * A text; numbers and truth values are texts here, too.
     *
     * @param text what it says
     * @param at where it stands
     */
    record Text(String text, Place at) implements MapNode {}

    /**
     * A list.
     *
     * @param items its parts, in their order
     * @param at where it begins
     */
    record Items(List<MapNode> items, Place at) implements MapNode {}

    /**
     * Names with what they stand for.
     *
     * @param entries by their names, in their order
     * @param places where the names stand
     * @param at where it begins
     */
    record Entries(Map<String, MapNode> entries, Map<String, Place> places, Place at) implements MapNode {}
}
