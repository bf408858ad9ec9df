package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a corpus: the articles of some inputs, one at a time, in their order. Memory does not grow with their number.
 *
 * <p>Nothing wrong with the input makes {@link #next()} throw: an article that breaks rules, a line that is no JSON, a
 * file that cannot be read all come as {@link ReadResult.Rejected}. After the last article come the findings that concern
 * the corpus as a whole, as a {@link ReadResult.Corpus}: an article id used twice, an entity id with two types.
 *
 * <p>Used by one thread at a time.
 */
public final class CorpusReader implements ArticleSource {

    private final List<Input> inputs;
    private final ReadLimits limits;
    private final List<String> digests = new ArrayList<>();
    private final boolean keepsSource;
    private final CorpusRules rules;
    private @Nullable ArticleStream current;
    private int opened;
    private boolean ended;

    /**
     * Creates a reader; nothing is opened before the first article is asked for.
     *
     * @param inputs what to read, in this order
     */
    public CorpusReader(List<Input> inputs) {
        this(inputs, ReadLimits.DEFAULT);
    }

    /**
     * Creates a reader; nothing is opened before the first article is asked for.
     *
     * @param inputs what to read, in this order
     * @param limits how much one article may ask for
     */
    public CorpusReader(List<Input> inputs, ReadLimits limits) {
        this(inputs, limits, false);
    }

    private CorpusReader(List<Input> inputs, ReadLimits limits, boolean keepsSource) {
        this.inputs = List.copyOf(inputs);
        this.limits = limits;
        this.keepsSource = keepsSource;
        this.rules = new CorpusRules(keepsSource);
    }

    /**
     * Creates a reader that gives what it read of each article, too, and finds each article that clashes with another;
     * nothing is opened before the first article is asked for.
     *
     * @param inputs what to read, in this order
     * @param limits how much one article may ask for
     * @return the reader
     */
    public static CorpusReader keepingSource(List<Input> inputs, ReadLimits limits) {
        return new CorpusReader(inputs, limits, true);
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (!ended) {
            ReadResult reading = current == null ? openNext() : fromCurrent(current);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private @Nullable ReadResult openNext() throws IOException {
        if (opened == inputs.size()) {
            ended = true;
            List<Finding> findings = rules.findings();
            return findings.isEmpty() ? null : new ReadResult.Corpus(findings);
        }
        Input input = inputs.get(opened++);
        try {
            current = new ArticleStream(input, limits, keepsSource);
            return null;
        } catch (IOException e) {
            return new ReadResult.Rejected(List.of(new Finding(
                    e instanceof NotUtf8Exception ? FindingKind.NOT_UTF_8 : FindingKind.UNREADABLE_INPUT,
                    Severity.ERROR,
                    new Location(input.name(), 1, 1),
                    null,
                    "",
                    "the input cannot be read: " + Input.reason(e))));
        }
    }

    private @Nullable ReadResult fromCurrent(ArticleStream stream) throws IOException {
        ReadResult reading = stream.next();
        if (reading == null) {
            current = null;
            try (stream) {
                String digest = stream.sha256();
                if (digest != null) {
                    digests.add(digest);
                }
            }
        } else if (reading instanceof ReadResult.Accepted accepted) {
            rules.add(accepted.article(), accepted.at());
        }
        return reading;
    }

    @Override
    public List<String> sha256() {
        return List.copyOf(digests);
    }

    @Override
    public void close() throws IOException {
        try (rules) {
            if (current != null) {
                current.close();
            }
        }
    }
}
