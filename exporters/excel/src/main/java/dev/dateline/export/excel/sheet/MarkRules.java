package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

/**
 * Marks on rows that say of themselves that something is odd: one rule for a whole sheet, which reads the row's own
 * cells, so that marks stay with their rows when the sheet is sorted.
 */
final class MarkRules {

    private static final byte[] WARNING = {(byte) 0xFF, (byte) 0xFF, (byte) 0xE6, (byte) 0x99};

    /** The first number of a format that is a workbook's own, with room for those of the cells below. */
    private static final int MARK_FORMAT_ID = 20_000;

    private static final List<Role> NUMBERS = List.of(Role.Plain.LOWER, Role.Plain.BEST, Role.Plain.UPPER);

    private MarkRules() {}

    /** Adds the rule to a sheet that has columns with warnings. */
    static void add(XSSFSheet sheet, SheetLayout layout, int lastRow) {
        List<Integer> warnings = layout.indexesOf(Role.Plain.WARNING);
        if (warnings.isEmpty()) {
            return;
        }
        String formula = warnings.stream()
                .map(column -> "$" + CellReference.convertNumToColString(column) + Worksheet.FIRST_ROW)
                // Some programs save 1 for TRUE.
                .map(cell -> "IF(ISTEXT(" + cell + "),TRUE," + cell + "*1<>0)")
                .collect(Collectors.joining(",", "OR(", ")"));
        CellRangeAddress[] ranges = marked(layout).stream()
                .map(column -> new CellRangeAddress(Worksheet.HEADER_ROW + 1, lastRow, column, column))
                .toArray(CellRangeAddress[]::new);
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        rules.addConditionalFormatting(ranges, rules.createConditionalFormattingRule(formula));
        sheet.getCTWorksheet()
                .getConditionalFormattingArray(sheet.getCTWorksheet().sizeOfConditionalFormattingArray() - 1)
                .getCfRuleArray(0)
                .setDxfId(style(sheet));
    }

    /** The numbers; where there are none, what the row is called. */
    private static List<Integer> marked(SheetLayout layout) {
        List<Integer> columns = new ArrayList<>();
        NUMBERS.forEach(role -> columns.addAll(layout.indexesOf(role)));
        if (columns.isEmpty()) {
            columns.addAll(layout.indexesOf(Role.Plain.NAME));
        }
        return columns.isEmpty() ? List.of(0) : columns;
    }

    /** By a sign and bold type as much as by colour. */
    private static int style(XSSFSheet sheet) {
        CTDxf look = CTDxf.Factory.newInstance();
        look.addNewFont().addNewB().setVal(true);
        CTNumFmt format = look.addNewNumFmt();
        format.setNumFmtId(MARK_FORMAT_ID);
        format.setFormatCode("\"! \"General;\"! \"\\-General;\"! \"0;\"! \"@");
        look.addNewFill().addNewPatternFill().addNewBgColor().setRgb(WARNING);
        return sheet.getWorkbook().getStylesSource().putDxf(look) - 1;
    }
}
