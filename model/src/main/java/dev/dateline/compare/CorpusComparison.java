package dev.dateline.compare;

import dev.dateline.model.Article;
import dev.dateline.model.ExternalSort.Cursor;
import dev.dateline.model.ReadResult.Accepted;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Compares two corpora, each in the order of its articles' ids; holds one article of each. Used by one thread at a time.
 *
 * <pre>{@code
 * CorpusComparison comparison = new CorpusComparison(before.sorted(), after.sorted()); // two ArticleSorts
 * for (ArticleChange change = comparison.next(); change != null; change = comparison.next()) {
 *     // in the order of the articles' ids
 * }
 * }</pre>
 */
public final class CorpusComparison implements Cursor<ArticleChange> {

    private final Cursor<Accepted> olds;
    private final Cursor<Accepted> news;
    private @Nullable Article before;
    private @Nullable Article after;
    private long equal;

    /**
     * Begins to compare.
     *
     * @param before how the corpus was: articles in the order of their ids, each id once
     * @param after how it is, likewise
     * @throws IOException if one cannot be read
     */
    public CorpusComparison(Cursor<Accepted> before, Cursor<Accepted> after) throws IOException {
        this.olds = before;
        this.news = after;
        this.before = article(olds);
        this.after = article(news);
    }

    private static @Nullable Article article(Cursor<Accepted> articles) throws IOException {
        Accepted accepted = articles.next();
        return accepted == null ? null : accepted.article();
    }

    /**
     * The next article that differs.
     *
     * @return what differs, or null if all the others are equal
     * @throws IOException if a corpus cannot be read
     */
    @Override
    public @Nullable ArticleChange next() throws IOException {
        while (before != null && after != null && before.id().equals(after.id())) {
            ArticleChange change = Comparison.of(before, after);
            before = article(olds);
            after = article(news);
            if (change != null) {
                return change;
            }
            equal++;
        }
        if (before != null && (after == null || before.id().compareTo(after.id()) < 0)) {
            ArticleChange withdrawn = new ArticleChange.Withdrawn(before);
            before = article(olds);
            return withdrawn;
        }
        if (after != null) {
            ArticleChange added = new ArticleChange.Added(after);
            after = article(news);
            return added;
        }
        return null;
    }

    /**
     * How many articles are equal.
     *
     * @return those met so far; all once {@link #next()} has returned null
     */
    public long equal() {
        return equal;
    }
}
