package dev.dateline.export.statements.reading;

import dev.dateline.model.UnreadableInputException;
import java.util.ArrayList;
import java.util.List;

/** The rows of an article. For one thread at a time. */
final class ArticleRows {

    /** More than any article needs: what is read in one piece has to have a limit. */
    private static final long LONGEST = 1L << 26;

    private final String article;
    private final List<List<SourceRow>> rows = new ArrayList<>();
    private long characters;

    /**
     * Creates it without rows.
     *
     * @param article the id of the article; empty if the rows name none
     */
    ArticleRows(String article) {
        this.article = article;
        RowShape.ALL.forEach(shape -> rows.add(new ArrayList<>()));
    }

    String article() {
        return article;
    }

    /**
     * Adds a row.
     *
     * @param table the index of its table in {@link RowShape#ALL}
     */
    void add(int table, SourceRow row, ReadTable readFrom) throws UnreadableInputException {
        rows.get(table).add(row);
        characters += RowCodec.characters(row);
        if (characters > LONGEST) {
            throw new UnreadableInputException(
                    readFrom.at(row),
                    "the rows of one article have more than " + LONGEST + " characters up to here; divide it");
        }
    }

    /** How many characters its cells have. */
    long characters() {
        return characters;
    }

    /** The rows of a table, by its index in {@link RowShape#ALL}. */
    List<SourceRow> of(int table) {
        return rows.get(table);
    }

    /** Where the article stands in its table; the rows of none come last. */
    long place() {
        return rows.get(0).isEmpty() ? Long.MAX_VALUE : rows.get(0).get(0).number();
    }

    /** Whether there is no article that the rows belong to. */
    boolean isWithoutArticle() {
        return rows.get(0).isEmpty();
    }

    /** One part for each article: of several with one id the first has all rows, and what has no id has none. */
    List<ArticleRows> split(List<ReadTable> tables) throws UnreadableInputException {
        List<SourceRow> articles = rows.get(0);
        if (articles.size() < 2 && !article.isEmpty()) {
            return List.of(this);
        }
        List<ArticleRows> parts = new ArrayList<>();
        for (SourceRow row : articles) {
            ArticleRows part = new ArticleRows(article);
            part.add(0, row, tables.get(0));
            parts.add(part);
        }
        ArticleRows rest = article.isEmpty() ? new ArticleRows(article) : parts.get(0);
        for (int table = 1; table < rows.size(); table++) {
            for (SourceRow row : rows.get(table)) {
                rest.add(table, row, tables.get(table));
            }
        }
        if (article.isEmpty() && rest.characters > 0) {
            parts.add(rest);
        }
        return parts;
    }
}
