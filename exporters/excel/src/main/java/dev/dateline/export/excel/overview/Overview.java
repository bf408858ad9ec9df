package dev.dateline.export.excel.overview;

import dev.dateline.export.Dataset;
import dev.dateline.export.Provenance;
import dev.dateline.export.excel.sheet.CellStyles;
import dev.dateline.export.excel.sheet.Counts;
import dev.dateline.export.excel.sheet.Page;
import dev.dateline.export.excel.sheet.PageCell;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.statements.DatasetFact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first sheet: what this is, what is in it, how to read it. Its place is taken first, it is filled last. */
public final class Overview {

    /** The title of the sheet. */
    public static final String TITLE = "Overview";

    private static final String NOT_GIVEN = "not given";
    private static final int[] WIDTHS = {46, 26, 70};
    private static final int MAX_HEADLINE = 300;
    private static final int MAX_INPUTS = 20;

    private final Page page;

    private Overview(Page page) {
        this.page = page;
    }

    /**
     * A sheet that is no table.
     *
     * @param title its title
     * @param description what is on it
     */
    public record OwnSheet(String title, String description) {}

    /**
     * Takes the place of the first sheet.
     *
     * @param workbook a workbook without sheets
     * @param styles how cells look
     * @return the sheet, empty
     * @throws IOException if working files cannot be written
     */
    public static Overview create(StreamedWorkbook workbook, CellStyles styles) throws IOException {
        return new Overview(Page.add(workbook, TITLE, styles, WIDTHS));
    }

    /**
     * Fills the sheet.
     *
     * @param dataset the export
     * @param contents the articles
     * @param sheets the other sheets
     * @param own the sheets that have no table
     * @param origin what the workbook was made from
     * @throws IOException if working files cannot be written
     */
    public void fill(
            Dataset dataset, Contents contents, List<TableSheet<?>> sheets, List<OwnSheet> own, Provenance origin)
            throws IOException {
        page.title(cut(DocumentProperties.name(dataset, contents)));
        page.line("What the articles state, each statement with the words that say so."
                + " Every sheet with a table has it from A3.");
        page.heading("In this workbook");
        page.table("Contents", List.of("Sheet", "Rows", "What is in it"), sheets(sheets, own));
        page.heading("How to read the figures");
        page.table("Key", List.of("Written", "Means", "Where it is from"), KEY);
        page.heading(contents.articles() == 1 ? "The article" : "The articles");
        articles(contents);
        published(DatasetFact.of(dataset));
        page.heading("Made from");
        page.table("Origin", List.of("What", "Kind", "Value"), origin(origin));
        page.complete();
    }

    /** What its publisher says of it. */
    private void published(List<DatasetFact> facts) throws IOException {
        if (!facts.isEmpty()) {
            page.heading("Published as");
            page.table(
                    "Published",
                    List.of("What", "Field", "Value"),
                    facts.stream()
                            .map(fact -> words(fact.title(), fact.name(), fact.value()))
                            .toList());
        }
    }

    private static List<List<PageCell>> sheets(List<TableSheet<?>> sheets, List<OwnSheet> own) {
        List<List<PageCell>> rows = new ArrayList<>();
        own.forEach(sheet -> rows.add(List.of(
                new PageCell.ToSheet(sheet.title()), new PageCell.Empty(), new PageCell.Words(sheet.description()))));
        for (TableSheet<?> sheet : sheets) {
            for (Worksheet part : sheet.parts()) {
                rows.add(List.of(
                        new PageCell.ToSheet(part.title()),
                        new PageCell.Count(part.rows()),
                        new PageCell.Words(sheet.table().description())));
            }
        }
        return rows;
    }

    private static List<PageCell> words(String first, String second, String third) {
        return List.of(new PageCell.Words(first), new PageCell.Words(second), new PageCell.Words(third));
    }

    private static final List<List<PageCell>> KEY = List.of(
            words("≈ 600", "about 600", "The article says around, some, approximately or the like."),
            words("≤ 4,700", "at most 4,700", "The article says up to: there is a high bound and no other number."),
            words("≥ 40", "at least 40", "The article says at least: there is a low bound and no other number."),
            words("14,000–15,000", "from 14,000 to 15,000", "A low and a high bound, both inclusive."),
            words("50 (40–60)", "50, from 40 to 60", "The best number, and the bounds in brackets."),
            words("> 200", "more than 200", "The bound itself is not meant; < 50 is fewer than 50 likewise."),
            words("“dozens”", "an amount in words", "Kept as the article has it, and made into no number."),
            words("+40", "a rise by 40", "A change and no level; a fall is negative. Part of no sum."),
            words("40 (denied)", "somebody denies it", "The column Attributed to says who. A cross in charts."),
            words("An empty cell", NOT_GIVEN, "The article does not say; nothing is made up in its place."),
            words("An indented label", "part of another figure", "The column Included in has the name of the whole."));

    private void articles(Contents contents) throws IOException {
        List<Contents.Listed> listed = contents.listed();
        if (listed.isEmpty()) {
            page.line("There was no article to export.");
            return;
        }
        if (listed.size() < contents.articles()) {
            page.line("The first " + listed.size() + " of " + Counts.of(contents.articles()) + " articles.");
        }
        List<List<PageCell>> rows = new ArrayList<>();
        for (Contents.Listed article : listed) {
            rows.add(words(cut(article.headline()), given(article.publisher()), given(article.published())));
        }
        page.table("Listed", List.of("Headline", "Publisher", "Published"), rows);
    }

    private static String given(@Nullable String value) {
        return value == null ? NOT_GIVEN : cut(value);
    }

    private static String cut(String text) {
        return text.length() <= MAX_HEADLINE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_HEADLINE / 2)) + "…";
    }

    private static List<List<PageCell>> origin(Provenance origin) {
        List<List<PageCell>> rows = new ArrayList<>();
        rows.add(words("Program", origin.tool(), origin.version()));
        List<String> inputs = origin.inputSha256();
        for (int i = 0; i < Math.min(inputs.size(), MAX_INPUTS); i++) {
            rows.add(words("Input " + (i + 1), "SHA-256", inputs.get(i)));
        }
        if (inputs.size() > MAX_INPUTS) {
            rows.add(words("And more inputs", "number", Counts.of(inputs.size() - MAX_INPUTS)));
        }
        if (origin.leftOut() > 0) {
            rows.add(
                    words("Left out", "articles", Counts.of(origin.leftOut()) + " of the inputs, for errors in them."));
        }
        return rows;
    }
}
