package dev.dateline.export.csv;

import dev.dateline.export.statements.Constraint;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A JSON file for machines that people read, too: indented, with line feeds, the same everywhere. */
final class JsonDocument {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonDocument() {}

    /** Writes an object; the writer fills in its properties. */
    static byte[] of(Consumer<JsonGenerator> properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
            }
        };
        try (JsonGenerator json = JSON.createGenerator(context, bytes)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /** Reads such a file, or another. */
    static JsonParser parser(InputStream bytes) {
        return JSON.createParser(ObjectReadContext.empty(), bytes);
    }

    static void strings(JsonGenerator json, String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void object(JsonGenerator json, String name, Map<String, String> values) {
        json.writeObjectPropertyStart(name);
        values.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /** A range, in the words that CSVW and Data Packages share. */
    static void bounds(JsonGenerator json, Constraint.Between range) {
        json.writeNumberProperty("minimum", range.least());
        if (range.most() != null) {
            json.writeNumberProperty("maximum", range.most());
        }
    }
}
