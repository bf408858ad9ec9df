package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.ArticleContext;
import org.jspecify.annotations.Nullable;

/**
 * A column that only workbooks have, made from the cells of its row. It is no data, and nothing is read back from it.
 *
 * @param title for people
 * @param description what is in it
 * @param forMachines whether it is folded up with ids and codes
 * @param isGiven whether people write into it
 * @param value what stands in a row
 */
record OwnColumn(String title, String description, boolean forMachines, boolean isGiven, Value value) {

    /** A column that nobody writes into. */
    OwnColumn(String title, String description, boolean forMachines, Value value) {
        this(title, description, forMachines, false, value);
    }

    /** The way to a cell. */
    @FunctionalInterface
    interface Value {
        /**
         * The value of a cell.
         *
         * @param row the cells of the table
         * @param article the article that the row comes from; null if from none
         * @return a Long, a String or null
         */
        @Nullable
        Object of(RowValues row, @Nullable ArticleContext article);
    }
}
