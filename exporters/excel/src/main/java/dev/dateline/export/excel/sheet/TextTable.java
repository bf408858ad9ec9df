package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.CellSink;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The articles' texts, a row for each paragraph. A paragraph that is too long for a cell goes on in the next row: joined
 * in order, the parts are the paragraph, and the paragraphs with two line feeds between them the text.
 */
public final class TextTable {

    /** What stands in one row: a paragraph or a part of one, numbered from 1. */
    private record Part(ArticleContext source, int paragraph, int number, String text) {}

    /** The table. */
    public static final Table<?> TEXT = new Table<>(
            "text",
            "Text",
            "One row for each paragraph of an article; what does not fit into one cell goes on in the next row.",
            "{base}article/{article_id}",
            List.of(),
            List.of(
                    column(
                            "article_id",
                            "Article id",
                            "Id of the article.",
                            Datatype.TEXT,
                            (part, cell) -> cell.text(part.source().article().id())),
                    column(
                            "paragraph",
                            "Paragraph",
                            "Number of the paragraph, from 1.",
                            Datatype.INTEGER,
                            (part, cell) -> cell.integer(part.paragraph())),
                    column(
                            "part",
                            "Part",
                            "Number of the part, from 1; only a paragraph of more than 32,767 characters has several.",
                            Datatype.INTEGER,
                            (part, cell) -> cell.integer(part.number())),
                    new Column<>(
                            "text",
                            "Text",
                            "The words; empty if the paragraph has none.",
                            Datatype.TEXT,
                            new TripleMapping.Nothing(),
                            false,
                            TextTable::text)),
            List.of("article_id", "paragraph", "part"),
            List.of(new ForeignKey(List.of("article_id"), "articles", List.of("article_id"))),
            TextTable::parts);

    private TextTable() {}

    private static Column<Part> column(
            String name, String title, String description, Datatype datatype, BiConsumer<Part, CellSink> cell) {
        return new Column<>(name, title, description, datatype, new TripleMapping.Nothing(), true, cell);
    }

    private static void text(Part part, CellSink cell) {
        if (part.text().isEmpty()) {
            cell.empty();
        } else {
            cell.text(part.text());
        }
    }

    private static List<Part> parts(ArticleContext source) {
        List<Part> parts = new ArrayList<>();
        for (Paragraph paragraph : source.article().paragraphs()) {
            List<String> texts = CellText.parts(paragraph.text());
            for (int i = 0; i < texts.size(); i++) {
                parts.add(new Part(source, paragraph.number(), i + 1, texts.get(i)));
            }
        }
        return parts;
    }
}
