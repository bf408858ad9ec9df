package dev.dateline.export.rdf;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.TripleMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A triple that the rows of a table say: csv2rdf in minimal mode. A virtual column says it in every row, a real one
 * where its cell has a value.
 *
 * @param about the template of its subject
 * @param property makes its property
 * @param object makes its object
 * @param cell the position of the cell that has to have a value, from 0; {@link #ALWAYS} for a virtual column
 * @param repeats whether two rows of an article can say the same
 * @param mixes whether its property differs from row to row
 */
record TripleRule(String about, NodeTemplate property, NodeTemplate object, int cell, boolean repeats, boolean mixes) {

    static final int ALWAYS = -1;

    /** What holds for all rows of an article tells none of them apart. */
    private static final List<String> ARTICLE_KEY = Tables.ALL.get(0).primaryKey();

    /** The rules of a table, those of virtual columns first. */
    static List<TripleRule> of(Table<?> table, String base) {
        List<TripleRule> rules = new ArrayList<>();
        for (TripleMapping.Link link : table.virtualColumns()) {
            rules.add(of(link, ALWAYS, table, base));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column<?> column = table.columns().get(i);
            if (column.mapping() instanceof TripleMapping.Link link) {
                rules.add(of(link, i, table, base));
            } else if (column.mapping() instanceof TripleMapping.Value value) {
                rules.add(of(value, column, i, table, base));
            }
        }
        return rules;
    }

    private static TripleRule of(TripleMapping.Link link, int cell, Table<?> table, String base) {
        String about = about(link.about(), table);
        return new TripleRule(
                about,
                NodeTemplate.iri(link.property(), base, table),
                NodeTemplate.iri(link.target(), base, table),
                cell,
                repeats(table, columns(about, link.property(), link.target())),
                !IriTemplate.parse(link.property()).columns().isEmpty());
    }

    private static TripleRule of(TripleMapping.Value value, Column<?> column, int cell, Table<?> table, String base) {
        String about = about(value.about(), table);
        Set<String> columns = columns(about, value.property());
        columns.add(column.name());
        return new TripleRule(
                about,
                NodeTemplate.iri(value.property(), base, table),
                NodeTemplate.literal(column.datatype(), cell),
                cell,
                repeats(table, columns),
                false);
    }

    private static String about(@Nullable String about, Table<?> table) {
        return Objects.requireNonNullElse(about, table.about());
    }

    private static Set<String> columns(String... templates) {
        Set<String> columns = new HashSet<>(ARTICLE_KEY);
        Stream.of(templates)
                .forEach(template -> columns.addAll(IriTemplate.parse(template).columns()));
        return columns;
    }

    /** A triple that is made of the whole key of a row is that row's alone. */
    private static boolean repeats(Table<?> table, Set<String> columns) {
        return !columns.containsAll(table.primaryKey());
    }
}
