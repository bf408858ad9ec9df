package dev.dateline.export.annotations.labelstudio;

import dev.dateline.model.NamedPlace;
import dev.dateline.model.UnreadableInputException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads the objects of an array, or objects one after the other, of which one at a time is in memory. */
final class JsonReader implements Closeable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** An article is 16 MiB at most; Label Studio writes much beside it. */
    private static final long MAX_CHARS = 64L << 20;

    private final String input;
    private final JsonParser parser;
    private long start;

    /**
     * Opens an input.
     *
     * @param input its name
     * @param bytes in UTF-8, with or without a byte order mark; closed with this, or if this fails
     */
    JsonReader(String input, InputStream bytes) throws IOException {
        this.input = input;
        try {
            Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
            text.mark(1);
            if (text.read() != '\uFEFF') {
                text.reset();
            }
            this.parser = JSON.createParser(ObjectReadContext.empty(), text);
        } catch (IOException e) {
            bytes.close();
            throw e instanceof CharacterCodingException ? notUtf8(new NamedPlace(input, "")) : e;
        }
    }

    /**
     * Reads the next object.
     *
     * @return null after the last
     * @throws UnreadableInputException if what follows is none
     */
    Json.@Nullable Members next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null) {
                return null;
            }
            start = parser.currentLocation().getCharOffset();
            if (value() instanceof Json.Members members) {
                return members;
            }
            throw new UnreadableInputException(at(), "a task is an object, and this is none");
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    private IOException problem(JacksonException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            return notUtf8(at());
        }
        if (e.getCause() instanceof IOException cause) {
            return cause;
        }
        TokenStreamLocation at = e.getLocation();
        return new UnreadableInputException(
                at == null ? at() : place(at), "this is no JSON: " + String.valueOf(e.getOriginalMessage()));
    }

    private static UnreadableInputException notUtf8(NamedPlace at) {
        return new UnreadableInputException(at, "not everything after this is UTF-8; convert the file to UTF-8");
    }

    private NamedPlace at() {
        return place(parser.currentLocation());
    }

    private NamedPlace place(TokenStreamLocation at) {
        return new NamedPlace(input, "line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    private @Nullable Json value() throws UnreadableInputException {
        if (parser.currentLocation().getCharOffset() - start > MAX_CHARS) {
            throw new UnreadableInputException(at(), "this task is larger than 64 MiB, and no article is");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_NULL -> null;
            case VALUE_STRING -> new Json.Text(parser.getString());
            default -> new Json.Word(parser.getString());
        };
    }

    private Json.Items items() throws UnreadableInputException {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Json value = value();
            if (value != null) {
                values.add(value);
            }
        }
        return new Json.Items(values);
    }

    private Json.Members members() throws UnreadableInputException {
        Map<String, Json> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Json value = value();
            if (value != null) {
                values.put(name, value);
            }
        }
        return new Json.Members(values);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
