package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.Provenance;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import dev.dateline.model.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph of small articles against graphs that were written by hand. */
class HandWrittenGraphTest {

    @ParameterizedTest
    @CsvSource({"minimal,ttl", "minimal,nt", "full,ttl", "full,nt"})
    void articleSaysWhatWasWrittenByHand(String name, String format) throws IOException {
        assertSame(Exported.of(format, articles(name)), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt"})
    void originIsToldWithoutTimeOrFileNames(String format) throws IOException {
        Provenance origin = new Provenance("Bellringer", "1.2", List.of("a".repeat(64), "b".repeat(64)));
        Dataset dataset = new Dataset("http://news.example/x#");
        assertSame(Exported.of(format, List.of(), dataset, origin, Map.of()), "two-inputs");
    }

    private static void assertSame(Exported exported, String name) throws IOException {
        Model expected = Rio.parse(resource(name + ".ttl"), RDFFormat.TURTLE);
        assertThat(exported.model()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(exported.triples()).isEqualTo(expected.size());
    }

    /** The articles of a file beside the graphs. */
    static List<Article> articles(String name) {
        return Samples.articles(new Input(name, () -> resource(name + ".json")));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(HandWrittenGraphTest.class.getResourceAsStream(name), name);
    }
}
