package dev.dateline.export.excel;

import dev.dateline.export.excel.sheet.ColumnChoice;
import dev.dateline.export.statements.Table;
import java.util.List;

/**
 * What a workbook is to be like.
 *
 * @param tables the tables it has, in order
 * @param reading each article has a sheet to read if there are no more than so many
 * @param citations whether figures have a citation to copy
 * @param chart whether the figures are drawn
 * @param pivot whether the figures have a pivot table
 * @param hidden which columns are hidden
 * @param protect whether cells are kept from being changed by mistake
 * @param compression the level of deflate, from 1 to 9
 * @param maxRows how many rows a sheet may have below its header
 */
record WorkbookPlan(
        List<Table<?>> tables,
        int reading,
        boolean citations,
        boolean chart,
        boolean pivot,
        ColumnChoice hidden,
        boolean protect,
        int compression,
        int maxRows) {

    /** The same with another limit, which need not be that of the format. */
    WorkbookPlan within(int otherMaxRows) {
        return new WorkbookPlan(tables, reading, citations, chart, pivot, hidden, protect, compression, otherMaxRows);
    }
}
