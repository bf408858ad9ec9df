package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Table;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** What few people want to see: it is there, and one click shows it. */
final class HiddenColumns {

    private HiddenColumns() {}

    /** Folds up ids and what else is for programs, and hides what nobody wants to see. */
    static void hide(XSSFSheet sheet, SheetLayout layout, ColumnChoice choice) {
        int readers = layout.readers();
        int all = layout.columns().size();
        if (readers < all && !choosesAny(layout, choice)) {
            foldUp(sheet, readers, all);
        }
        for (int i = 0; i < all; i++) {
            if (hides(layout, i, choice)) {
                sheet.setColumnHidden(i, true);
            }
        }
    }

    /** POI has a method for it, which makes columns that overlap; Excel takes such a sheet for damaged. */
    private static void foldUp(XSSFSheet sheet, int from, int to) {
        for (int i = from; i < to; i++) {
            CTCol column = sheet.getColumnHelper().getColumn(i, false);
            column.setOutlineLevel((short) 1);
            column.setHidden(true);
        }
        CTCol button = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        button.setMin(to + 1L);
        button.setMax(to + 1L);
        button.setWidth(sheet.getDefaultColumnWidth());
        button.setCollapsed(true);
        sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
    }

    /** Whether one of the columns that would be folded up is asked for. */
    private static boolean choosesAny(SheetLayout layout, ColumnChoice choice) {
        return layout.columns().subList(layout.readers(), layout.columns().size()).stream()
                .anyMatch(column ->
                        column instanceof SheetColumn.Data data && choice.shows(layout.table(), data.column()));
    }

    private static boolean hides(SheetLayout layout, int index, ColumnChoice choice) {
        Table<?> table = layout.table();
        SheetColumn column = layout.columns().get(index);
        if (column instanceof SheetColumn.Data data) {
            return choice.hides(table, data.column());
        }
        if (column instanceof SheetColumn.Own && choice.isChoosy(table)) {
            return true;
        }
        return column instanceof SheetColumn.Arrows arrows
                ? choice.hides(table, arrows.link().beside())
                : index >= layout.readers() && choosesAny(layout, choice);
    }
}
