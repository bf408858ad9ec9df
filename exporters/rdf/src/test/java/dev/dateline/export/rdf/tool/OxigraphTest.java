package dev.dateline.export.rdf.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.NodeScript;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that shares no code with Jena counts what Jena counts, and has the same answers. */
class OxigraphTest {

    private static final int ARTICLES = 200;

    @Test
    void storesAgree(@TempDir Path folder) throws IOException {
        List<Article> articles = AnswersTest.articles(ARTICLES);
        Path quads = Files.write(folder.resolve("graphs.nq"), AnswersTest.exported("nq", articles));
        for (Question question : Question.ALL) {
            Files.writeString(folder.resolve(question.number() + ".rq"), question.sparql());
        }
        Command.Result result = new NodeScript("oxigraph.mjs").run(quads, folder);
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.output().strip()).isEqualTo(counts(articles));
        ModelAnswers expected = new ModelAnswers(articles);
        for (Question question : Question.ALL) {
            try (InputStream answers = Files.newInputStream(folder.resolve(question.number() + ".json"))) {
                assertThat(Answers.rows(ResultSetFactory.fromJSON(answers)))
                        .as(question.title())
                        .containsExactlyInAnyOrderElementsOf(expected.to(question.number()));
            }
        }
    }

    /** How many quads there are in all, and how many distinct triples in graphs with a name. */
    private static String counts(List<Article> articles) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        AnswersTest.load(dataset, "nq", articles);
        Set<Triple> triples = new HashSet<>();
        dataset.findNG(null, null, null, null).forEachRemaining(quad -> triples.add(quad.asTriple()));
        return dataset.stream().count() + " " + triples.size();
    }
}
