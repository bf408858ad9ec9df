package dev.dateline.export.excel.figure;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

/** Conditional formatting of the columns low, best and high, which stand beside each other. */
final class FigureRules {

    private static final byte[] BAR = {(byte) 0xFF, (byte) 0x9D, (byte) 0xC3, (byte) 0xE6};
    private static final byte[] WARNING = {(byte) 0xFF, (byte) 0xFF, (byte) 0xE6, (byte) 0x99};

    /** The first number of a format that is a workbook's own, with room for those of the cells below. */
    private static final int MARK_FORMAT_ID = 20_000;

    private final XSSFSheet sheet;
    private final XSSFSheetConditionalFormatting rules;
    private final int low;
    private int markStyle = -1;

    /**
     * Begins.
     *
     * @param sheet a sheet of figures
     * @param low the index of the column low, which best and high follow
     */
    FigureRules(XSSFSheet sheet, int low) {
        this.sheet = sheet;
        this.rules = sheet.getSheetConditionalFormatting();
        this.low = low;
    }

    /** Marks bounds that are out of order. */
    void markOutOfOrder(int firstRow, int lastRow) {
        String l = cell(low, firstRow);
        String b = cell(low + 1, firstRow);
        String h = cell(low + 2, firstRow);
        mark(
                new CellRangeAddress(firstRow, lastRow, low, low + 2),
                "OR(" + exceeds(l, b) + "," + exceeds(l, h) + "," + exceeds(b, h) + ")");
    }

    /** Marks a part that is larger than its whole. */
    void markLarger(int row, int wholeRow) {
        String least = first(cell(low, row), cell(low + 1, row));
        String most = first(cell(low + 2, wholeRow), cell(low + 1, wholeRow));
        mark(new CellRangeAddress(row, row, low, low + 2), least + ">" + most);
    }

    private static String exceeds(String a, String b) {
        return "AND(ISNUMBER(" + a + "),ISNUMBER(" + b + ")," + a + ">" + b + ")";
    }

    private static String first(String a, String otherwise) {
        return "IF(ISNUMBER(" + a + ")," + a + "," + otherwise + ")";
    }

    private static String cell(int column, int row) {
        return "$" + CellReference.convertNumToColString(column) + (row + 1);
    }

    /** Marks by a sign and a border of the cell as much as by its colour. */
    private void mark(CellRangeAddress range, String formula) {
        rules.addConditionalFormatting(new CellRangeAddress[] {range}, rules.createConditionalFormattingRule(formula));
        CTConditionalFormatting all = sheet.getCTWorksheet()
                .getConditionalFormattingArray(sheet.getCTWorksheet().sizeOfConditionalFormattingArray() - 1);
        CTCfRule rule = all.getCfRuleArray(0);
        if (markStyle < 0) {
            markStyle = markStyle();
        }
        rule.setDxfId(markStyle);
    }

    private int markStyle() {
        CTDxf look = CTDxf.Factory.newInstance();
        look.addNewFont().addNewB().setVal(true);
        CTNumFmt format = look.addNewNumFmt();
        format.setNumFmtId(MARK_FORMAT_ID);
        format.setFormatCode("\"! \"#,##0.##########");
        CTFill fill = look.addNewFill();
        fill.addNewPatternFill().addNewBgColor().setRgb(WARNING);
        return sheet.getWorkbook().getStylesSource().putDxf(look) - 1;
    }

    /** Draws bars on numbers of one unit, from nothing to the largest. */
    void bars(List<CellRangeAddress> ranges) {
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(new XSSFColor(BAR));
        XSSFDataBarFormatting bars = rule.getDataBarFormatting();
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0d);
        bars.getMaxThreshold().setRangeType(RangeType.MAX);
        rules.addConditionalFormatting(ranges.toArray(CellRangeAddress[]::new), rule);
    }
}
