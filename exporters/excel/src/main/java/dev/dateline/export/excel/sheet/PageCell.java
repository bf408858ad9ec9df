package dev.dateline.export.excel.sheet;

import java.util.List;

/** What stands in a cell of a {@link Page}. */
public sealed interface PageCell {

    /**
     * Words.
     *
     * @param text any text that fits into a cell
     */
    record Words(String text) implements PageCell {}

    /**
     * A number that counts something.
     *
     * @param number how many
     */
    record Count(long number) implements PageCell {}

    /**
     * The title of a sheet, which leads there.
     *
     * @param title a sheet of the workbook
     */
    record ToSheet(String title) implements PageCell {}

    /**
     * Words of which some are marked.
     *
     * @param runs at least one; together they fit into a cell
     */
    record Marked(List<Run> runs) implements PageCell {

        /** Keeps the parts. */
        public Marked {
            runs = List.copyOf(runs);
        }
    }

    /** Nothing. */
    record Empty() implements PageCell {}

    /**
     * The words for people; nothing if there are none.
     *
     * @return a text, empty for an empty cell
     */
    default String words() {
        if (this instanceof Words words) {
            return words.text();
        }
        if (this instanceof ToSheet sheet) {
            return sheet.title();
        }
        return this instanceof Marked marked
                ? String.join("", marked.runs().stream().map(Run::text).toList())
                : "";
    }
}
