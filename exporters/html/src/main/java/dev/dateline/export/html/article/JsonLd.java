package dev.dateline.export.html.article;

import dev.dateline.export.Dataset;
import dev.dateline.export.html.markup.JsonText;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.vocabulary.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What search engines read: what the tables say in terms of schema.org of the article, its authors and its entities. Figures
 * are not in it. schema.org has no term for "denied" or "around", and a number without them would be a lie.
 */
final class JsonLd {

    private static final List<String> TABLES = List.of("articles", "authors", "entities", "aliases", "same_as");

    private final Dataset dataset;
    private final Map<String, Map<String, Set<Object>>> subjects = new LinkedHashMap<>();

    private JsonLd(Dataset dataset) {
        this.dataset = dataset;
    }

    /** JSON in one line that can stand in a script. */
    static String of(ArticleContext context, Dataset dataset) throws IOException {
        JsonLd graph = new JsonLd(dataset);
        for (String name : TABLES) {
            Table<?> table = Tables.named(name);
            table.forEachRow(context, graph.new Triples(table));
        }
        return graph.json();
    }

    private String json() {
        List<Object> nodes = new ArrayList<>();
        subjects.forEach((iri, properties) -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("@id", iri);
            properties.forEach((property, values) ->
                    node.put(property, values.size() == 1 ? values.iterator().next() : List.copyOf(values)));
            nodes.add(node);
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Map.of("@vocab", Terms.SCHEMA));
        document.put("@graph", nodes);
        return JsonText.of(document);
    }

    private void add(String subject, String property, String value, boolean isIri) {
        if (property.equals(Terms.TYPE)) {
            put(subject, "@type", value.startsWith(Terms.SCHEMA) ? value.substring(Terms.SCHEMA.length()) : value);
        } else if (property.startsWith(Terms.SCHEMA)) {
            put(subject, property.substring(Terms.SCHEMA.length()), isIri ? Map.of("@id", value) : value);
        }
    }

    private void put(String subject, String property, Object value) {
        subjects.computeIfAbsent(subject, iri -> new LinkedHashMap<>())
                .computeIfAbsent(property, name -> new LinkedHashSet<>())
                .add(value);
    }

    /** Makes of the rows of a table what their columns mean. */
    private final class Triples implements LexicalSink {

        private final Table<?> table;
        private final @Nullable String[] cells;
        private int next;

        Triples(Table<?> table) {
            this.table = table;
            this.cells = new @Nullable String[table.columns().size()];
        }

        @Override
        public void cell(Column<?> column, @Nullable String lexical) {
            cells[next++] = lexical;
        }

        @Override
        public void endRow() {
            next = 0;
            table.virtualColumns().forEach(this::link);
            for (int i = 0; i < cells.length; i++) {
                Column<?> column = table.columns().get(i);
                String cell = cells[i];
                if (cell == null || column.role() == Role.Plain.BODY) {
                    continue;
                }
                if (column.mapping() instanceof TripleMapping.Value value) {
                    add(subject(value.about()), value.property(), cell, false);
                } else if (column.mapping() instanceof TripleMapping.Link link) {
                    link(link);
                }
            }
        }

        private void link(TripleMapping.Link link) {
            add(subject(link.about()), iri(link.property()), iri(link.target()), true);
        }

        private String subject(@Nullable String about) {
            return iri(about == null ? table.about() : about);
        }

        private String iri(String template) {
            return IriTemplate.parse(template).bind(dataset, table).iri(cells);
        }
    }
}
