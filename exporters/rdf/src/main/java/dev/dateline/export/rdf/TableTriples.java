package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.TripleMapping;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** The triples of a table's rows. Templates are read once, here; rows are only filled in. */
final class TableTriples implements LexicalSink {

    /** Takes the triples of a row, those about one subject together. */
    @FunctionalInterface
    interface Taker {
        void take(TripleRule rule, Triple triple);
    }

    private final Table<?> table;
    private final TripleRules all;
    private final TripleRule[] rules;
    private final RowNodes nodes;
    private final @Nullable String[] cells;
    private int next;
    private @Nullable Taker taker;

    TableTriples(Table<?> whole, Dataset dataset, GraphStyle style) {
        this.table = speaking(whole);
        this.all = TripleRules.of(table, dataset, style);
        this.rules = all.rules().toArray(TripleRule[]::new);
        this.nodes = new RowNodes(all.templates());
        this.cells = new @Nullable String[table.columns().size()];
    }

    /** The table with those columns alone that triples are made of. */
    private static <R> Table<R> speaking(Table<R> whole) {
        Set<String> needed = new HashSet<>();
        Stream.concat(whole.virtualColumns().stream(), whole.columns().stream().map(Column::mapping))
                .flatMap(mapping -> templates(mapping, whole))
                .forEach(template -> needed.addAll(IriTemplate.parse(template).columns()));
        return whole.withColumns(whole.columns().stream()
                .filter(column ->
                        needed.contains(column.name()) || !(column.mapping() instanceof TripleMapping.Nothing))
                .toList());
    }

    private static Stream<String> templates(TripleMapping mapping, Table<?> table) {
        if (mapping instanceof TripleMapping.Link link) {
            return Stream.of(Objects.requireNonNullElse(link.about(), table.about()), link.property(), link.target());
        }
        return mapping instanceof TripleMapping.Value value
                ? Stream.of(Objects.requireNonNullElse(value.about(), table.about()))
                : Stream.of();
    }

    /** Whether no other row, of this table or another, speaks of what a row speaks of. */
    boolean isAloneAmong(List<TableTriples> tables) {
        return all.haveSubjectsOfTheirOwn()
                && tables.stream()
                        .filter(table -> table != this)
                        .allMatch(table -> Collections.disjoint(kinds(), table.kinds()));
    }

    /** How the IRIs of its subjects begin, such as {@code {base}article}. */
    private Set<String> kinds() {
        return all.subjects().stream().map(about -> about.split("/", 2)[0]).collect(Collectors.toSet());
    }

    /** Gives away what the rows of an article say. */
    void of(ArticleContext article, Taker to) throws IOException {
        taker = to;
        table.forEachRow(article, this);
    }

    @Override
    public void cell(Column<?> column, @Nullable String lexical) {
        cells[next++] = lexical;
    }

    @Override
    public void endRow() {
        Taker to = Objects.requireNonNull(taker);
        next = 0;
        nodes.clear();
        for (TripleRule rule : rules) {
            if (rule.cell() == TripleRule.ALWAYS || cells[rule.cell()] != null) {
                to.take(rule, Triple.create(node(rule.subject()), node(rule.property()), node(rule.object())));
            }
        }
    }

    private Node node(int template) {
        return nodes.get(template, cells);
    }
}
