package dev.dateline.model;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes values as JSON. */
final class JsonValueWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonValueWriter() {}

    /** A value on one line. */
    static String text(JsonValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, out);
        }
        return text.toString();
    }

    private static void write(JsonValue value, JsonGenerator out) {
        if (value instanceof JsonValue.Text text) {
            out.writeString(text.value());
        } else if (value instanceof JsonValue.Decimal number) {
            out.writeRawValue(number.written());
        } else if (value instanceof JsonValue.Flag flag) {
            out.writeBoolean(flag.value());
        } else if (value instanceof JsonValue.Items items) {
            out.writeStartArray();
            items.values().forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof JsonMembers members) {
            out.writeStartObject();
            for (int i = 0; i < members.size(); i++) {
                out.writeName(members.name(i));
                write(members.value(i), out);
            }
            out.writeEndObject();
        } else {
            out.writeNull();
        }
    }
}
