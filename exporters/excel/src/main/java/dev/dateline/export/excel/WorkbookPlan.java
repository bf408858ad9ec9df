package dev.dateline.export.excel;

import dev.dateline.export.excel.sheet.ColumnChoice;
import dev.dateline.export.statements.Table;
import dev.dateline.export.vocabulary.ResourceNames;
import java.util.List;

/**
 * What a workbook is to be like.
 *
 * @param names the IRIs of what articles state
 * @param tables the tables it has, in order
 * @param chart whether the figures are drawn
 * @param hidden which columns are hidden
 * @param protect whether cells are kept from being changed by mistake
 * @param compression the level of deflate, from 1 to 9
 * @param maxRows how many rows a sheet may have below its header
 * @param maxLinks how many links there may be on a sheet
 */
record WorkbookPlan(
        ResourceNames names,
        List<Table<?>> tables,
        boolean chart,
        ColumnChoice hidden,
        boolean protect,
        int compression,
        int maxRows,
        int maxLinks) {

    /** The same with other limits, which need not be those of the format. */
    WorkbookPlan within(int otherMaxRows, int otherMaxLinks) {
        return new WorkbookPlan(names, tables, chart, hidden, protect, compression, otherMaxRows, otherMaxLinks);
    }
}
