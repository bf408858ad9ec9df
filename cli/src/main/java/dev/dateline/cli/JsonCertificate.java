package dev.dateline.cli;

import dev.dateline.compare.Agreement;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A certificate for programs: a JSON object a line. */
final class JsonCertificate implements Certificate {

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintStream out;

    JsonCertificate(PrintStream out) {
        this.out = out;
    }

    @Override
    public void origin(ReadBack origin) {
        readBack("input", origin);
    }

    @Override
    public void outputs(List<ReadBack> outputs) {
        outputs.forEach(each -> readBack("output", each));
    }

    private void readBack(String record, ReadBack each) {
        Statements statements = each.statements();
        line(record, json -> {
            json.writeStringProperty("name", each.name());
            json.writeStringProperty("reader", each.reader().isEmpty() ? null : each.reader());
            json.writeStringProperty("status", each.status().label());
            json.writeNumberProperty("articles", statements.articles());
            json.writeNumberProperty("entities", statements.entities());
            json.writeNumberProperty("relations", statements.relations());
            json.writeNumberProperty("figures", statements.figures());
            json.writeNumberProperty("mentions", statements.mentions());
            json.writeNumberProperty("errors", each.errors());
            json.writeNumberProperty("mended", each.mended());
        });
    }

    @Override
    public void unread(List<OutputList.Unread> unread) {
        for (OutputList.Unread each : unread) {
            line("unread", json -> {
                json.writeStringProperty("name", each.name());
                json.writeStringProperty("reason", each.reason());
            });
        }
    }

    @Override
    public void difference(Agreement.Difference difference) {
        new JsonChanges(out, json -> {
                    json.writeStringProperty("record", "difference");
                    json.writeStringProperty("name", difference.corpus());
                    json.writeArrayPropertyStart("others");
                    difference.others().forEach(json::writeString);
                    json.writeEndArray();
                })
                .print(difference.change());
    }

    @Override
    public void result(long same, long different, int compared) {
        line("result", json -> {
            json.writeNumberProperty("same", same);
            json.writeNumberProperty("different", different);
            json.writeNumberProperty("compared", compared);
        });
    }

    private void line(String record, Consumer<JsonGenerator> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("record", record);
            fields.accept(json);
            json.writeEndObject();
        }
        out.println(line);
    }
}
