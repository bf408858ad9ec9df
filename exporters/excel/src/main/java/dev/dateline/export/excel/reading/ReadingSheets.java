package dev.dateline.export.excel.reading;

import dev.dateline.export.excel.overview.Contents;
import dev.dateline.export.excel.overview.Overview.OwnSheet;
import dev.dateline.export.excel.sheet.CellStyles;
import dev.dateline.export.excel.sheet.Page;
import dev.dateline.export.excel.sheet.PageCell;
import dev.dateline.export.excel.sheet.Run;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet for each article, if they are few: its text, what is stated marked in it, and beside each paragraph what that
 * states. It is for people: everything on it stands on other sheets as data.
 */
public final class ReadingSheets {

    /** The title of the first sheet. */
    public static final String TITLE = "Reading";

    /** How wide the column with the text is, in digits. */
    static final int TEXT_WIDTH = 66;

    private static final List<String> HEADER = List.of("Paragraph", "Text", "Figures", "Entities", "Relations");
    private static final int[] WIDTHS = {10, TEXT_WIDTH, 28, 24, 40};
    private static final String KEY =
            "Figures are bold and red, entities bold and blue, the other words of relations green."
                    + " Beside each paragraph stands what it states.";

    /** A row is as high as 27 lines at most, and a line holds so much in the narrowest of the columns. */
    private static final int MAX_STATEMENTS = 12;

    /** So much of a name is told here; all of it stands on the sheets of tables. */
    private static final int MAX_NAME = 200;

    /** What would be taken for the end of a statement. */
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n]+");

    private final int mostArticles;
    private final int maxRows;
    private final List<ArticleContext> kept = new ArrayList<>();
    private boolean areTooMany;

    /**
     * Begins without an article.
     *
     * @param mostArticles if there are more articles, none has a sheet
     * @param maxRows how many rows a sheet may have below its header
     */
    public ReadingSheets(int mostArticles, int maxRows) {
        this.mostArticles = mostArticles;
        this.maxRows = maxRows;
    }

    /**
     * Looks at an article.
     *
     * @param article the next one; it is kept unless there are too many
     */
    public void add(ArticleContext article) {
        areTooMany |= kept.size() == mostArticles;
        if (areTooMany) {
            kept.clear();
        } else {
            kept.add(article);
        }
    }

    /**
     * Adds the sheets to a workbook.
     *
     * @param workbook the workbook
     * @param styles how cells look
     * @return the sheets, in the order of the articles; none for an article that neither has a text nor states anything
     * @throws IOException if working files cannot be written
     */
    public List<OwnSheet> write(StreamedWorkbook workbook, CellStyles styles) throws IOException {
        List<OwnSheet> sheets = new ArrayList<>();
        for (ArticleContext article : kept) {
            List<List<PageCell>> rows =
                    Passages.of(article).stream().flatMap(ReadingSheets::rows).toList();
            for (int from = 0; from < rows.size(); from += maxRows) {
                String title = sheets.isEmpty() ? TITLE : TITLE + " (" + (sheets.size() + 1) + ")";
                Page page = Page.add(workbook, title, styles, WIDTHS);
                write(page, article.article(), rows.subList(from, Math.min(rows.size(), from + maxRows)));
                sheets.add(new OwnSheet(
                        title,
                        "The article with what it states beside each paragraph"
                                + (kept.size() == 1
                                        ? "."
                                        : ": " + cut(article.article().headline()))));
            }
        }
        return sheets;
    }

    private static void write(Page page, Article article, List<List<PageCell>> rows) throws IOException {
        page.title(cut(article.headline()));
        String source = Stream.of(
                        article.publisher(),
                        article.published() == null ? null : article.published().text())
                .flatMap(Stream::ofNullable)
                .map(ReadingSheets::cut)
                .collect(Collectors.joining(", "));
        page.line((source.isEmpty() ? "" : source + ". ") + KEY);
        page.freezeNextHeader();
        page.table(page.template().getSheetName(), HEADER, rows);
        page.complete();
        page.template().setRightToLeft(Contents.isRightToLeft(article.language()));
    }

    /** The rows of a passage: one, unless it states more than is seen at once. */
    private static Stream<List<PageCell>> rows(Passage passage) {
        List<List<PageCell>> rows = new ArrayList<>();
        for (int from = 0; from == 0 || hasMore(passage, from); from += MAX_STATEMENTS) {
            rows.add(List.of(
                    passage.paragraph() == 0 ? new PageCell.Empty() : new PageCell.Count(passage.paragraph()),
                    from == 0 ? text(passage) : new PageCell.Empty(),
                    statements(passage.statements(Run.Look.FIGURE), from),
                    statements(passage.statements(Run.Look.ENTITY), from),
                    statements(passage.statements(Run.Look.RELATION), from)));
        }
        return rows.stream();
    }

    private static boolean hasMore(Passage passage, int from) {
        return Stream.of(Run.Look.values())
                .anyMatch(kind -> passage.statements(kind).size() > from);
    }

    private static PageCell text(Passage passage) {
        if (passage.paragraph() == 0) {
            return new PageCell.Words("Stated without words of the text:");
        }
        List<Run> runs = passage.runs();
        return runs.isEmpty() ? new PageCell.Empty() : new PageCell.Marked(runs);
    }

    private static PageCell statements(List<String> all, int from) {
        if (all.size() <= from) {
            return new PageCell.Empty();
        }
        return new PageCell.Words(all.subList(from, Math.min(all.size(), from + MAX_STATEMENTS)).stream()
                .map(words -> cut(LINE_ENDS.matcher(words).replaceAll(" ")))
                .collect(Collectors.joining("\n")));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MAX_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_NAME - 1)) + "…";
    }
}
