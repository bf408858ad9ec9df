package dev.dateline.export.csv;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.vocabulary.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * {@code csv-metadata.json}: the tables described by W3C's Metadata Vocabulary for Tabular Data (17 December 2015).
 * Converted to RDF by it in minimal mode, the tables are the graph.
 */
final class CsvwMetadata {

    static final String FILE_NAME = "csv-metadata.json";

    private static final String CONTEXT = "http://www.w3.org/ns/csvw";

    private final Described described;
    private final TableSet set;
    private final JsonGenerator json;

    private CsvwMetadata(Described described, JsonGenerator json) {
        this.described = described;
        this.set = described.set();
        this.json = json;
    }

    static byte[] of(Described described) {
        return JsonDocument.of(json -> new CsvwMetadata(described, json).write());
    }

    /** The file with the schema of a table whose rows are in several files. */
    static String schemaName(Table<?> table) {
        return "schemas/" + table.name() + "-csvw.json";
    }

    /** What is in it. */
    static byte[] schema(Described described, Table<?> table) {
        return JsonDocument.of(json -> {
            json.writeStringProperty("@context", CONTEXT);
            new CsvwMetadata(described, json).writeSchema(table);
        });
    }

    private void write() {
        json.writeStringProperty("@context", CONTEXT);
        CatalogueEntry.csvw(set.dataset(), json);
        note(described.facts());
        writeDialect();
        json.writeArrayPropertyStart("tables");
        described.files().forEach(this::write);
        json.writeEndArray();
    }

    /** Facts that CSVW has no words of its own for. */
    private void note(Map<String, String> facts) {
        json.writeArrayPropertyStart("notes");
        json.writeStartObject();
        facts.forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static Map<String, String> facts(TableFile file) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("rows", Long.toString(file.rows()));
        facts.put("sha256", file.sha256());
        return facts;
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

    private void write(TableFile file) {
        Table<?> table = file.table();
        json.writeStartObject();
        json.writeStringProperty("url", file.path());
        json.writeStringProperty("dc:title", table.title());
        json.writeStringProperty("dc:description", table.description());
        note(facts(file));
        if (described.inParts()) {
            json.writeStringProperty("tableSchema", schemaName(table));
        } else {
            json.writeObjectPropertyStart("tableSchema");
            writeSchema(table);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeSchema(Table<?> table) {
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
    }

    private void write(Column<?> column) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("titles", column.name());
        json.writeStringProperty("dc:title", column.title());
        json.writeStringProperty("dc:description", column.description());
        writeDatatype(column.datatype());
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

    /**
     * The datatype by its name. Constraints are for the Data Package and SQL to say: with a format or bounds the datatype
     * would be one without a name, and converters to RDF do not agree on what becomes of its literals.
     */
    private void writeDatatype(Datatype datatype) {
        switch (datatype) {
            case TEXT -> json.writeStringProperty("datatype", "string");
            case IRI -> json.writeStringProperty("datatype", "anyURI");
            case DATE -> json.writeStringProperty("datatype", "date");
            case INTEGER -> json.writeStringProperty("datatype", "nonNegativeInteger");
            case DECIMAL -> json.writeStringProperty("datatype", "decimal");
            case BOOLEAN -> json.writeStringProperty("datatype", "boolean");
            case EDTF -> {
                json.writeObjectPropertyStart("datatype");
                json.writeStringProperty("@id", Terms.EDTF);
                json.writeStringProperty("base", "string");
                json.writeEndObject();
            }
        }
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
        if (described.foreignKeys(table).isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("foreignKeys");
        for (ForeignKey key : described.foreignKeys(table)) {
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
