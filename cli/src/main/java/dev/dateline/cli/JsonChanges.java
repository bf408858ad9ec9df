package dev.dateline.cli;

import dev.dateline.compare.ArticleChange;
import dev.dateline.compare.FieldChange;
import dev.dateline.compare.MentionChange;
import dev.dateline.compare.StatementChange;
import dev.dateline.model.Mention;
import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints changes for programs: a JSON object a line, one for each article or statement that is new or gone, and one for
 * each field and each mention that differs. All have the same fields; those of the tables have the same names.
 */
final class JsonChanges implements ChangePrinter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What a line is about. */
    private record Subject(
            String article, String type, @Nullable String id) {}

    private final PrintStream out;
    private final Consumer<JsonGenerator> before;

    JsonChanges(PrintStream out) {
        this(out, json -> {});
    }

    /**
     * Creates a printer.
     *
     * @param before writes the fields that come before the others
     */
    JsonChanges(PrintStream out, Consumer<JsonGenerator> before) {
        this.out = out;
        this.before = before;
    }

    @Override
    public void print(ArticleChange change) {
        Subject subject = new Subject(change.article().id(), "article", null);
        if (change instanceof ArticleChange.Changed changed) {
            changed.fields().forEach(field -> print(subject, field));
            changed.statements().forEach(statement -> print(subject.article(), statement));
        } else {
            line(subject, change instanceof ArticleChange.Added ? "added" : "withdrawn", null, null, null);
        }
    }

    private void print(String article, StatementChange change) {
        Subject subject = new Subject(
                article,
                StatementTitle.kind(change.statement()),
                change.statement().id());
        if (change instanceof StatementChange.Changed changed) {
            changed.fields().forEach(field -> print(subject, field));
            changed.mentions().forEach(mention -> print(subject, mention));
        } else {
            line(subject, change instanceof StatementChange.Added ? "added" : "removed", null, null, null);
        }
    }

    private void print(Subject subject, FieldChange change) {
        line(subject, "changed", change.field(), change.before(), change.after());
    }

    private void print(Subject subject, MentionChange change) {
        if (change instanceof MentionChange.Moved moved) {
            line(subject, "moved", "mentions", moved.before(), moved.mention());
        } else if (change instanceof MentionChange.Added added) {
            line(subject, "added", "mentions", null, added.mention());
        } else {
            line(subject, "removed", "mentions", change.mention(), null);
        }
    }

    private void line(
            Subject subject, String change, @Nullable String field, @Nullable Object old, @Nullable Object now) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            before.accept(json);
            json.writeStringProperty("article_id", subject.article());
            json.writeStringProperty("change", change);
            json.writeStringProperty("of_type", subject.type());
            json.writeStringProperty("of_id", subject.id());
            json.writeStringProperty("field", field);
            json.writeName("before");
            value(old, json);
            json.writeName("after");
            value(now, json);
            json.writeEndObject();
        }
        out.println(line);
    }

    /** A value as it is written in the input. */
    private static void value(@Nullable Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> value(each, json));
            json.writeEndArray();
        } else if (value instanceof Mention mention) {
            json.writeStartObject();
            json.writeNumberProperty("start", mention.start());
            json.writeNumberProperty("end", mention.end());
            json.writeStringProperty("quote", mention.quote());
            json.writeEndObject();
        } else {
            json.writeString(FieldValue.plain(value));
        }
    }
}
