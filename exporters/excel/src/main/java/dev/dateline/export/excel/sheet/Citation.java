package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words to copy for whoever cites a figure: {@code ≈ 14,000–15,000 North Korean troops (estimated): “sentence” —
 * headline, publisher, date, URL}. What the article does not give is left out.
 */
final class Citation {
    static final String TITLE = "Citation";
    private static final String DESCRIPTION =
            "Words to copy: the figure, its sentence, and the article. It is made from"
                    + " cells of the row as they were exported.";

    /** A longer sentence or headline is cut, which an ellipsis says; nobody cites more. */
    private static final int MAX_WORDS = 1_000;

    private final int asText;
    private final int name;
    private final int unit;
    private final int basis;
    private final int sentence;

    private Citation(Table<?> table) {
        asText = OwnColumns.position(table, Role.Plain.SUMMARY);
        name = OwnColumns.position(table, Role.Plain.NAME);
        unit = OwnColumns.position(table, Role.Plain.UNIT);
        basis = OwnColumns.position(table, Role.Plain.BASIS);
        sentence = OwnColumns.position(table, Role.Plain.SENTENCE);
    }

    /** The column of a table whose rows say how many of what, how that is known, and in which words. */
    static Optional<OwnColumn> column(Table<?> table) {
        Citation citation = new Citation(table);
        return citation.isComplete()
                ? Optional.of(new OwnColumn(TITLE, DESCRIPTION, false, citation::of))
                : Optional.empty();
    }

    private boolean isComplete() {
        return Stream.of(asText, name, unit, basis, sentence).allMatch(position -> position >= 0);
    }

    private @Nullable Object of(RowValues row, @Nullable ArticleContext from) {
        if (from == null) {
            return null;
        }
        String phrase = FigureWords.phrase(cut(row.text(asText)), cut(row.text(name)), row.text(unit), row.text(basis));
        String words = cut(row.text(sentence));
        return phrase + (words.isEmpty() ? "" : ": “" + words + "”") + " — " + source(from.article());
    }

    private static String source(Article article) {
        String url = article.url();
        return Stream.of(
                        cut(article.headline()),
                        article.publisher() == null ? null : cut(article.publisher()),
                        article.published() == null ? null : article.published().text(),
                        // An address that is cut leads nowhere.
                        url == null || url.length() > 2 * MAX_WORDS ? null : url)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    private static String cut(String text) {
        String line = DrawnText.of(text);
        return line.length() <= MAX_WORDS || line.codePointCount(0, line.length()) <= MAX_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_WORDS - 1)) + "…";
    }
}
