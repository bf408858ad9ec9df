package dev.dateline.export.excel.pivot;

import dev.dateline.export.excel.sheet.CellStyles;
import dev.dateline.export.excel.sheet.PageSetup;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.excel.sheet.XmlText;
import dev.dateline.model.Basis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotCache;

/**
 * A sheet with a pivot table: the lowest and the highest that the figures say, by measure, unit and basis. POI can make
 * one only of rows that it holds in memory; here the parts are written as they stand in the file.
 */
public final class PivotSheet {

    /** The title of the sheet. */
    public static final String TITLE = "Pivot";

    /** What is on the sheet. */
    public static final String DESCRIPTION =
            "The lowest and the highest that figures say, by measure, unit and basis: choose above what to narrow them to.";

    private static final String CACHE_ID = "1";
    private static final int FIRST_ROW = 3;
    private static final float TITLE_POINTS = 26;
    private static final int WIDTH = 24 * 256;

    /** Between the filters and the table. */
    private static final int GAP = 1;

    private static final int HEADER_ROWS = 3;

    private PivotSheet() {}

    /**
     * Adds the sheet behind the others.
     *
     * @param workbook the workbook
     * @param styles how cells look
     * @param sheets the sheets of its tables, with all their rows
     * @return whether there are rows to make a pivot table of, and they are all on one sheet
     * @throws IOException if working files cannot be written
     */
    public static boolean add(StreamedWorkbook workbook, CellStyles styles, List<TableSheet<?>> sheets)
            throws IOException {
        for (TableSheet<?> sheet : sheets) {
            Optional<PivotFields> fields = PivotFields.of(sheet);
            if (fields.isPresent() && sheet.rows() > 0 && sheet.parts().size() == 1) {
                add(workbook, styles, sheet, fields.get());
                return true;
            }
        }
        return false;
    }

    private static void add(StreamedWorkbook workbook, CellStyles styles, TableSheet<?> source, PivotFields fields)
            throws IOException {
        SXSSFSheet sheet = workbook.addSheet(TITLE);
        XSSFSheet template = workbook.getXSSFWorkbook().getSheet(TITLE);
        writeHead(sheet, styles);
        int filters = fields.filters().size() + fields.excluding().size();
        int first = FIRST_ROW + filters + GAP;
        CellRangeAddress place = new CellRangeAddress(
                first, first + HEADER_ROWS, 0, fields.rows().size() + 1);
        // Programs write on beyond the place when they fill it: two columns for each basis that there is.
        int columns = fields.rows().size() + 2 * (Basis.values().length + 1);
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, WIDTH);
        }
        template.setDimensionOverride(new CellRangeAddress(0, place.getLastRow(), 0, place.getLastColumn()));
        PageSetup.across(template, columns * WIDTH);
        template.setRepeatingColumns(
                new CellRangeAddress(-1, -1, 0, fields.rows().size() - 1));
        PivotXml xml = new PivotXml(fields);
        XSSFWorkbook parts = workbook.getXSSFWorkbook();
        PackagePart cache = part(
                parts,
                XSSFRelation.PIVOT_CACHE_DEFINITION,
                xml.cache(source.parts().get(0).title(), source.cells()));
        PackagePart table = part(parts, XSSFRelation.PIVOT_TABLE, xml.table(CACHE_ID, place));
        relate(table, cache, XSSFRelation.PIVOT_CACHE_DEFINITION);
        relate(template.getPackagePart(), table, XSSFRelation.PIVOT_TABLE);
        CTPivotCache listed = parts.getCTWorkbook().addNewPivotCaches().addNewPivotCache();
        listed.setCacheId(Long.parseLong(CACHE_ID));
        listed.setId(relate(parts.getPackagePart(), cache, XSSFRelation.PIVOT_CACHE_DEFINITION));
    }

    private static void writeHead(SXSSFSheet sheet, CellStyles styles) throws IOException {
        Row first = sheet.createRow(0);
        first.setHeightInPoints(TITLE_POINTS);
        Cell title = first.createCell(0);
        title.setCellStyle(styles.title());
        title.setCellValue(TITLE);
        sheet.createRow(1).createCell(0).setCellValue(DESCRIPTION);
        sheet.flushRows();
    }

    private static PackagePart part(XSSFWorkbook workbook, XSSFRelation kind, XmlText xml) throws IOException {
        try {
            PackagePart part = workbook.getPackage()
                    .createPart(PackagingURIHelper.createPartName(kind.getFileName(1)), kind.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml.part());
            }
            return part;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String relate(PackagePart from, PackagePart to, XSSFRelation kind) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, kind.getRelation())
                .getId();
    }
}
