package dev.dateline.export.excel.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet that people read from top to bottom: lines, headings and small tables below each other. For one thread at a
 * time:
 *
 * <pre>{@code
 * Page page = Page.add(workbook, "Overview", styles, 40, 20);
 * page.title("What this is");
 * page.table("Contents", List.of("Sheet", "Rows"), List.of(List.of(new ToSheet("Figures"), new Count(3))));
 * page.complete();
 * }</pre>
 */
public final class Page {
    private static final float LINE_POINTS = 15;
    private static final float TITLE_POINTS = 26;
    private static final float HEADING_POINTS = 28;

    private final SXSSFSheet sheet;
    private final XSSFSheet template;
    private final SheetFile file;
    private final CellStyles styles;
    private final List<ColumnWidth> widths = new ArrayList<>();
    private int next;

    private Page(SXSSFSheet sheet, XSSFSheet template, SheetFile file, CellStyles styles) {
        this.sheet = sheet;
        this.template = template;
        this.file = file;
        this.styles = styles;
    }

    /**
     * Adds a sheet behind the others.
     *
     * @param workbook the workbook
     * @param title the title of the sheet, unique in the workbook
     * @param styles how cells look
     * @param widths how wide the columns are, in digits
     * @return the sheet, empty
     * @throws IOException if its working file cannot be made
     */
    public static Page add(StreamedWorkbook workbook, String title, CellStyles styles, int... widths)
            throws IOException {
        SXSSFSheet sheet = workbook.addSheet(title);
        XSSFSheet template = workbook.getXSSFWorkbook().getSheet(title);
        Page page = new Page(sheet, template, workbook.lastFile(), styles);
        for (int width : widths) {
            page.sheet.setColumnWidth(page.widths.size(), width * ColumnWidth.UNITS_PER_DIGIT);
            page.widths.add(ColumnWidth.fixed(width));
        }
        return page;
    }

    /**
     * The sheet as it is without its rows.
     *
     * @return the sheet as POI keeps it
     */
    public XSSFSheet template() {
        return template;
    }

    /**
     * Writes the title of the sheet.
     *
     * @param text the title
     * @throws IOException if the working file cannot be written
     */
    public void title(String text) throws IOException {
        line(text, styles.title(), TITLE_POINTS);
    }

    /**
     * Writes what stands above a part of the sheet.
     *
     * @param text the heading
     * @throws IOException if the working file cannot be written
     */
    public void heading(String text) throws IOException {
        line(text, styles.heading(), HEADING_POINTS);
    }

    /**
     * Writes a line, which runs on over the cells beside it.
     *
     * @param text the line
     * @throws IOException if the working file cannot be written
     */
    public void line(String text) throws IOException {
        line(text, styles.values(Editing.NONE).text(text, false, 0), -1);
    }

    private void line(String text, CellStyle style, float points) throws IOException {
        file.beginRow(next++, points);
        file.text(0, style.getIndex(), CellText.stored(text));
        file.endRow();
    }

    /** Keeps what was written so far and the next line, the header of a table, in view and on each printed page. */
    public void freezeNextHeader() {
        sheet.createFreezePane(0, next + 1);
        template.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
    }

    /**
     * Writes a table.
     *
     * @param name what its name in formulas is made from, unique in the workbook
     * @param header the titles of its columns, no two alike
     * @param rows its cells, from left to right; at least one row
     * @throws IOException if the working file cannot be written
     */
    public void table(String name, List<String> header, List<List<PageCell>> rows) throws IOException {
        int first = next;
        file.beginRow(next++, -1);
        for (int i = 0; i < header.size(); i++) {
            file.text(i, styles.header(Editing.NONE).getIndex(), header.get(i));
        }
        file.endRow();
        for (List<PageCell> row : rows) {
            row(row);
        }
        ExcelTable.addWithoutButtons(
                template, new CellRangeAddress(first, next - 1, 0, header.size() - 1), name, header);
    }

    private void row(List<PageCell> cells) throws IOException {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, widths.get(i).fit(cells.get(i).words()));
        }
        file.beginRow(next, lines == 1 ? -1 : lines * LINE_POINTS);
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        file.endRow();
        next++;
    }

    private void write(int column, PageCell cell) throws IOException {
        if (cell instanceof PageCell.Words words) {
            String text = words.text();
            file.text(column, styles.values(Editing.NONE).text(text, true, 0).getIndex(), CellText.stored(text));
        } else if (cell instanceof PageCell.Count count) {
            file.number(column, styles.values(Editing.NONE).number(0).getIndex(), (double) count.number());
        } else if (cell instanceof PageCell.Marked marked) {
            file.runs(
                    column,
                    styles.values(Editing.NONE).text(marked.words(), true, 0).getIndex(),
                    marked.runs());
        } else if (cell instanceof PageCell.ToSheet to) {
            file.text(column, styles.link().getIndex(), to.title());
            link(column, to.title());
        }
    }

    /** Leads from a cell to a sheet. Nobody sorts this sheet, so that a link may hang on a place. */
    private void link(int column, String title) {
        XSSFHyperlink link = template.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + title.replace("'", "''") + "'!A1");
        link.setCellReference(new CellReference(next, column).formatAsString());
        link.setLabel(title);
        template.addHyperlink(link);
    }

    /** Adds what is not known before the last line. */
    public void complete() {
        template.setDimensionOverride(new CellRangeAddress(0, next - 1, 0, widths.size() - 1));
        PageSetup.across(
                template,
                IntStream.range(0, widths.size()).map(sheet::getColumnWidth).sum());
    }
}
