package dev.dateline.export.statements;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes the cells of a row, from left to right. */
public interface CellSink {

    /** A cell without a value: the article does not say. */
    void empty();

    /**
     * Text, an IRI or an EDTF date.
     *
     * @param value never empty
     */
    void text(String value);

    /**
     * A whole number.
     *
     * @param value the number
     */
    void integer(long value);

    /**
     * A decimal.
     *
     * @param value without trailing zeros, its scale not negative
     */
    void decimal(BigDecimal value);

    /**
     * True or false.
     *
     * @param value which of them
     */
    void bool(boolean value);

    /**
     * A day.
     *
     * @param value from the year 1 to 9999
     */
    void date(LocalDate value);
}
