package dev.dateline.export.excel.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The formulas of the arrows. Each is kept once for a sheet, as a name that means something else in every row, and the
 * cells have nothing but that name: where to look is known only when every sheet has its last row.
 */
final class LinkNames {

    private static final String STROKE = "&\"" + RowKeys.separator() + "\"&";

    private final XSSFWorkbook workbook;
    private final Map<String, TableSheet<?>> sheets;

    private LinkNames(XSSFWorkbook workbook, Map<String, TableSheet<?>> sheets) {
        this.workbook = workbook;
        this.sheets = sheets;
    }

    /** Defines the names of all sheets. */
    static void define(XSSFWorkbook workbook, List<TableSheet<?>> sheets) {
        LinkNames names = new LinkNames(
                workbook,
                sheets.stream().collect(Collectors.toMap(sheet -> sheet.table().name(), Function.identity())));
        for (TableSheet<?> sheet : sheets) {
            for (Worksheet part : sheet.parts()) {
                sheet.layout().columns().stream()
                        .filter(SheetColumn.Arrows.class::isInstance)
                        .forEach(arrows -> names.define(((SheetColumn.Arrows) arrows).link(), sheet.layout(), part));
            }
        }
    }

    private void define(Link link, SheetLayout layout, Worksheet part) {
        XSSFName name = workbook.createName();
        name.setSheetIndex(workbook.getSheetIndex(part.template()));
        name.setNameName(link.name());
        String key = key(link, layout, part);
        String formula = key;
        for (int i = link.searches().size() - 1; i >= 0; i--) {
            formula = found(link.searches().get(i), key, i == link.searches().size() - 1 ? "" : formula);
        }
        name.setRefersToFormula(formula);
    }

    /** What is looked for, in the row that asks; names count rows from the first. */
    private static String key(Link link, SheetLayout layout, Worksheet part) {
        if (link.key() instanceof Link.Key.Cells cells) {
            String joined = cells.columns().stream()
                    .map(column -> cell(part, layout.indexOf(column)))
                    .collect(Collectors.joining(STROKE));
            String prefix = RowKeys.prefix(cells.table());
            return prefix.isEmpty() ? joined : "\"" + prefix + "\"&" + joined;
        }
        return cell(part, layout.keyColumn());
    }

    private static String cell(Worksheet part, int column) {
        return part.quoted() + "!$" + CellReference.convertNumToColString(column) + "1";
    }

    /** The address of the row that has a key, on whichever of a table's sheets it stands. */
    private String found(Link.Search search, String key, String otherwise) {
        TableSheet<?> sheet = sheets.get(search.table());
        if (sheet == null) {
            throw new IllegalStateException("there is no sheet of " + search.table());
        }
        SheetLayout layout = sheet.layout();
        String column = CellReference.convertNumToColString(layout.indexOf(search));
        String formula = otherwise;
        for (int i = sheet.parts().size() - 1; i >= 0; i--) {
            Worksheet part = sheet.parts().get(i);
            String cells = part.quoted() + "!$" + column + "$" + Worksheet.FIRST_ROW + ":$" + column + "$"
                    + Math.max(Worksheet.FIRST_ROW, part.row() + 1);
            String address =
                    "\"#" + part.quoted() + "!A\"&(" + (Worksheet.FIRST_ROW - 1) + "+" + position(key, cells) + ")";
            formula = formula.isEmpty() ? address : "IFERROR(" + address + "," + formula + ")";
        }
        return formula;
    }

    /**
     * Where among cells a key stands, from 1. MATCH is fast, but takes a tilde for an escape and R1 for r1; where it
     * finds another case, every cell is compared.
     */
    private static String position(String key, String cells) {
        String match = "MATCH(SUBSTITUTE(" + key + ",\"~\",\"~~\")," + cells + ",0)";
        return "IF(EXACT(INDEX(" + cells + "," + match + ")," + key + ")," + match + ",SUMPRODUCT(MATCH(TRUE,EXACT("
                + cells + "," + key + "),0)))";
    }
}
