package dev.dateline.export.statements.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a row makes once, not at all, or several times.
 *
 * @param condition when it is made; null for always
 * @param each for which parts of a text it is made; null if it is made for the row
 * @param what what it is
 */
record Item<T>(@Nullable Condition condition, @Nullable Parts each, T what) {

    /** The name by which templates take a part. */
    static final String PART = "each";

    /**
     * The parts of a text.
     *
     * @param of the text
     * @param separator what stands between the parts; blanks around them do not count, and empty ones are none
     */
    record Parts(Template of, String separator) {}

    /** The row as often as the item is to be made, with the part if it is for parts. */
    List<MappedRow> rows(MappedRow row) throws UnfitException {
        if (condition != null && !condition.holds(row)) {
            return List.of();
        }
        if (each == null) {
            return List.of(row);
        }
        Template.Filled text = each.of().fill(row);
        List<MappedRow> rows = new ArrayList<>();
        String rest = text == null ? "" : text.text();
        while (text != null && !rest.isEmpty()) {
            int end = rest.indexOf(each.separator());
            String part = (end < 0 ? rest : rest.substring(0, end)).strip();
            rest = end < 0 ? "" : rest.substring(end + each.separator().length());
            if (!part.isEmpty()) {
                rows.add(withPart(row, part, text));
            }
        }
        return rows;
    }

    private static MappedRow withPart(MappedRow row, String part, Template.Filled whole) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(PART, part);
        return new MappedRow(cells, row.at(), column -> column.equals(PART) ? whole.at() : row.at(column));
    }
}
