package dev.dateline.export.excel;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The formulas as POI evaluates them, in a cell above the table, far to the right. */
final class PoiFormulas implements FormulaJudge {

    private static final int SCRATCH = 16_000;

    private final XSSFWorkbook workbook;
    private final FormulaEvaluator evaluator;
    private final Map<String, String> meanings = new TreeMap<>();

    PoiFormulas(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    @Override
    public @Nullable String address(Cell arrow) {
        String to = arrow.getCellFormula().replaceFirst("^HYPERLINK\\((\\w+|\"[^\"]*\"),\"→[^\"]*\"\\)$", "$1");
        // An address, or a name; names count their rows from the first.
        String formula = to.startsWith("\"") ? to : meaning(to, arrow.getSheet());
        return evaluate(formula, 1, arrow.getRow()).getStringValue();
    }

    private String meaning(String name, Sheet sheet) {
        int index = workbook.getSheetIndex(sheet);
        return meanings.computeIfAbsent(
                index + " " + name,
                key -> workbook.getNames(name).stream()
                        .filter(each -> each.getSheetIndex() == index)
                        .map(Name::getRefersToFormula)
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public boolean isMarked(Row row) {
        XSSFSheet sheet = (XSSFSheet) row.getSheet();
        // One rule for a sheet, for all its rows.
        ConditionalFormatting marks = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
        int first = marks.getFormattingRanges()[0].getFirstRow();
        int last = marks.getFormattingRanges()[0].getLastRow();
        return first <= row.getRowNum()
                && row.getRowNum() <= last
                && evaluate(marks.getRule(0).getFormula1(), first + 1, row).getBooleanValue();
    }

    /** What a formula comes to in a row, that is written for another. */
    private CellValue evaluate(String formula, int writtenFor, Row row) {
        Cell scratch =
                row.getSheet().getRow(Arrows.HEADER - 1).getCell(SCRATCH, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        scratch.setCellFormula(
                formula.replaceAll("(\\$[A-Z]+)" + writtenFor + "(?!\\d)", "$1" + (row.getRowNum() + 1)));
        evaluator.notifySetFormula(scratch);
        return evaluator.evaluate(scratch);
    }
}
