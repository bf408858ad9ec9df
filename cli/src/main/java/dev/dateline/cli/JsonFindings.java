package dev.dateline.cli;

import dev.dateline.model.Edit;
import dev.dateline.model.Finding;
import dev.dateline.model.Location;
import java.io.PrintStream;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints findings for programs: a JSON object a line. */
final class JsonFindings implements FindingPrinter {

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintStream out;

    JsonFindings(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Finding finding, long reading) {
        out.println(line(finding));
    }

    /** A finding as a JSON object, without the end of the line. */
    static String line(Finding finding) {
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

    @Override
    public void end() {
        // Every line is a finding.
    }
}
