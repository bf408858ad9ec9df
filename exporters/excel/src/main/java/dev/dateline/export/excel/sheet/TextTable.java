package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles' texts, a row for each paragraph. A paragraph that is too long for a cell goes on in the next row: joined
 * in order, the parts are the paragraph, and the paragraphs with what stands between them the text.
 */
final class TextTable {

    /** What stands between paragraphs where nothing is said of it. */
    private static final String USUAL_LINE_ENDS = "\n\n";

    /**
     * What stands in one row.
     *
     * @param paragraph its number, from 1
     * @param number which part of the paragraph it is, from 1
     * @param text its words; null if it has none
     * @param lineEnds what stands between the paragraph and the next; null if that is usual
     */
    private record Part(
            String article,
            int paragraph,
            int number,
            @Nullable String text,
            @Nullable String lineEnds) {}

    /** The table. */
    static final Table<?> TEXT = new Table<>(
            "text",
            "Text",
            "One row for each paragraph of an article; what does not fit into one cell goes on in the next row.",
            "{base}article/{article_id}",
            List.of(),
            List.of(
                    Column.text("article_id", "Article id", "Id of the article.", Part::article)
                            .always()
                            .as(Role.Plain.KEY),
                    Column.<Part>integer("paragraph", "Paragraph", "Number of the paragraph, from 1.", Part::paragraph),
                    Column.<Part>integer(
                            "part",
                            "Part",
                            "Number of the part, from 1; only a paragraph of more than 32,767 characters has several.",
                            Part::number),
                    Column.text("text", "Text", "The words; empty if the paragraph has none.", Part::text)
                            .as(Role.Plain.BODY),
                    Column.text(
                                    "line_ends",
                                    "Line ends",
                                    "What stands between the paragraph and the next, such as CR LF CR LF; empty if that"
                                            + " is two line feeds, and after the last.",
                                    Part::lineEnds)
                            .as(Role.Plain.MACHINE)),
            List.of("article_id", "paragraph", "part"),
            List.of(new ForeignKey(List.of("article_id"), "articles", List.of("article_id"))),
            TextTable::parts);

    private TextTable() {}

    private static List<Part> parts(ArticleContext context) {
        List<Part> parts = new ArrayList<>();
        String text = context.article().text();
        List<Paragraph> paragraphs = context.article().paragraphs();
        int start = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String lineEnds = null;
            if (text != null && i + 1 < paragraphs.size()) {
                int next = text.offsetByCodePoints(start, paragraphs.get(i + 1).start() - paragraph.start());
                String between = text.substring(start + paragraph.text().length(), next);
                lineEnds = between.equals(USUAL_LINE_ENDS) ? null : spelled(between);
                start = next;
            }
            List<String> texts = CellText.parts(paragraph.text());
            for (int j = 0; j < texts.size(); j++) {
                String words = texts.get(j).isEmpty() ? null : texts.get(j);
                parts.add(new Part(context.article().id(), paragraph.number(), j + 1, words, lineEnds));
            }
        }
        return parts;
    }

    private static String spelled(String lineEnds) {
        return lineEnds.replace("\r", "CR ").replace("\n", "LF ").strip();
    }
}
