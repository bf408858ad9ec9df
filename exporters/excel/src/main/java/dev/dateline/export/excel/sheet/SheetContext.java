package dev.dateline.export.excel.sheet;

import java.util.Set;

/**
 * What the sheets of a workbook share.
 *
 * @param workbook the workbook
 * @param styles how cells look
 * @param losses what it cannot hold as it is
 * @param links where cells lead
 * @param longTexts what does not fit into a cell
 * @param choice which columns are hidden
 * @param maxRows how many rows a sheet may have below its header
 */
public record SheetContext(
        StreamedWorkbook workbook,
        CellStyles styles,
        Losses losses,
        Links links,
        LongTexts longTexts,
        ColumnChoice choice,
        int maxRows) {

    /**
     * For the sheets that speak of the workbook itself: nothing on them is a loss, and nothing leads elsewhere.
     *
     * @return what those sheets share
     */
    public SheetContext forItself() {
        return new SheetContext(
                workbook, styles, new Losses(), new Links(Set.of(), 0), longTexts, ColumnChoice.ALL_SHOWN, maxRows);
    }
}
