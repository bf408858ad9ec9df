package dev.dateline.export.statements;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes the cells of a row, from left to right. */
public interface CellSink {

    /**
     * A cell without a value: the article does not say.
     *
     * @param column the column it stands in
     * @throws IOException if it cannot be written
     */
    void empty(Column<?> column) throws IOException;

    /**
     * Text, an IRI or an EDTF date.
     *
     * @param column the column it stands in
     * @param value never empty
     * @throws IOException if it cannot be written
     */
    void text(Column<?> column, String value) throws IOException;

    /**
     * A whole number.
     *
     * @param column the column it stands in
     * @param value the number
     * @throws IOException if it cannot be written
     */
    void integer(Column<?> column, long value) throws IOException;

    /**
     * A decimal.
     *
     * @param column the column it stands in
     * @param value without trailing zeros, its scale not negative
     * @throws IOException if it cannot be written
     */
    void decimal(Column<?> column, BigDecimal value) throws IOException;

    /**
     * True or false.
     *
     * @param column the column it stands in
     * @param value the value
     * @throws IOException if it cannot be written
     */
    void bool(Column<?> column, boolean value) throws IOException;

    /**
     * A day.
     *
     * @param column the column it stands in
     * @param value a day from year 1 to 9999
     * @throws IOException if it cannot be written
     */
    void date(Column<?> column, LocalDate value) throws IOException;
}
