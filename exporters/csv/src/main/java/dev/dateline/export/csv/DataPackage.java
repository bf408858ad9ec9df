package dev.dateline.export.csv;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Constraint;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * {@code datapackage.json}: the tables described by the Data Package standard, version 2, in words that version 1
 * understands, too.
 */
final class DataPackage {

    static final String FILE_NAME = "datapackage.json";

    private static final String MISSING_VALUES = "missingValues";

    private static final String PROFILES = "https://datapackage.org/profiles/2.1/";

    private static final String KEYS =
            "Ids of relations and figures, and all references to rows of other tables, are good"
                    + " within one article. Foreign keys here leave out article_id where another column remains, so they tell less"
                    + " than those of schema.sql: the row that is referred to is the one with the same article_id.";

    private final Described described;
    private final TableSet set;
    private final JsonGenerator json;

    private DataPackage(Described described, JsonGenerator json) {
        this.described = described;
        this.set = described.set();
        this.json = json;
    }

    static byte[] of(Described described) {
        return JsonDocument.of(json -> new DataPackage(described, json).write());
    }

    /** The file with the schema of a table whose rows are in several files. */
    static String schemaName(Table<?> table) {
        return "schemas/" + table.name() + ".json";
    }

    /** What is in it. */
    static byte[] schema(Described described, Table<?> table) {
        return JsonDocument.of(json -> new DataPackage(described, json).writeSchema(table));
    }

    /**
     * What stands for no value in the tables of a description, which are all written alike.
     *
     * @param place what the description is called in messages
     */
    static String nullToken(InputStream description, Place place) throws UnreadableInputException {
        try (JsonParser parser = JsonDocument.parser(description)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals(MISSING_VALUES)) {
                    parser.nextToken();
                    return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
                }
            }
            return "";
        } catch (JacksonException e) {
            throw new UnreadableInputException(
                    place, FILE_NAME + " is no JSON any more; put it there as it was, or take it out");
        }
    }

    private void write() {
        json.writeStringProperty("$schema", PROFILES + "datapackage.json");
        json.writeStringProperty("name", "dateline-export");
        CatalogueEntry.dataPackage(set.dataset(), KEYS, json);
        JsonDocument.object(json, "dateline", described.facts());
        json.writeArrayPropertyStart("resources");
        described.files().forEach(this::write);
        json.writeEndArray();
    }

    private void write(TableFile file) {
        Table<?> table = file.table();
        json.writeStartObject();
        json.writeStringProperty("$schema", PROFILES + "dataresource.json");
        json.writeStringProperty("name", file.name());
        json.writeStringProperty("type", "table");
        json.writeStringProperty("profile", "tabular-data-resource");
        json.writeStringProperty("title", table.title());
        json.writeStringProperty("description", table.description());
        json.writeStringProperty("path", file.path());
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeNumberProperty("bytes", file.bytes());
        json.writeStringProperty("hash", "sha256:" + file.sha256());
        json.writeNumberProperty("rows", file.rows());
        if (set.dialect().gzip()) {
            json.writeStringProperty("compression", "gz");
        }
        writeDialect();
        if (described.inParts()) {
            json.writeStringProperty("schema", schemaName(table));
        } else {
            json.writeObjectPropertyStart("schema");
            writeSchema(table);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeDialect() {
        Dialect dialect = set.dialect();
        json.writeObjectPropertyStart("dialect");
        json.writeStringProperty("delimiter", String.valueOf(dialect.delimiter()));
        json.writeStringProperty("lineTerminator", dialect.lineEnd());
        json.writeStringProperty("quoteChar", "\"");
        json.writeBooleanProperty("doubleQuote", true);
        json.writeBooleanProperty("skipInitialSpace", false);
        json.writeBooleanProperty("header", true);
        if (dialect.hxl()) {
            json.writeArrayPropertyStart("commentRows");
            json.writeNumber(2);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeSchema(Table<?> table) {
        json.writeStringProperty("$schema", PROFILES + "tableschema.json");
        json.writeArrayPropertyStart("fields");
        table.columns().forEach(this::write);
        json.writeEndArray();
        JsonDocument.strings(json, MISSING_VALUES, List.of(set.dialect().nullToken()));
        JsonDocument.strings(json, "primaryKey", table.primaryKey());
        if (!described.foreignKeys(table).isEmpty()) {
            json.writeArrayPropertyStart("foreignKeys");
            described.foreignKeys(table).forEach(key -> write(table, key));
            json.writeEndArray();
        }
    }

    private void write(Column<?> column) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("title", column.title());
        json.writeStringProperty("description", column.description());
        json.writeStringProperty("type", type(column.datatype()));
        if (column.mapping() instanceof TripleMapping.Value value) {
            json.writeStringProperty("rdfType", value.property());
        }
        writeConstraints(column);
        json.writeEndObject();
    }

    private void writeConstraints(Column<?> column) {
        if (!column.required() && column.constraint() == Constraint.None.NONE) {
            return;
        }
        json.writeObjectPropertyStart("constraints");
        if (column.required()) {
            json.writeBooleanProperty("required", true);
        }
        if (column.constraint() instanceof Constraint.OneOf oneOf) {
            JsonDocument.strings(json, "enum", oneOf.words());
        } else if (column.constraint() instanceof Constraint.Word word) {
            json.writeStringProperty("pattern", word.regex());
        } else if (column.constraint() instanceof Constraint.Between range) {
            JsonDocument.bounds(json, range);
        }
        json.writeEndObject();
    }

    private static String type(Datatype datatype) {
        return switch (datatype) {
            case TEXT, IRI, EDTF -> "string";
            case DATE -> "date";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
        };
    }

    /** A table that refers to itself is called by the empty string, which both versions of the standard know. */
    private void write(Table<?> table, ForeignKey key) {
        ForeignKey reference = withoutSharedColumns(table, key);
        json.writeStartObject();
        JsonDocument.strings(json, "fields", reference.columns());
        json.writeObjectPropertyStart("reference");
        json.writeStringProperty("resource", reference.table().equals(table.name()) ? "" : reference.table());
        JsonDocument.strings(json, "fields", reference.referenced());
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * A key without the columns it shares with the primary key, unless these are all it has. To SQL a key with an empty
     * column refers to nothing; validators of Data Packages take it for broken unless all its columns are empty.
     */
    private static ForeignKey withoutSharedColumns(Table<?> table, ForeignKey key) {
        List<Integer> own = IntStream.range(0, key.columns().size())
                .filter(i -> !table.primaryKey().contains(key.columns().get(i)))
                .boxed()
                .toList();
        return own.isEmpty()
                ? key
                : new ForeignKey(
                        own.stream().map(key.columns()::get).toList(),
                        key.table(),
                        own.stream().map(key.referenced()::get).toList());
    }
}
