package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import dev.dateline.model.Input.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

/** The articles of one input, read one after the other; or whatever else its objects are. */
final class ArticleStream implements UnboundSource {

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
    private static final long NOWHERE = -1;

    private final ReadLimits limits;
    private final boolean keepsSource;
    /** The bytes as they are stored; null for one line alone, which is a part of them. */
    private final @Nullable RawBytes raw;

    private final LocatedInput located;
    private final @Nullable CorrectedCopy copy;
    private final UnboundArticle.Binding binding;
    private JsonParser parser;
    /** Where the parser began; its own offsets and lines count from there. */
    private long parserOffset;

    private long parserLine = 1;
    /** Where the article being read begins; negative between two articles. */
    private long start = NOWHERE;

    /** The same for people, put together before there can be too little memory for it. */
    private Location beginning;

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
    ArticleStream(String input, Bytes bytes, ReadLimits limits, boolean keepsSource, @Nullable CorrectedCopy copy)
            throws IOException {
        this(input, bytes, limits, keepsSource, copy, ArticleBinder::bind);
    }

    /** Opens an input whose objects are something else. */
    ArticleStream(String input, Bytes bytes, ReadLimits limits, UnboundArticle.Binding binding) throws IOException {
        this(input, bytes, limits, false, null, binding);
    }

    private ArticleStream(
            String input,
            Bytes bytes,
            ReadLimits limits,
            boolean keepsSource,
            @Nullable CorrectedCopy copy,
            UnboundArticle.Binding binding)
            throws IOException {
        this.binding = binding;
        this.beginning = new Location(input, 1, 1);
        this.limits = limits;
        this.keepsSource = keepsSource;
        this.copy = copy;
        RawBytes stored = RawBytes.of(bytes.open());
        this.raw = stored;
        try {
            this.located = new LocatedInput(
                    input, new Utf8Input(FirstBytes.checked(stored.unzipped())), limits.articleBytes(), copy);
        } catch (IOException e) {
            stored.close();
            throw e;
        }
        this.parser = newParser();
    }

    /**
     * Opens a line that stands alone: what is wrong with it says nothing of the lines around it.
     *
     * @param number of the line, from 1
     */
    ArticleStream(String input, byte[] line, long number, ReadLimits limits, boolean keepsSource) throws IOException {
        this.binding = ArticleBinder::bind;
        this.beginning = new Location(input, number, 1);
        this.limits = limits;
        this.keepsSource = keepsSource;
        this.copy = null;
        this.raw = null;
        this.atBeginning = number == 1;
        InputStream bytes = new ByteArrayInputStream(line);
        this.located = new LocatedInput(
                input, new Utf8Input(atBeginning ? FirstBytes.checked(bytes) : bytes), limits.articleBytes(), number);
        this.parserLine = number;
        this.parser = newParser();
    }

    private JsonParser newParser() {
        return JSON.createParser(ObjectReadContext.empty(), located);
    }

    @Override
    public @Nullable Unbound next() throws MemoryException {
        if (ended) {
            return null;
        }
        start = NOWHERE;
        try {
            if (nextArticleToken() == null) {
                ended = true;
                completeCopy();
                return null;
            }
            if (parser.currentToken().isScalarValue()) {
                refuseOtherFormat();
            }
            return article();
        } catch (LimitException e) {
            return read(tooMuch(e));
        } catch (JacksonIOException e) {
            IOException cause = e.getCause() == null ? new IOException(e) : e.getCause();
            return read(cause instanceof LimitException limit ? tooMuch(limit) : unreadable(cause));
        } catch (JacksonException e) {
            return read(malformed(e));
        } catch (OtherFormatException e) {
            return read(otherFormat(e));
        } catch (OutOfMemoryError e) {
            located.dropAll(); // makes room for the message
            throw UnboundArticle.tooLittleMemory(beginning, e);
        }
    }

    private static Unbound read(ReadResult result) {
        return () -> result;
    }

    private Unbound article() throws LimitException {
        atBeginning = false;
        TokenStreamLocation at = parser.currentTokenLocation();
        start = offset(at);
        located.mark(start, parserLine + at.getLineNr() - 1);
        beginning = located.kept().locate(start);
        JsonValue value = new JsonValueReader(parser, parserOffset, limits).read();
        long end = offset(parser.currentLocation());
        Passage passage = located.passage(start, end);
        ReadResult mended = copy == null ? null : mended(value, passage, copy);
        located.release(end);
        String source = keepsSource ? located.text(start, end) : null;
        return mended == null ? new UnboundArticle(value, passage, end - start, limits, binding, source) : read(mended);
    }

    private ReadResult mended(JsonValue value, Passage passage, CorrectedCopy into) {
        return new Mending(passage, limits, into.meant(), into::edit).bind(value);
    }

    private void completeCopy() {
        if (copy != null) {
            located.forgetAll();
            copy.complete();
        }
    }

    /** Whether any part of the input, perhaps all of it, is an array of articles. */
    @Override
    public boolean isMeant() {
        return hasArray;
    }

    private void refuseOtherFormat() throws OtherFormatException {
        String other = atBeginning && !inArray ? OtherFormat.text(located.kept().beginning()) : null;
        if (other != null) {
            throw new OtherFormatException("this is " + other + ", and no JSON; nothing of it was read");
        }
    }

    private ReadResult otherFormat(OtherFormatException e) {
        ended = true;
        long at = offset(parser.currentTokenLocation());
        return rejected(FindingKind.OTHER_FORMAT, locate(at), Input.reason(e), lineOf(at));
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
                    located.kept().end(),
                    Input.reason(cause) + rest(located.kept().end().line()),
                    located.kept().lastLine());
        }
        String problem = "the input cannot be read any further: " + Input.reason(cause);
        return rejected(FindingKind.UNREADABLE_INPUT, locate(offset(parser.currentLocation())), problem, null);
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
        long error = offset(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        return skip(
                FindingKind.NOT_JSON, error, SyntaxProblem.of(e, located.kept().around(error)));
    }

    private ReadResult tooMuch(LimitException e) {
        long at = start < 0 ? offset(parser.currentLocation()) : start;
        return skip(FindingKind.LIMIT, at, "this is too much to read: " + e.getMessage());
    }

    /** What is left of a line of JSON Lines is skipped; any other input ends here. */
    private ReadResult skip(FindingKind kind, long error, String problem) {
        Location at = locate(error);
        SourceLine shown = lineOf(error);
        long skipped = start < 0 ? error : start;
        long line = located.kept().line(skipped);
        boolean wholeLine =
                raw == null || (!inArray && (start < 0 || located.kept().column(start) == 1));
        String source = keepsSource && wholeLine ? located.restOfLine(begin(error)) : null;
        try {
            ended = !wholeLine || !continueAfter(skipped);
            if (ended && source != null && !located.isAtEnd()) {
                source = null;
            }
        } catch (IOException cause) {
            return unreadable(cause);
        }
        Finding finding = new Finding(kind, Severity.ERROR, at, null, "", problem + rest(line), shown, List.of());
        return new ReadResult.Rejected(List.of(finding), source);
    }

    /** What becomes of what follows something that is wrong in a line. */
    private String rest(long line) {
        return ended && raw != null ? "; nothing after it was read" : "; the rest of line " + line + " was skipped";
    }

    /** Where what is skipped begins if a line is: where its article does, if there is one. */
    private long begin(long error) {
        return start < 0 ? located.restAfterArticle(error) : start;
    }

    /** Begins anew on the line after a place, if an object begins there. */
    private boolean continueAfter(long skipped) throws IOException {
        long nextLine = located.rewindToObjectLineAfter(skipped);
        if (nextLine < 0) {
            return false;
        }
        parserLine = located.kept().line(nextLine);
        parserOffset = nextLine;
        parser = newParser();
        return true;
    }

    private Location locate(long offset) {
        return located.kept().locate(offset);
    }

    private SourceLine lineOf(long offset) {
        return located.keptWithLineOf(offset).lineOf(offset);
    }

    private long offset(TokenStreamLocation at) {
        return parserOffset + at.getByteOffset();
    }

    @Override
    public @Nullable String sha256() {
        try {
            return broken || raw == null ? null : raw.sha256();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        parser.close(); // gives its buffers back, and leaves the bytes open
        located.close();
    }
}
