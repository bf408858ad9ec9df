package dev.dateline.model;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Findings for programs: a JSON object for each. */
public final class FindingJson {

    private static final JsonFactory JSON = new JsonFactory();

    private FindingJson() {}

    /**
     * A finding as a JSON object.
     *
     * @param finding the finding
     * @return one line without its end: {@code severity}, {@code kind}, {@code input}, {@code line} and {@code column} from
     *     1 if the input has lines, {@code article} or null, {@code pointer}, {@code problem}, and {@code edits} if there
     *     are any
     */
    public static String line(Finding finding) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("severity", finding.severity().label());
            json.writeStringProperty("kind", finding.kind().label());
            json.writeStringProperty("input", finding.at().input());
            if (finding.at() instanceof Location at) {
                json.writeNumberProperty("line", at.line());
                json.writeNumberProperty("column", at.column());
            }
            json.writeStringProperty("article", finding.articleId());
            json.writeStringProperty("pointer", finding.pointer());
            json.writeStringProperty("problem", finding.problem());
            if (!finding.edits().isEmpty()) {
                json.writeArrayPropertyStart("edits");
                finding.edits().forEach(edit -> write(edit, json));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void write(Edit edit, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("pointer", edit.pointer());
        json.writeStringProperty("part", edit.part() == Edit.Part.NAME ? "name" : "value");
        json.writeName("from").writeRawValue(edit.from().toString());
        json.writeName("to").writeRawValue(edit.to().toString());
        json.writeEndObject();
    }
}
