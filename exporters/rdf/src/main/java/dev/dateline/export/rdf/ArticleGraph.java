package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import java.io.IOException;
import java.util.List;

/** What articles state, as triples: those that the definitions of the tables say, and no others. */
final class ArticleGraph {

    private final Dataset dataset;
    private final List<TableTriples> tables;

    ArticleGraph(GraphOptions options) {
        this.dataset = options.dataset();
        this.tables = options.tables().stream()
                .map(table -> new TableTriples(table, dataset.base()))
                .toList();
    }

    void write(ArticleContext article, TripleSink graph) throws IOException {
        SubjectGroups groups = new SubjectGroups();
        for (TableTriples table : tables) {
            table.addTo(groups, article);
        }
        groups.writeTo(graph);
    }
}
