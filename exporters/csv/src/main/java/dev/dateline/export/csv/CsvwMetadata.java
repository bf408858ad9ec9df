package dev.dateline.export.csv;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Constraint;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.vocabulary.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * {@code csv-metadata.json}: the tables described by W3C's Metadata Vocabulary for Tabular Data (17 December 2015).
 * Converted to RDF by it in minimal mode, the tables are the graph.
 */
final class CsvwMetadata {

    static final String FILE_NAME = "csv-metadata.json";

    private final TableSet set;
    private final JsonGenerator json;

    private CsvwMetadata(TableSet set, JsonGenerator json) {
        this.set = set;
        this.json = json;
    }

    static byte[] of(TableSet set) {
        return JsonDocument.of(json -> new CsvwMetadata(set, json).write());
    }

    private void write() {
        json.writeStringProperty("@context", "http://www.w3.org/ns/csvw");
        writeDialect();
        json.writeArrayPropertyStart("tables");
        set.all().forEach(this::write);
        json.writeEndArray();
    }

    private void writeDialect() {
        Dialect dialect = set.dialect();
        json.writeObjectPropertyStart("dialect");
        json.writeStringProperty("encoding", "utf-8");
        json.writeStringProperty("delimiter", String.valueOf(dialect.delimiter()));
        JsonDocument.strings(json, "lineTerminators", List.of(dialect.lineEnd()));
        json.writeStringProperty("quoteChar", "\"");
        json.writeBooleanProperty("doubleQuote", true);
        json.writeBooleanProperty("header", true);
        json.writeNumberProperty("headerRowCount", dialect.headerLines());
        json.writeStringProperty("trim", "false");
        json.writeEndObject();
    }

    private void write(Table<?> table) {
        json.writeStartObject();
        json.writeStringProperty("url", set.fileName(table));
        json.writeStringProperty("dc:title", table.title());
        json.writeStringProperty("dc:description", table.description());
        json.writeObjectPropertyStart("tableSchema");
        json.writeStringProperty("aboutUrl", set.template(table.about()));
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(this::write);
        int number = 1;
        for (TripleMapping.Link column : table.virtualColumns()) {
            writeVirtual("virtual_" + number++, column);
        }
        json.writeEndArray();
        JsonDocument.strings(json, "primaryKey", table.primaryKey());
        writeForeignKeys(table);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Column<?> column) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("titles", column.name());
        json.writeStringProperty("dc:title", column.title());
        json.writeStringProperty("dc:description", column.description());
        writeDatatype(column);
        if (column.required()) {
            json.writeBooleanProperty("required", true);
        } else if (!set.dialect().nullToken().isEmpty()) {
            json.writeStringProperty("null", set.dialect().nullToken());
        }
        TripleMapping mapping = column.mapping();
        if (mapping instanceof TripleMapping.Value value) {
            writeTriple(value.about(), value.property(), null);
        } else if (mapping instanceof TripleMapping.Link link) {
            writeTriple(link.about(), link.property(), link.target());
        } else {
            json.writeBooleanProperty("suppressOutput", true);
        }
        json.writeEndObject();
    }

    private void writeDatatype(Column<?> column) {
        String base = base(column.datatype());
        String format = format(column.constraint());
        Constraint.Between range = boundsOf(column.constraint());
        boolean isEdtf = column.datatype() == Datatype.EDTF;
        if (!isEdtf && format == null && range == null) {
            json.writeStringProperty("datatype", base);
            return;
        }
        json.writeObjectPropertyStart("datatype");
        if (isEdtf) {
            json.writeStringProperty("@id", Terms.EDTF);
        }
        json.writeStringProperty("base", base);
        if (format != null) {
            json.writeStringProperty("format", format);
        }
        if (range != null) {
            JsonDocument.bounds(json, range);
        }
        json.writeEndObject();
    }

    /** Bounds that the datatype does not have by itself; null if there are none. */
    private static Constraint.@Nullable Between boundsOf(Constraint constraint) {
        return constraint instanceof Constraint.Between range && constraint != Constraint.NOT_NEGATIVE ? range : null;
    }

    private static String base(Datatype datatype) {
        return switch (datatype) {
            case TEXT, EDTF -> "string";
            case IRI -> "anyURI";
            case DATE -> "date";
            case INTEGER -> "nonNegativeInteger";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
        };
    }

    /** A regular expression for the whole of a text; null if anything will do. */
    private static @Nullable String format(Constraint constraint) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            return "^(?:" + String.join("|", oneOf.words()) + ")$";
        }
        return constraint instanceof Constraint.Word word ? "^" + word.regex() + "$" : null;
    }

    private void writeVirtual(String name, TripleMapping.Link column) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeBooleanProperty("virtual", true);
        writeTriple(column.about(), column.property(), column.target());
        json.writeEndObject();
    }

    private void writeTriple(@Nullable String about, String property, @Nullable String target) {
        if (about != null) {
            json.writeStringProperty("aboutUrl", set.template(about));
        }
        json.writeStringProperty("propertyUrl", property);
        if (target != null) {
            json.writeStringProperty("valueUrl", set.template(target));
        }
    }

    private void writeForeignKeys(Table<?> table) {
        if (set.foreignKeys(table).isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("foreignKeys");
        for (ForeignKey key : set.foreignKeys(table)) {
            json.writeStartObject();
            JsonDocument.strings(json, "columnReference", key.columns());
            json.writeObjectPropertyStart("reference");
            json.writeStringProperty("resource", set.dialect().fileName(key.table()));
            JsonDocument.strings(json, "columnReference", key.referenced());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
