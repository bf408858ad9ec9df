package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Option;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The parts of {@code docs/csv.md} that follow from the code are what follows from it.
 * {@code -Ddateline.golden=rewrite} writes them anew.
 */
class ContractDocTest {

    private static final Path PAGE = Cases.folder().resolve("../../docs/csv.md").normalize();

    @Test
    void tablesAreThoseOfTheDefinition() throws IOException {
        StringBuilder tables = new StringBuilder();
        Tables.ALL.forEach(table -> append(tables, table));
        assertPart("tables", tables.append('\n').toString());
    }

    @Test
    void optionsAreThoseOfTheFormat() throws IOException {
        StringBuilder options = new StringBuilder("\n| option | values | default | |\n| --- | --- | --- | --- |\n");
        for (Option<?> option : CsvOptions.ALL) {
            options.append("| `csv.").append(option.name()).append("` | ");
            options.append(escaped(option.values())).append(" | ");
            options.append(
                    option.byDefault().isEmpty() ? "" : "`" + option.byDefault().replace(",", ", ") + "`");
            options.append(" | ").append(option.help()).append(" |\n");
        }
        assertPart("options", options.append('\n').toString());
    }

    private static void append(StringBuilder page, Table<?> table) {
        page.append("\n### ").append(table.name()).append("\n\n").append(table.description());
        page.append(" Its key is ").append(names(table.primaryKey())).append(".\n");
        for (ForeignKey key : table.foreignKeys()) {
            page.append("- ").append(names(key.columns())).append(" → ").append(key.table());
            page.append(' ').append(names(key.referenced())).append('\n');
        }
        page.append("\n| column | type | required | in the graph | |\n| --- | --- | --- | --- | --- |\n");
        for (Column<?> column : table.columns()) {
            page.append("| `").append(column.name()).append("` | ");
            page.append(type(column.datatype())).append(" | ");
            page.append(column.required() ? "yes" : "").append(" | ");
            page.append(property(column.mapping())).append(" | ");
            page.append(escaped(column.description())).append(" |\n");
        }
    }

    private static String names(List<String> columns) {
        return String.join(", ", columns.stream().map(name -> "`" + name + "`").toList());
    }

    private static String type(Datatype datatype) {
        return switch (datatype) {
            case TEXT -> "text";
            case IRI -> "IRI";
            case EDTF -> "EDTF date";
            case DATE -> "date";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
        };
    }

    private static String property(TripleMapping mapping) {
        if (mapping instanceof TripleMapping.Value value) {
            return shortened(value.property());
        }
        return mapping instanceof TripleMapping.Link link ? shortened(link.property()) : "";
    }

    /** The name of a property; where another column has it, a reference to that column. */
    private static String shortened(String property) {
        if (property.startsWith("{+")) {
            return "as `" + property.substring(2, property.length() - 1) + "` says";
        }
        for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
            if (property.startsWith(prefix.getValue())) {
                return "`" + prefix.getKey() + ":"
                        + property.substring(prefix.getValue().length()) + "`";
            }
        }
        return "`" + property + "`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }

    private static void assertPart(String name, String expected) throws IOException {
        String begin = "<!-- " + name + ": begin -->\n";
        String end = "<!-- " + name + ": end -->";
        String page = Files.readString(PAGE);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, page.substring(0, from) + expected + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to)).isEqualTo(expected);
    }
}
