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
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The articles of one input, read one after the other. */
final class ArticleStream implements Closeable {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Input input;
    private final RawBytes raw;
    private final LocatedInput located;
    private JsonParser parser;
    /** Where the parser began; its own offsets and lines count from there. */
    private long parserOffset;

    private long parserLine = 1;
    /** Where the article being read begins. */
    private TokenStreamLocation start = TokenStreamLocation.NA;

    private boolean inArray;
    private boolean ended;

    ArticleStream(Input input) throws IOException {
        this.input = input;
        this.raw = RawBytes.of(input.bytes().open());
        try {
            this.located = new LocatedInput(utf8(raw.unzipped()));
        } catch (IOException e) {
            raw.close();
            throw e;
        }
        this.parser = newParser();
    }

    /** The bytes after the byte order mark, if there is one. */
    private static InputStream utf8(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
        byte[] first = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            bytes.unread(first);
        }
        for (byte b : first) {
            if (b == 0 || b == (byte) 0xFE || b == (byte) 0xFF) {
                throw new IOException("it is not UTF-8, but looks like UTF-16 or UTF-32; convert it to UTF-8");
            }
        }
        return bytes;
    }

    private JsonParser newParser() {
        return JSON.createParser(ObjectReadContext.empty(), located);
    }

    /** The next article, or null after the last. */
    @Nullable
    Reading next() {
        if (ended) {
            return null;
        }
        start = parser.currentLocation();
        try {
            if (nextArticleToken() == null) {
                ended = true;
                return null;
            }
            start = parser.currentTokenLocation();
            located.mark(offset(start));
            return ArticleBinder.bind(JsonValue.read(parser), this::location);
        } catch (JacksonIOException e) {
            ended = true;
            return unreadable(e.getOriginalMessage());
        } catch (JacksonException e) {
            return malformed(e);
        }
    }

    private @Nullable JsonToken nextArticleToken() {
        JsonToken token = parser.nextToken();
        if (inArray && token == JsonToken.END_ARRAY) {
            inArray = false;
            return nextArticleToken();
        }
        if (!inArray && token == JsonToken.START_ARRAY) {
            inArray = true;
            return nextArticleToken();
        }
        return token;
    }

    private Reading unreadable(@Nullable String reason) {
        return rejected(location(parser.currentLocation()), "the input cannot be read any further: " + reason);
    }

    private static Reading rejected(Location at, String problem) {
        return new Reading.Rejected(List.of(new Finding(Severity.ERROR, at, null, "", problem)));
    }

    /** What is left of a line of JSON Lines is skipped; any other input ends here. */
    private Reading malformed(JacksonException e) {
        Location at = location(e.getLocation());
        boolean beginsLine = location(start).column() == 1;
        ended = true;
        try {
            long nextLine = inArray || !beginsLine ? -1 : located.rewindToNextObjectLine();
            if (nextLine >= 0) {
                parserLine = line(start) + 1;
                parserOffset = nextLine;
                parser = newParser();
                ended = false;
            }
        } catch (IOException cause) {
            return unreadable(cause.getMessage());
        }
        String rest = ended ? "; nothing after it was read" : "; the line was skipped";
        return rejected(at, "this is not JSON: " + e.getOriginalMessage() + rest);
    }

    private Location location(TokenStreamLocation at) {
        return new Location(input.name(), line(at), located.column(offset(at)));
    }

    private long offset(TokenStreamLocation at) {
        return parserOffset + at.getByteOffset();
    }

    private long line(TokenStreamLocation at) {
        return parserLine + at.getLineNr() - 1;
    }

    /** The SHA-256 of the input as it is stored, in lower-case hexadecimal; asked for once, after the last article. */
    String sha256() throws IOException {
        return raw.sha256();
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
