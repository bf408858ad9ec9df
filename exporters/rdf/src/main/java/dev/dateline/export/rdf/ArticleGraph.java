package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import java.io.IOException;
import java.util.List;

/** What articles state, as triples: those that the definitions of the tables say, and no others. */
final class ArticleGraph {

    /** Tables whose rows may speak of the same things. */
    private final List<TableTriples> gathered;

    /** The others: their triples are written as they come. */
    private final List<TableTriples> alone;

    private final GraphStatistics statistics;

    ArticleGraph(GraphOptions options, GraphStatistics statistics) {
        this.statistics = statistics;
        Dataset dataset = options.dataset();
        List<TableTriples> tables = options.tables().stream()
                .map(table -> new TableTriples(table, dataset, options.style()))
                .toList();
        this.alone = tables.stream().filter(table -> table.isAloneAmong(tables)).toList();
        this.gathered = tables.stream().filter(table -> !alone.contains(table)).toList();
    }

    void write(ArticleContext article, TripleSink graph) throws IOException {
        SubjectGroups groups = new SubjectGroups(statistics);
        for (TableTriples table : gathered) {
            table.of(article, groups);
        }
        groups.writeTo(graph);
        for (TableTriples table : alone) {
            table.of(article, (rule, triple) -> {
                statistics.count(rule, triple);
                graph.add(triple);
            });
        }
    }
}
