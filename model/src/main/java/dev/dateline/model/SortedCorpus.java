package dev.dateline.model;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles of another source in the order of their ids. What that source rejects comes first, as soon as it is
 * found; then all that it accepts. Memory does not grow with the number of articles.
 *
 * <pre>{@code
 * try (ArticleSource corpus = new SortedCorpus(new CorpusReader(inputs))) {
 *     for (ReadResult reading = corpus.next(); reading != null; reading = corpus.next()) {
 *         // the rejected, then a1, a10, a2, …
 *     }
 * }
 * }</pre>
 */
public final class SortedCorpus implements ArticleSource {

    private final ArticleSource unsorted;
    private final ArticleSort sort = new ArticleSort();
    private ExternalSort.@Nullable Cursor<ReadResult.Accepted> sorted;

    /**
     * Creates the source; nothing is read before the first article is asked for.
     *
     * @param unsorted the articles; closed with this source
     */
    public SortedCorpus(ArticleSource unsorted) {
        this.unsorted = unsorted;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (sorted == null) {
            ReadResult reading = unsorted.next();
            while (reading instanceof ReadResult.Accepted accepted) {
                sort.add(accepted);
                reading = unsorted.next();
            }
            if (reading != null) {
                return reading;
            }
            sorted = sort.sorted();
        }
        return sorted.next();
    }

    @Override
    public List<String> sha256() {
        return unsorted.sha256();
    }

    @Override
    public void close() throws IOException {
        try (unsorted) {
            sort.close();
        }
    }
}
