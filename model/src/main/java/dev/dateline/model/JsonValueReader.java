package dev.dateline.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one JSON value, of a size and depth that are limited. */
final class JsonValueReader {

    private final JsonParser parser;
    private final ReadLimits limits;
    private int depth;
    private final long offset;
    private int values;

    /**
     * Creates the reader.
     *
     * @param offset where in the input the parser began
     */
    JsonValueReader(JsonParser parser, long offset, ReadLimits limits) {
        this.parser = parser;
        this.offset = offset;
        this.limits = limits;
    }

    /**
     * Reads the value whose first token is the parser's current one.
     *
     * @throws LimitException if there is more in it than is allowed
     */
    JsonValue read() throws LimitException {
        if (++values > limits.values()) {
            throw new LimitException("the article has more than " + limits.values() + " values in it (limit values)");
        }
        long at = offset + parser.currentTokenLocation().getByteOffset();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(at);
            case START_ARRAY -> items(at);
            case VALUE_STRING -> new JsonValue.Text(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Decimal(at, parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(at, true);
            case VALUE_FALSE -> new JsonValue.Flag(at, false);
            case VALUE_NULL -> new JsonValue.Null(at);
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private JsonMembers members(long at) throws LimitException {
        enter();
        JsonMembers members = new JsonMembers(at);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.add(name, read());
        }
        depth--;
        return members;
    }

    private JsonValue.Items items(long at) throws LimitException {
        enter();
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read());
        }
        depth--;
        return new JsonValue.Items(at, items);
    }

    private void enter() throws LimitException {
        if (++depth > limits.nesting()) {
            throw new LimitException(
                    "there are more than " + limits.nesting() + " arrays and objects in each other (limit nesting)");
        }
    }
}
