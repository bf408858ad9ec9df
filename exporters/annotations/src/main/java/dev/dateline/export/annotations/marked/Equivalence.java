package dev.dateline.export.annotations.marked;

import dev.dateline.model.Place;
import java.util.List;

/**
 * That some regions speak of one and the same thing.
 *
 * @param regions their ids
 * @param at where that is said
 */
public record Equivalence(List<String> regions, Place at) {

    /** Copies the list. */
    public Equivalence {
        regions = List.copyOf(regions);
    }
}
