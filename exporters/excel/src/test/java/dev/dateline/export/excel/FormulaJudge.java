package dev.dateline.export.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** What a program makes of the formulas of a workbook. */
interface FormulaJudge {

    /** The address that an arrow leads to. */
    @Nullable
    String address(Cell arrow);

    /** Whether the rule of its sheet marks a row. */
    boolean isMarked(Row row);
}
