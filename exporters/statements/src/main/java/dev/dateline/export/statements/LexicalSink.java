package dev.dateline.export.statements;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows whose cells are as they are written in text: a number without an exponent, {@code true} or {@code false}, a day as
 * {@code 2031-05-04}. That is what CSV holds, and the lexical form of a literal in the graph.
 */
public interface LexicalSink extends RowSink {

    /**
     * A cell.
     *
     * @param column the column it stands in
     * @param lexical its value, never empty; null if it has none
     * @throws IOException if it cannot be written
     */
    void cell(Column<?> column, @Nullable String lexical) throws IOException;

    @Override
    default void empty(Column<?> column) throws IOException {
        cell(column, null);
    }

    @Override
    default void text(Column<?> column, String value) throws IOException {
        cell(column, value);
    }

    @Override
    default void integer(Column<?> column, long value) throws IOException {
        cell(column, Long.toString(value));
    }

    @Override
    default void decimal(Column<?> column, BigDecimal value) throws IOException {
        cell(column, value.toPlainString());
    }

    @Override
    default void bool(Column<?> column, boolean value) throws IOException {
        cell(column, Boolean.toString(value));
    }

    @Override
    default void date(Column<?> column, LocalDate value) throws IOException {
        cell(column, value.toString());
    }
}
