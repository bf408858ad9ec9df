package dev.dateline.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A corpus that is in order once its rejected articles are left out. The rules between articles are known to hold only
 * when all are read, so this reads everything before it gives the first sound article, and rejects those that clash with
 * one before them, each for itself. Memory does not grow with the number of articles.
 *
 * <pre>{@code
 * try (ArticleSource corpus = SoundCorpus.of(CorpusReader.keepingSource(inputs, ReadLimits.DEFAULT, 1))) {
 *     for (ReadResult reading = corpus.next(); reading != null; reading = corpus.next()) {
 *         // the rejected, then the others, and in their order those that clash, rejected too
 *     }
 * }
 * }</pre>
 *
 * <p>Used by one thread at a time.
 */
public final class SoundCorpus implements ArticleSource {

    private final ArticleSource corpus;
    private final ArticleSpool spool;
    private final CorpusRules rules = new CorpusRules(true);
    private final Map<Place, List<Finding>> clashes = new HashMap<>();
    private ExternalSort.@Nullable Cursor<ReadResult.Accepted> spooled;
    private boolean ended;

    private SoundCorpus(ArticleSource corpus, ArticleSpool spool) {
        this.corpus = corpus;
        this.spool = spool;
    }

    /**
     * Creates the source; nothing is read before the first article is asked for.
     *
     * @param corpus the articles, with what was read of each; closed with this source
     * @return the source
     * @throws IOException if there can be no working file; the articles are closed then, too
     */
    public static SoundCorpus of(ArticleSource corpus) throws IOException {
        try {
            return new SoundCorpus(corpus, new ArticleSpool());
        } catch (IOException e) {
            corpus.close();
            throw e;
        }
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (spooled == null) {
            ReadResult other = readOn();
            if (other != null) {
                return other;
            }
            spooled = spool.all();
        }
        ReadResult.Accepted accepted = spooled.next();
        if (accepted != null) {
            return judged(accepted);
        }
        return ended ? null : last();
    }

    /** Puts down what is accepted, up to something else; null after the last. */
    private @Nullable ReadResult readOn() throws IOException {
        ReadResult reading = corpus.next();
        while (reading != null) {
            if (reading instanceof ReadResult.Accepted accepted) {
                spool.add(accepted);
            } else if (reading instanceof ReadResult.Corpus all) {
                List<Finding> others = withoutClashes(all.findings());
                if (!others.isEmpty()) {
                    return new ReadResult.Corpus(others);
                }
            } else {
                return reading;
            }
            reading = corpus.next();
        }
        return null;
    }

    /** What is no error of one article; the others are remembered, to reject theirs. */
    private List<Finding> withoutClashes(List<Finding> findings) {
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.isError() && finding.articleId() != null) {
                clashes.computeIfAbsent(finding.at(), at -> new ArrayList<>()).add(finding);
            } else {
                others.add(finding);
            }
        }
        return others;
    }

    private ReadResult judged(ReadResult.Accepted accepted) throws IOException {
        List<Finding> clash = clashes.get(accepted.at());
        if (clash != null) {
            List<Finding> all = new ArrayList<>(clash);
            all.addAll(accepted.findings());
            return new ReadResult.Rejected(List.copyOf(all), accepted.source());
        }
        rules.add(accepted.article(), accepted.at());
        return new ReadResult.Accepted(accepted.article(), accepted.at(), accepted.findings());
    }

    /** What still clashes, because there was more of it than the reader told. */
    private @Nullable ReadResult last() throws IOException {
        ended = true;
        List<Finding> left = rules.findings().stream().filter(Finding::isError).toList();
        return left.isEmpty() ? null : new ReadResult.Corpus(left);
    }

    @Override
    public List<String> sha256() {
        return corpus.sha256();
    }

    @Override
    public void close() throws IOException {
        try (corpus;
                rules) {
            spool.close();
        }
    }
}
