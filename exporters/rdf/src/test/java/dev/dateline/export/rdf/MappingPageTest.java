package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Compares what the page says of tables and columns with their definitions: whoever changes what a column says has to
 * change the page too. {@code -Ddateline.golden=rewrite} writes that part of the page anew.
 */
class MappingPageTest {

    static final Path PAGE = Cases.folder().resolve("../../docs/rdf.md").normalize();

    private static final String BEGIN = "<!-- What follows is compared with the definitions of the tables. -->\n";
    private static final String END = "<!-- End of the comparison. -->\n";

    @Test
    void pageSaysWhatEveryColumnSays() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(begin).isGreaterThan(BEGIN.length());
        assertThat(end).isGreaterThanOrEqualTo(begin);
        String defined = Tables.ALL.stream().map(MappingPageTest::section).collect(Collectors.joining());
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, page.substring(0, begin) + defined + page.substring(end));
        }
        assertThat(Files.readString(PAGE).substring(begin).split(END, 2)[0]).isEqualTo(defined);
    }

    private static String section(Table<?> table) {
        StringBuilder text = new StringBuilder();
        text.append("\n### ").append(table.name()).append("\n\n");
        text.append("A row is about ").append(code(table.about())).append(".\n\n");
        text.append("| column | about | property | value |\n| --- | --- | --- | --- |\n");
        for (TripleMapping.Link link : table.virtualColumns()) {
            text.append(line("*every row*", link.about(), link.property(), link.target(), table));
        }
        for (Column<?> column : table.columns()) {
            String name = code(column.name());
            if (column.mapping() instanceof TripleMapping.Value value) {
                text.append(line(name, value.about(), value.property(), literal(column.datatype()), table));
            } else if (column.mapping() instanceof TripleMapping.Link link) {
                text.append(line(name, link.about(), link.property(), link.target(), table));
            }
        }
        String silent = table.columns().stream()
                .filter(column -> column.mapping() instanceof TripleMapping.Nothing)
                .map(column -> code(column.name()))
                .collect(Collectors.joining(", "));
        return text.append("\nThese say nothing: ").append(silent).append(".\n").toString();
    }

    private static String line(String column, @Nullable String about, String property, String value, Table<?> table) {
        String subject = about == null ? "" : code(about, table);
        String object = value.startsWith("xsd:") || value.startsWith("edtf:") ? value : code(value, table);
        return "| " + String.join(" | ", List.of(column, subject, code(property), object)) + " |\n";
    }

    /** A template that goes on where that of the row ends is told from there. */
    private static String code(String template, Table<?> table) {
        boolean longer = template.startsWith(table.about() + "/");
        return longer ? "`…" + template.substring(table.about().length()) + "`" : code(template);
    }

    private static String literal(Datatype datatype) {
        return switch (datatype) {
            case TEXT -> "xsd:string";
            case IRI -> "xsd:anyURI";
            case EDTF -> "edtf:EDTF";
            case DATE -> "xsd:date";
            case INTEGER -> "xsd:nonNegativeInteger";
            case DECIMAL -> "xsd:decimal";
            case BOOLEAN -> "xsd:boolean";
        };
    }

    /** An IRI with its prefix, or a template. */
    private static String code(String iri) {
        String text = Terms.PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
        return "`" + text + "`";
    }
}
