package dev.dateline.export.rdf;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.model.Article;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was read back from a graph.
 *
 * @param articles the articles in the order of their ids, their lists in the order of {@link ArticleFromGraph}
 * @param findings what was told, without warnings of what is odd about the articles themselves
 */
record Imported(List<Article> articles, List<String> findings) {

    private static final Importer IMPORTER = new RdfExporter().importers().get(0);

    static Imported of(byte[] graph) throws IOException {
        Path file = Files.createTempFile("graph", "");
        try {
            Files.write(file, graph);
            return of("news", file);
        } finally {
            Files.delete(file);
        }
    }

    static Imported of(String name, Path file) throws IOException {
        Beginning beginning = Beginning.of(name, file);
        if (!IMPORTER.recognises(beginning)) {
            throw new AssertionError("the graph is not recognised");
        }
        List<Article> articles = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(List.of(beginning.readBy(IMPORTER)))) {
            for (ReadResult read = reader.next(); read != null; read = reader.next()) {
                if (read instanceof ReadResult.Accepted accepted) {
                    articles.add(ArticleFromGraph.inOrder(accepted.article()));
                }
                read.findings().stream()
                        .filter(Imported::isOfGraph)
                        .forEach(finding -> findings.add(finding.toString()));
            }
        }
        articles.sort(Comparator.comparing(Article::id));
        return new Imported(articles, findings);
    }

    private static boolean isOfGraph(Finding finding) {
        return finding.isError()
                || switch (finding.kind()) {
                    case NO_STATEMENT, SHARED_ENTITY, FOUND_ANEW, NEW_ROW, WITHDRAWN -> true;
                    default -> false;
                };
    }

    /** The articles as they come back. */
    static List<Article> inOrder(List<Article> articles) {
        return articles.stream()
                .map(ArticleFromGraph::inOrder)
                .sorted(Comparator.comparing(Article::id))
                .toList();
    }
}
