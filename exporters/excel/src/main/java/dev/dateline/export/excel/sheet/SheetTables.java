package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.CellSink;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.TripleMapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tables that only a workbook has: what it says about itself. */
public final class SheetTables {

    private SheetTables() {}

    /**
     * A table that comes from no article.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what a row is
     * @param columns from left to right
     * @return the table
     */
    public static <R> Table<R> table(String name, String title, String description, List<Column<R>> columns) {
        return new Table<>(name, title, description, "", List.of(), columns, List.of(), List.of(), source -> List.of());
    }

    /**
     * A column of texts.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value what a row has there; null for an empty cell
     * @return the column
     */
    public static <R> Column<R> text(String name, String title, String description, Function<R, @Nullable String> value) {
        return column(name, title, description, Datatype.TEXT, value, CellSink::text);
    }

    /**
     * A column of whole numbers.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value what a row has there; null for an empty cell
     * @return the column
     */
    public static <R> Column<R> number(String name, String title, String description, Function<R, @Nullable Long> value) {
        return column(name, title, description, Datatype.INTEGER, value, CellSink::integer);
    }

    /**
     * A column of decimals.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value what a row has there; null for an empty cell
     * @return the column
     */
    public static <R> Column<R> decimal(
            String name, String title, String description, Function<R, @Nullable BigDecimal> value) {
        return column(name, title, description, Datatype.DECIMAL, value, CellSink::decimal);
    }

    private static <R, V> Column<R> column(
            String name,
            String title,
            String description,
            Datatype datatype,
            Function<R, @Nullable V> value,
            BiConsumer<CellSink, V> put) {
        return new Column<>(name, title, description, datatype, new TripleMapping.Nothing(), false, (row, sink) -> {
            V cell = value.apply(row);
            if (cell == null) {
                sink.empty();
            } else {
                put.accept(sink, cell);
            }
        });
    }
}
