package dev.dateline.export.statements.mapping;

import dev.dateline.model.Place;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of others.
 *
 * @param cells the cells that are not empty, by the names of their columns
 * @param at the place of the row
 * @param places the place of a cell, by the name of its column
 */
record MappedRow(Map<String, String> cells, Place at, Function<String, Place> places) {

    @Nullable
    String cell(String column) {
        return cells.get(column);
    }

    Place at(String column) {
        return places.apply(column);
    }
}
