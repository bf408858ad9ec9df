package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Search;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is imported from an export is what was exported. */
class ImportTest {

    private static final List<String> NAMED = List.of("nq", "trig", "rpb");
    private static final List<String> ALL = List.of("ttl", "nt", "nq", "trig", "jsonld", "rdf", "rpb");

    static Stream<?> corpora() {
        return Corpora.all();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void corporaComeBackFromNamedGraphs(List<Article> articles) throws IOException {
        for (String format : NAMED) {
            assertComesBack(format, articles, Map.of());
        }
    }

    static Stream<Arguments> samples() {
        return Samples.names().stream().flatMap(name -> ALL.stream().map(format -> Arguments.of(name, format)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneArticleComesBackFromEverySyntax(String sample, String format) throws IOException {
        Article article = Samples.article(sample);
        List<Article> articles =
                format.equals("rdf") ? Replaced.in(List.of(article), RdfXmlTest::isForbidden) : List.of(article);
        assertComesBack(format, articles, Map.of());
        assertComesBack(format, articles, Map.of("gzip", "true"));
        assertComesBack(format, articles, Map.of("language-tags", "true"));
    }

    @Test
    void otherShapesOfTheGraphComeBack() throws IOException {
        List<Article> articles = List.of(Samples.article("every-field"));
        assertComesBack("jsonld", articles, Map.of("shape", "tree"));
        assertComesBack("ttl", articles, Map.of("pretty", "false"));
        for (String format : List.of("ttl", "nt", "nq", "trig", "rpb")) {
            assertComesBack(format, articles, Map.of("reification", "rdf12"));
            assertComesBack(format, articles, Map.of("reification", "rdf12-unasserted"));
        }
    }

    /** One article a graph, each in the syntax whose turn it is. */
    @Test
    void anyArticleComesBackFromEverySyntax() {
        AtomicInteger turn = new AtomicInteger();
        Search.counterexample("import", all -> {
            for (Article article : all) {
                String format = ALL.get(turn.getAndIncrement() % ALL.size());
                List<Article> one = List.of(article);
                assertComesBack(
                        format, format.equals("rdf") ? Replaced.in(one, RdfXmlTest::isForbidden) : one, Map.of());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "trig", "rpb"})
    void anyCorpusComesBackFromNamedGraphs(String format) {
        Search.counterexample("import-" + format, articles -> assertComesBack(format, articles, Map.of()));
    }

    private static void assertComesBack(String format, List<Article> articles, Map<String, String> options)
            throws IOException {
        Imported imported = Imported.of(
                Exported.of(format, articles, Exported.NO_INPUT, options).bytes());
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.articles()).isEqualTo(Imported.inOrder(articles));
    }
}
