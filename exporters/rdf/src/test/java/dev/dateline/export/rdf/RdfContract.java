package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.fixtures.ExporterContract;
import dev.dateline.fixtures.Golden;
import dev.dateline.fixtures.Samples;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every syntax is held to. */
abstract class RdfContract extends ExporterContract {

    private final String id;
    private final String mediaType;

    RdfContract(String id, String mediaType) {
        this.id = id;
        this.mediaType = mediaType;
    }

    @Override
    protected Format format() {
        return Formats.installed().get(id);
    }

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void golden(String sample) throws IOException {
        Layout layout = format().layout(Settings.of(format(), Map.of()));
        assertThat(layout).isEqualTo(new Layout.OneFile(id, mediaType));
        Exported exported = exported(List.of(Samples.article(sample)));
        Golden.assertFiles(sample, id, Map.of(layout.nameFor(sample), exported.bytes()));
    }

    static Stream<Named<List<Article>>> corpora() {
        return Corpora.all();
    }

    /** N-Triples is the simplest syntax there is, so what RDF4J makes of it is taken for the graph. */
    @ParameterizedTest
    @MethodSource("corpora")
    void otherParsersReadTheSameGraph(List<Article> articles) throws IOException {
        Exported exported = exported(articles);
        Exported lines = Exported.of("nt", articles, ORIGIN, Map.of());
        Model model = exported.model();
        assertThat(Models.isomorphic(model, lines.model())).isTrue();
        Graph graph = exported.jenaGraph();
        assertThat(graph.size()).isEqualTo(model.size());
        assertThat(graph.isIsomorphicWith(lines.jenaGraph())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void countsEveryTripleOfTheFile(List<Article> articles) throws IOException {
        Exported exported = exported(articles);
        long expected = TripleCount.of(ORIGIN)
                + articles.stream().mapToLong(TripleCount::of).sum();
        assertThat(exported.triples()).isEqualTo(expected);
        assertThat(triplesInFile(exported)).isEqualTo(expected);
    }

    /** How many triples the text holds, those that are there twice counted twice. */
    abstract long triplesInFile(Exported exported) throws IOException;

    private Exported exported(List<Article> articles) throws IOException {
        return Exported.of(id, articles, ORIGIN, Map.of());
    }
}
