package dev.dateline.export.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.compare.ArticleChange;
import dev.dateline.compare.CorpusComparison;
import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.model.Article;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.ExternalSort.Cursor;
import dev.dateline.model.Finding;
import dev.dateline.model.Input;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.ReadResult;
import dev.dateline.model.ReadResult.Accepted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * What was made of an input: the articles that are sound, in their order, and everything that was told.
 *
 * <pre>{@code
 * Imported.of(new MyImporter(), file).assertSame(articles);
 * }</pre>
 *
 * @param articles those without errors
 * @param findings errors and warnings
 */
public record Imported(List<Article> articles, List<Finding> findings) {

    /** Copies the lists. */
    public Imported {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file or folder.
     *
     * @param importer reads it; has to recognise it
     * @param path what is read
     * @return what was made of it
     * @throws IOException if it cannot be read
     */
    public static Imported of(Importer importer, Path path) throws IOException {
        Beginning beginning = Beginning.of(path.toString(), path);
        assertThat(importer.recognises(beginning)).as("%s is recognised", path).isTrue();
        return of(beginning.readBy(importer));
    }

    /**
     * Reads an input.
     *
     * @param input what is read
     * @return what was made of it
     * @throws IOException if it cannot be read
     */
    public static Imported of(Input input) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(List.of(input))) {
            for (ReadResult reading = reader.next(); reading != null; reading = reader.next()) {
                findings.addAll(reading.findings());
                if (reading instanceof Accepted accepted) {
                    articles.add(accepted.article());
                }
            }
        }
        return new Imported(articles, findings);
    }

    /**
     * The errors, as they are told.
     *
     * @return each in one line
     */
    public List<String> errors() {
        return findings.stream().filter(Finding::isError).map(Finding::toString).toList();
    }

    /**
     * Fails unless these are the articles, in whatever order, and there is no error.
     *
     * @param expected the articles that were exported
     * @throws IOException never
     */
    public void assertSame(List<Article> expected) throws IOException {
        assertThat(errors()).isEmpty();
        assertThat(changes(expected, articles)).isEmpty();
    }

    /**
     * What differs between two corpora, orders without a meaning aside.
     *
     * @param before one corpus
     * @param after the other
     * @return nothing if they say the same
     * @throws IOException never
     */
    public static List<ArticleChange> changes(List<Article> before, List<Article> after) throws IOException {
        CorpusComparison comparison = new CorpusComparison(sorted(before), sorted(after));
        List<ArticleChange> changes = new ArrayList<>();
        for (ArticleChange change = comparison.next(); change != null; change = comparison.next()) {
            changes.add(change);
        }
        return changes;
    }

    private static Cursor<Accepted> sorted(List<Article> articles) {
        Iterator<Article> sorted =
                articles.stream().sorted(Comparator.comparing(Article::id)).iterator();
        return () -> sorted.hasNext() ? new Accepted(sorted.next(), new NamedPlace("", ""), List.of()) : null;
    }
}
