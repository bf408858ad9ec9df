package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The articles of one input, read one after the other. */
final class ArticleStream implements Findings.Locator, Closeable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Input input;
    private final ReadLimits limits;
    private final boolean keepsSource;
    private final RawBytes raw;
    private final LocatedInput located;
    private final @Nullable CorrectedCopy copy;
    private JsonParser parser;
    /** Where the parser began; its own offsets and lines count from there. */
    private long parserOffset;

    private long parserLine = 1;
    /** Where the article being read begins; null between two articles. */
    private @Nullable TokenStreamLocation start;

    private boolean inArray;
    private boolean hasArray;
    /** Whether nothing but blanks was read so far. */
    private boolean atBeginning = true;

    private boolean ended;
    private boolean broken;

    /**
     * Opens an input.
     *
     * @param keepsSource whether readings have what was read
     * @param copy gets the input with everything mended that can be; null if it is to be read as it is
     */
    ArticleStream(Input input, ReadLimits limits, boolean keepsSource, @Nullable CorrectedCopy copy)
            throws IOException {
        this.input = input;
        this.limits = limits;
        this.keepsSource = keepsSource;
        this.copy = copy;
        this.raw = RawBytes.of(input.bytes().open());
        try {
            this.located = new LocatedInput(new Utf8Input(withoutMark(raw.unzipped())), limits.articleBytes(), copy);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
        this.parser = newParser();
    }

    /** The bytes after the byte order mark, if there is one. */
    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, OtherFormat.MAGIC_LENGTH);
        byte[] first = bytes.readNBytes(OtherFormat.MAGIC_LENGTH);
        String other = OtherFormat.binary(first, bytes);
        if (other != null) {
            throw new OtherFormatException("it is " + other + ", and no JSON");
        }
        int length = BYTE_ORDER_MARK.length;
        boolean marked = Arrays.equals(Arrays.copyOf(first, length), BYTE_ORDER_MARK);
        bytes.unread(first, marked ? length : 0, first.length - (marked ? length : 0));
        for (int i = 0; i < Math.min(length, first.length); i++) {
            if (first[i] == 0 || first[i] == (byte) 0xFE || first[i] == (byte) 0xFF) {
                throw new NotUtf8Exception("it is not UTF-8, but looks like UTF-16 or UTF-32; convert it to UTF-8");
            }
        }
        return bytes;
    }

    private JsonParser newParser() {
        return JSON.createParser(ObjectReadContext.empty(), located);
    }

    /**
     * The next article, or null after the last.
     *
     * @throws MemoryException if the article takes more memory than there is
     */
    @Nullable
    ReadResult next() throws MemoryException {
        if (ended) {
            return null;
        }
        start = null;
        try {
            if (nextArticleToken() == null) {
                ended = true;
                completeCopy();
                return null;
            }
            if (parser.currentToken().isScalarValue()) {
                refuseOtherFormat();
            }
            atBeginning = false;
            TokenStreamLocation at = parser.currentTokenLocation();
            start = at;
            located.mark(offset(at), line(at));
            JsonValue value = new JsonValueReader(parser, limits).read();
            ReadResult result = bind(value);
            long end = offset(parser.currentLocation());
            located.release(end);
            return keepsSource ? withSource(result, located.text(offset(at), end)) : result;
        } catch (LimitException e) {
            return tooMuch(e);
        } catch (JacksonIOException e) {
            IOException cause = e.getCause() == null ? new IOException(e) : e.getCause();
            return cause instanceof LimitException limit ? tooMuch(limit) : unreadable(cause);
        } catch (JacksonException e) {
            return malformed(e);
        } catch (OtherFormatException e) {
            return otherFormat(e);
        } catch (OutOfMemoryError e) {
            String where = input.name() + ":" + (start == null ? 1 : line(start));
            throw new MemoryException(where + ": there is not enough memory to read the article that begins here", e);
        }
    }

    private ReadResult bind(JsonValue value) {
        if (copy == null) {
            return ArticleBinder.bind(value, this, limits);
        }
        return new Mending(this, limits, copy.meant(), (at, edit) -> copy.edit(offset(at), edit)).bind(value);
    }

    private void completeCopy() {
        if (copy != null) {
            located.forgetAll();
            copy.complete();
        }
    }

    /** Whether any part of the input, perhaps all of it, is an array of articles. */
    boolean hasArray() {
        return hasArray;
    }

    private void refuseOtherFormat() throws OtherFormatException {
        String other = atBeginning && !inArray ? OtherFormat.text(located.beginning()) : null;
        if (other != null) {
            throw new OtherFormatException("this is " + other + ", and no JSON; nothing of it was read");
        }
    }

    private ReadResult otherFormat(OtherFormatException e) {
        ended = true;
        TokenStreamLocation at = parser.currentTokenLocation();
        return rejected(FindingKind.OTHER_FORMAT, locate(at), Input.reason(e), lineOf(at));
    }

    private static ReadResult withSource(ReadResult result, String source) {
        return result instanceof ReadResult.Accepted accepted
                ? new ReadResult.Accepted(accepted.article(), accepted.at(), accepted.findings(), source)
                : new ReadResult.Rejected(result.findings(), source);
    }

    /** The token an article begins with: the brackets around articles are passed over. */
    private @Nullable JsonToken nextArticleToken() {
        JsonToken token = parser.nextToken();
        while (token == (inArray ? JsonToken.END_ARRAY : JsonToken.START_ARRAY)) {
            inArray = !inArray;
            hasArray = true;
            atBeginning = false;
            located.release(offset(parser.currentLocation()));
            token = parser.nextToken();
        }
        return token;
    }

    private ReadResult unreadable(IOException cause) {
        ended = true;
        broken = true;
        if (cause instanceof NotUtf8Exception) {
            return rejected(
                    FindingKind.NOT_UTF_8,
                    located.end(input.name()),
                    Input.reason(cause) + "; nothing after it was read",
                    located.lastLine());
        }
        String problem = "the input cannot be read any further: " + Input.reason(cause);
        return rejected(FindingKind.UNREADABLE_INPUT, locate(parser.currentLocation()), problem, null);
    }

    private static ReadResult rejected(FindingKind kind, Location at, String problem, @Nullable SourceLine line) {
        return new ReadResult.Rejected(
                List.of(new Finding(kind, Severity.ERROR, at, null, "", problem, line, List.of())));
    }

    private ReadResult malformed(JacksonException e) {
        try {
            refuseOtherFormat();
        } catch (OtherFormatException other) {
            return otherFormat(other);
        }
        atBeginning = false;
        TokenStreamLocation error = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return skip(FindingKind.NOT_JSON, error, SyntaxProblem.of(e, located.around(offset(error))));
    }

    private ReadResult tooMuch(LimitException e) {
        TokenStreamLocation at = start == null ? parser.currentLocation() : start;
        return skip(FindingKind.LIMIT, at, "this is too much to read: " + e.getMessage());
    }

    /** What is left of a line of JSON Lines is skipped; any other input ends here. */
    private ReadResult skip(FindingKind kind, TokenStreamLocation error, String problem) {
        Location at = locate(error);
        SourceLine shown = lineOf(error);
        TokenStreamLocation skipped = start == null ? error : start;
        long line = line(skipped);
        boolean wholeLine = !inArray && (start == null || locate(skipped).column() == 1);
        String source = keepsSource && wholeLine ? line(start, error) : null;
        try {
            ended = !wholeLine || !continueAfter(skipped);
            if (ended && source != null && !located.isAtEnd()) {
                source = null;
            }
        } catch (IOException cause) {
            return unreadable(cause);
        }
        String rest = ended ? "; nothing after it was read" : "; the rest of line " + line + " was skipped";
        Finding finding = new Finding(kind, Severity.ERROR, at, null, "", problem + rest, shown, List.of());
        return new ReadResult.Rejected(List.of(finding), source);
    }

    /** What is skipped if a line is: from where its article begins, if one does. */
    private @Nullable String line(@Nullable TokenStreamLocation begin, TokenStreamLocation error) {
        return located.restOfLine(begin == null ? located.restAfterArticle(offset(error)) : offset(begin));
    }

    /** Begins anew on the line after a place, if an object begins there. */
    private boolean continueAfter(TokenStreamLocation skipped) throws IOException {
        long nextLine = located.rewindToObjectLineAfter(offset(skipped));
        if (nextLine < 0) {
            return false;
        }
        parserLine = line(skipped) + 1;
        parserOffset = nextLine;
        parser = newParser();
        return true;
    }

    @Override
    public Location locate(TokenStreamLocation at) {
        return new Location(input.name(), line(at), located.column(offset(at)));
    }

    @Override
    public SourceLine lineOf(TokenStreamLocation at) {
        return located.lineOf(offset(at));
    }

    private long offset(TokenStreamLocation at) {
        return parserOffset + at.getByteOffset();
    }

    private long line(TokenStreamLocation at) {
        return parserLine + at.getLineNr() - 1;
    }

    /**
     * The SHA-256 of the input as it is stored, in lower-case hexadecimal; asked for once, after the last article. Null
     * if the input cannot be read to its end.
     */
    @Nullable
    String sha256() {
        try {
            return broken ? null : raw.sha256();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        located.close();
    }
}
