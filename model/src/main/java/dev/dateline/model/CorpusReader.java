package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a corpus: the articles of some inputs, one at a time, in their order. Memory does not grow with their number.
 *
 * <p>Nothing wrong with the input makes {@link #next()} throw: an article that breaks rules, a line that is no JSON, a
 * file that cannot be read all come as {@link ReadResult.Rejected}. After the last article come the findings that concern
 * the corpus as a whole, as a {@link ReadResult.Corpus}: an article id used twice, an entity id with two types or names,
 * no article at all though no input is the empty array.
 *
 * <p>Used by one thread at a time.
 */
public final class CorpusReader implements ArticleSource {

    private final List<Input> inputs;
    private final ReadLimits limits;
    private final List<String> digests = new ArrayList<>();
    private final boolean keepsSource;
    private final CorpusRules rules;
    private final ReadAhead ahead;
    private final @Nullable CorrectedCopy copy;
    private @Nullable UnboundSource current;
    private int opened;
    private boolean ended;
    /** Whether anything came of any input, or one of them is an array, which may be empty. */
    private boolean hasContent;

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
        this(inputs, limits, 1);
    }

    /**
     * Creates a reader; nothing is opened before the first article is asked for.
     *
     * @param inputs what to read, in this order
     * @param limits how much one article may ask for
     * @param threads how many threads may be at work, the calling one counted; at least 1. What is read is the same with
     *     any number; with more than one, articles are read before they are asked for
     */
    public CorpusReader(List<Input> inputs, ReadLimits limits, int threads) {
        this(inputs, limits, false, null, threads);
    }

    private CorpusReader(
            List<Input> inputs, ReadLimits limits, boolean keepsSource, @Nullable CorrectedCopy copy, int threads) {
        this.inputs = List.copyOf(inputs);
        this.limits = limits;
        this.keepsSource = keepsSource;
        this.copy = copy;
        this.rules = new CorpusRules(keepsSource);
        this.ahead = new ReadAhead(threads);
    }

    /**
     * Creates a reader that gives what it read of each article, too, and finds each article that clashes with another;
     * nothing is opened before the first article is asked for.
     *
     * @param inputs what to read, in this order
     * @param limits how much one article may ask for
     * @param threads how many threads may be at work, the calling one counted; at least 1
     * @return the reader
     */
    public static CorpusReader keepingSource(List<Input> inputs, ReadLimits limits, int threads) {
        return new CorpusReader(inputs, limits, true, null, threads);
    }

    /**
     * Creates a reader that mends what it reads. Everything with {@linkplain Finding#edits() edits} is put right, and told
     * with the severity {@link Finding.Severity#MENDED}; articles and other findings are those of the mended input. A copy
     * of the input with these edits is written while it is read: its other bytes stay as they are, but for a byte order
     * mark, and for zipping.
     *
     * @param input what to read; JSON
     * @param limits how much one article may ask for
     * @param meant kinds of warnings that are left as they are
     * @param copy gets the mended input; it is not closed. Failures to write there are thrown by {@link #next()}
     * @return a reader; whether the copy is whole is told by {@link #isCopied()}
     */
    public static CorpusReader mending(Input input, ReadLimits limits, Set<FindingKind> meant, OutputStream copy) {
        return new CorpusReader(List.of(input), limits, false, new CorrectedCopy(copy, meant), 1);
    }

    /**
     * Whether the whole input was copied.
     *
     * @return true after the last article, if the input could be read to its end; false for a reader that does not mend
     */
    public boolean isCopied() {
        return copy != null && copy.isComplete();
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
            List<Finding> findings = hasContent || inputs.isEmpty() ? rules.findings() : List.of(noArticle());
            return findings.isEmpty() ? null : new ReadResult.Corpus(findings);
        }
        Input input = inputs.get(opened++);
        try {
            current = open(input);
            return null;
        } catch (IOException e) {
            hasContent = true;
            Place at = e instanceof UnreadableInputException unreadable ? unreadable.at() : input.place();
            String problem = "the input cannot be read: " + Input.reason(e);
            return new ReadResult.Rejected(List.of(error(kind(e), at, problem)));
        }
    }

    private UnboundSource open(Input input) throws IOException {
        if (input.source() instanceof Input.Transcripts transcripts) {
            return new TranscriptStream(input.name(), transcripts, limits, keepsSource);
        }
        return new ArticleStream(input.name(), input.bytes(), limits, keepsSource, copy);
    }

    /** What it is about that an input cannot be opened. */
    static FindingKind kind(IOException e) {
        if (e instanceof NotUtf8Exception) {
            return FindingKind.NOT_UTF_8;
        }
        return e instanceof OtherFormatException ? FindingKind.OTHER_FORMAT : FindingKind.UNREADABLE_INPUT;
    }

    private Finding noArticle() {
        String where =
                inputs.size() == 1 ? "there is no article here" : "there is no article here or in any other input";
        return error(FindingKind.NO_ARTICLE, inputs.get(0).place(), where + "; if none is meant, write []");
    }

    private static Finding error(FindingKind kind, Place at, String problem) {
        return new Finding(kind, Severity.ERROR, at, null, "", problem);
    }

    private @Nullable ReadResult fromCurrent(UnboundSource stream) throws IOException {
        ReadResult reading = next(stream);
        hasContent |= reading != null || stream.isMeant();
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

    private @Nullable ReadResult next(UnboundSource stream) throws IOException {
        try {
            return ahead.next(stream);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public List<String> sha256() {
        return List.copyOf(digests);
    }

    @Override
    public void close() throws IOException {
        try (rules;
                ahead) {
            if (current != null) {
                current.close();
            }
        }
    }
}
