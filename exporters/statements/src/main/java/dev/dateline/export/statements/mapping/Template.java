package dev.dateline.export.statements.mapping;

import dev.dateline.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with holes that the cells of a row fill, such as <code>ged-{id}</code>.
 *
 * @param pieces what it is put together from
 * @param at where it stands in the map
 */
record Template(List<Piece> pieces, Place at) {

    /** A part of the text. */
    sealed interface Piece {}

    /** What stands there as it is. */
    record Literal(String text) implements Piece {}

    /**
     * What a cell fills.
     *
     * @param column the name of its column
     * @param filters what is done with its text, one after the other
     */
    record Hole(String column, List<Filter> filters) implements Piece {}

    /**
     * A text without holes.
     *
     * @param text what came of it
     * @param at the cell that it came from, the first if there are several; the row if none is
     */
    record Filled(String text, Place at) {}

    /**
     * Fills the holes.
     *
     * @return null if a cell is empty that fills one
     * @throws UnfitException if the text of a cell does not go through a filter
     */
    @Nullable
    Filled fill(MappedRow row) throws UnfitException {
        StringBuilder text = new StringBuilder();
        Place from = null;
        for (Piece piece : pieces) {
            if (piece instanceof Literal literal) {
                text.append(literal.text());
            } else if (piece instanceof Hole hole) {
                String cell = row.cell(hole.column());
                if (cell == null) {
                    return null;
                }
                from = from == null ? row.at(hole.column()) : from;
                text.append(filtered(cell, hole, row));
            }
        }
        return new Filled(text.toString(), from == null ? row.at() : from);
    }

    private static String filtered(String cell, Hole hole, MappedRow row) throws UnfitException {
        String text = cell;
        try {
            for (Filter filter : hole.filters()) {
                text = filter.apply(text);
            }
            return text;
        } catch (UnfitException e) {
            throw e.in(row.at(hole.column()));
        }
    }

    /** The columns that fill it. */
    List<String> columns() {
        return pieces.stream()
                .filter(Hole.class::isInstance)
                .map(piece -> ((Hole) piece).column())
                .toList();
    }
}
