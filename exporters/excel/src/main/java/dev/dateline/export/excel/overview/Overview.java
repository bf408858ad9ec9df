package dev.dateline.export.excel.overview;

import dev.dateline.export.Provenance;
import dev.dateline.export.excel.figure.ChartSheet;
import dev.dateline.export.excel.pivot.PivotSheet;
import dev.dateline.export.excel.sheet.CellStyles;
import dev.dateline.export.excel.sheet.CellText;
import dev.dateline.export.excel.sheet.PageSetup;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.excel.sheet.Worksheet;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The first sheet: what this is, what is in it, how to read it. Its place is taken first, it is filled last. */
public final class Overview {

    /** The title of the sheet. */
    public static final String TITLE = "Overview";

    private static final String NOT_GIVEN = "not given";
    private static final int[] WIDTHS = {46, 26, 70};
    private static final int UNITS_PER_DIGIT = 256;
    private static final float LINE_POINTS = 15;
    private static final float TITLE_POINTS = 26;
    private static final float HEADING_POINTS = 28;
    private static final int MAX_HEADLINE = 300;
    private static final int MAX_INPUTS = 20;

    private final SXSSFSheet sheet;
    private final XSSFSheet template;
    private final CellStyles styles;
    private int next;

    private Overview(SXSSFSheet sheet, XSSFSheet template, CellStyles styles) {
        this.sheet = sheet;
        this.template = template;
        this.styles = styles;
    }

    /**
     * Takes the place of the first sheet.
     *
     * @param workbook a workbook without sheets
     * @param styles how cells look
     * @return the sheet, empty
     * @throws IOException if working files cannot be written
     */
    public static Overview create(StreamedWorkbook workbook, CellStyles styles) throws IOException {
        SXSSFSheet sheet = workbook.addSheet(TITLE);
        return new Overview(sheet, workbook.getXSSFWorkbook().getSheet(TITLE), styles);
    }

    XSSFSheet template() {
        return template;
    }

    /**
     * Fills the sheet.
     *
     * @param contents the articles
     * @param sheets the other sheets
     * @param own the titles of the sheets that have no table
     * @param origin what the workbook was made from
     * @throws IOException if working files cannot be written
     */
    public void fill(Contents contents, List<TableSheet<?>> sheets, List<String> own, Provenance origin)
            throws IOException {
        title(DocumentProperties.TITLE);
        line(
                "What the articles state, each statement with the words that say so. Every other sheet has one table.",
                null,
                "");
        heading("In this workbook");
        own.forEach(this::ownSheet);
        sheets.forEach(this::sheets);
        heading("How to read the figures");
        legend();
        heading(contents.articles() == 1 ? "The article" : "The articles");
        articles(contents);
        heading("Made from");
        origin(origin);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * UNITS_PER_DIGIT);
        }
        template.setDimensionOverride(new CellRangeAddress(0, next - 1, 0, WIDTHS.length - 1));
        sheet.flushRows();
        PageSetup.setUp(template);
    }

    private void title(String text) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(TITLE_POINTS);
        put(row, 0, text, styles.title());
    }

    private void heading(String text) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(HEADING_POINTS);
        put(row, 0, text, styles.heading());
    }

    private void ownSheet(String title) {
        Row row = line(title, null, title.equals(PivotSheet.TITLE) ? PivotSheet.DESCRIPTION : ChartSheet.DESCRIPTION);
        put(row, 0, title, styles.link());
        link(row.getRowNum(), title);
    }

    private void sheets(TableSheet<?> table) {
        for (Worksheet part : table.parts()) {
            Row row = line(part.title(), null, table.table().description());
            put(row, 0, part.title(), styles.link());
            link(row.getRowNum(), part.title());
            Cell rows = row.createCell(1);
            rows.setCellStyle(styles.number(0));
            rows.setCellValue(part.rows());
        }
    }

    /** Leads from the first cell of a row to a sheet. Nobody sorts this sheet, so that a link may hang on a place. */
    private void link(int row, String title) {
        XSSFHyperlink link = template.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + title.replace("'", "''") + "'!A1");
        link.setCellReference(new CellReference(row, 0).formatAsString());
        link.setLabel(title);
        template.addHyperlink(link);
    }

    private void legend() {
        line("≈ 600", "about 600", "The article says around, some, approximately or the like.");
        line("≤ 4,700", "at most 4,700", "The article says up to: there is a high bound and no other number.");
        line("≥ 40", "at least 40", "The article says at least: there is a low bound and no other number.");
        line("14,000–15,000", "from 14,000 to 15,000", "A low and a high bound, both inclusive.");
        line("50 (40–60)", "50, from 40 to 60", "The best number, and the bounds in brackets.");
        line("> 200", "more than 200", "The bound itself is not meant; < 50 is fewer than 50 likewise.");
        line("“dozens”", "an amount in words", "Kept as the article has it, and made into no number.");
        line("+40", "a rise by 40", "A change and no level; a fall is negative. Part of no sum.");
        line("40 (denied)", "somebody denies it", "The column Attributed to says who. A cross in charts.");
        line("An empty cell", "not given", "The article does not say; nothing is made up in its place.");
        line("An indented label", "part of another figure", "The column Included in has the name of the whole.");
    }

    private void articles(Contents contents) {
        for (Contents.Listed article : contents.listed()) {
            line(
                    cut(article.headline()),
                    article.publisher() == null ? "publisher " + NOT_GIVEN : cut(article.publisher()),
                    article.published() == null ? "date " + NOT_GIVEN : "published " + article.published());
        }
        long more = contents.articles() - contents.listed().size();
        if (more > 0) {
            line("And more articles", null, "There are " + more + " more; the sheet Articles has all of them.");
        }
        if (contents.articles() == 0) {
            line("None", null, "There was no article to export.");
        }
    }

    private static String cut(String text) {
        return text.length() <= MAX_HEADLINE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_HEADLINE / 2)) + "…";
    }

    private void origin(Provenance origin) {
        line("Program", origin.tool() + " " + origin.version(), "");
        List<String> inputs = origin.inputSha256();
        for (int i = 0; i < Math.min(inputs.size(), MAX_INPUTS); i++) {
            line("Input " + (i + 1), "SHA-256", inputs.get(i));
        }
        if (inputs.size() > MAX_INPUTS) {
            line("And more inputs", null, "There are " + (inputs.size() - MAX_INPUTS) + " more.");
        }
        if (origin.leftOut() > 0) {
            line("Left out", "articles", origin.leftOut() + " of the inputs, because they have errors.");
        }
    }

    private Row line(String first, @Nullable String second, String third) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        String[] texts = {first, second == null ? "" : second, third};
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                // The first line of a sheet runs on over the cells beside it.
                boolean wraps = next > 2;
                put(row, i, CellText.stored(texts[i]), styles.text(texts[i], wraps, 0));
                lines = Math.max(lines, wraps ? (texts[i].length() - 1) / (WIDTHS[i] - 1) + 1 : 1);
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE_POINTS);
        }
        return row;
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }
}
