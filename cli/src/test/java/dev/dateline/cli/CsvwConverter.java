package dev.dateline.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What W3C's "Generating RDF from Tabular Data on the Web" makes of a CSV set in minimal mode, for as much of the standard
 * as the set's metadata uses. Knows the files alone: nothing of how they were made, and no code that made them.
 */
final class CsvwConverter {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final Path folder;
    private final JsonNode group;
    private final Set<String> triples = new HashSet<>();

    private CsvwConverter(Path folder) {
        this.folder = folder;
        this.group = JsonMapper.shared().readTree(folder.resolve("csv-metadata.json"));
    }

    /** Each triple once: subject, property and object, IRIs in angle brackets, literals with their datatypes. */
    static Set<String> triples(Path folder) throws IOException {
        CsvwConverter converter = new CsvwConverter(folder);
        for (JsonNode table : converter.group.path("tables")) {
            converter.convert(table);
        }
        return converter.triples;
    }

    private void convert(JsonNode table) throws IOException {
        JsonNode schema = schema(table.path("tableSchema"));
        int header = group.path("dialect").path("headerRowCount").asInt(1);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(group.path("dialect").path("delimiter").asString(","))
                .ofCsvRecord(folder.resolve(table.path("url").asString()))) {
            int line = 0;
            for (CsvRecord record : reader) {
                if (line++ >= header) {
                    row(schema, record.getFields());
                }
            }
        }
    }

    /** A schema that is a string is the address of a file with it. */
    private JsonNode schema(JsonNode given) {
        return given.isString() ? JsonMapper.shared().readTree(folder.resolve(given.asString())) : given;
    }

    private void row(JsonNode schema, List<String> fields) {
        Map<String, String> cells = new HashMap<>();
        int position = 0;
        for (JsonNode column : schema.path("columns")) {
            if (!column.path("virtual").asBoolean(false)) {
                String text = fields.get(position++);
                if (!text.equals(column.path("null").asString(""))) {
                    cells.put(column.path("name").asString(), text);
                }
            }
        }
        for (JsonNode column : schema.path("columns")) {
            if (!column.path("suppressOutput").asBoolean(false)) {
                cell(schema, column, cells);
            }
        }
    }

    /** A cell says nothing if it is null, unless its column is virtual: such a cell is its template. */
    private void cell(JsonNode schema, JsonNode column, Map<String, String> cells) {
        String text = cells.get(column.path("name").asString());
        if (text == null && !column.path("virtual").asBoolean(false)) {
            return;
        }
        String about = column.path("aboutUrl").asString(schema.path("aboutUrl").asString());
        String object = column.has("valueUrl")
                ? iri(column.path("valueUrl").asString(), cells)
                : literal(String.valueOf(text), column.path("datatype"));
        triples.add(iri(about, cells) + " " + iri(column.path("propertyUrl").asString(), cells) + " " + object);
    }

    private static String iri(String template, Map<String, String> cells) {
        return "<" + UriTemplate.expand(template, cells) + ">";
    }

    private static String literal(String text, JsonNode datatype) {
        String type = datatype.isObject() ? datatype.path("@id").asString() : XSD + datatype.asString();
        return '"' + text + "\"^^<" + type + ">";
    }
}
