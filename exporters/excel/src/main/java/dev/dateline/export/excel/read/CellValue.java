package dev.dateline.export.excel.read;

import java.math.BigDecimal;

/** What a cell holds. A cell that holds nothing is not there. */
sealed interface CellValue {

    /**
     * A text.
     *
     * @param text not empty
     */
    record Words(String text) implements CellValue {}

    /**
     * A number.
     *
     * @param value the number
     * @param look what people see instead of it
     */
    record Numeric(BigDecimal value, Look look) implements CellValue {}

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Truth(boolean value) implements CellValue {}

    /**
     * What a spreadsheet program writes when a formula fails.
     *
     * @param code such as {@code #REF!}
     */
    record Fault(String code) implements CellValue {}

    /** What people see instead of a number. */
    enum Look {
        /** The number. */
        PLAIN,
        /** A day, or a time: the number counts days. */
        DATE,
        /** A hundred times the number, and a percent sign. */
        PERCENT
    }
}
