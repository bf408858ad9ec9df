package dev.dateline.export.statements.reading;

import dev.dateline.export.statements.Column;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Suggestion;
import dev.dateline.model.Transcript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table as it stands in the input: where its columns are, and where its places. Never changes. */
final class ReadTable {

    private final RowShape shape;
    private final List<String> present;
    private final RowPlaces places;
    /** For each column of the table its index in the rows; -1 if it is not there. */
    private final int[] indexes;

    ReadTable(RowShape shape, TableRows rows) {
        this.shape = shape;
        this.present = List.copyOf(rows.columns());
        this.places = rows.places();
        this.indexes = shape.table().columns().stream()
                .mapToInt(column -> present.indexOf(column.name()))
                .toArray();
    }

    RowShape shape() {
        return shape;
    }

    /** Tells which columns nobody knows, which stand there twice, and which are missing; whether any is. */
    boolean tellColumns(Transcript to) {
        boolean told = false;
        Set<String> seen = new HashSet<>();
        for (String name : present) {
            boolean isKnown = shape.table().columns().stream()
                    .anyMatch(column -> column.name().equals(name));
            if (!isKnown) {
                to.error(FindingKind.UNKNOWN_FIELD, places.header(), unknown(name));
            } else if (!seen.add(name)) {
                to.error(
                        FindingKind.REPEATED_FIELD,
                        places.header(),
                        "the column " + Quoted.of(name) + " stands here more than once; keep one");
            } else {
                continue;
            }
            told = true;
        }
        for (int i = 0; i < indexes.length; i++) {
            if (indexes[i] < 0 && !shape.column(i).derived()) {
                to.error(
                        FindingKind.MISSING_FIELD,
                        places.header(),
                        "the column " + shape.column(i).name()
                                + " is missing, and what it says would be lost; put it there, empty if nothing is known");
                told = true;
            }
        }
        return told;
    }

    private String unknown(String name) {
        List<String> known =
                shape.table().columns().stream().<String>map(Column::name).toList();
        return "the table " + shape.table().name() + " has no column " + Quoted.of(name) + hint(name, known)
                + " Name it rightly, or take it out";
    }

    private static String hint(String name, List<String> known) {
        String nearest = Suggestion.nearest(name, known);
        return nearest == null ? "." : "; did you mean '" + nearest + "'?";
    }

    /** The text of a cell; null if it is empty or the column is not there. */
    @Nullable
    String cell(SourceRow row, int column) {
        int index = indexes[column];
        String text = index < 0 ? null : row.cells().get(index);
        return text == null || text.isEmpty() ? null : text;
    }

    /** The id of the article that a row belongs to; empty if it has none. */
    String article(SourceRow row) {
        String id = cell(row, shape.article());
        return id == null ? "" : id;
    }

    Place at(SourceRow row) {
        return places.row(row.number());
    }

    /** Where a cell stands, or would if its column were there. */
    Place at(SourceRow row, int column) {
        return indexes[column] < 0 ? at(row) : places.cell(row.number(), indexes[column]);
    }
}
