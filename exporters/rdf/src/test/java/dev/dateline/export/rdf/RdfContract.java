package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Golden;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.Test;
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

    /** Articles as the format can hold them; overridden where there are some that it cannot. */
    List<Article> holdable(List<Article> articles) {
        return articles;
    }

    @Override
    protected List<Article> articles() {
        return holdable(Samples.all());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void golden(String sample) throws IOException {
        Layout layout = format().layout(Settings.of(format(), Map.of()));
        assertThat(layout).isEqualTo(new Layout.OneFile(id, mediaType));
        if (isGolden(sample)) {
            Exported exported = exported(List.of(Samples.article(sample)));
            Golden.assertFiles(sample, id, Map.of(layout.nameFor(sample), exported.bytes()));
        }
    }

    /** Whether there is a file to compare with. */
    boolean isGolden(String sample) {
        return sample.equals("north-korea-tribute");
    }

    static Stream<?> corpora() {
        return Corpora.all();
    }

    /** N-Triples is the simplest syntax there is, so what RDF4J makes of it is taken for the graph. */
    @ParameterizedTest
    @MethodSource("corpora")
    void otherParsersReadTheSameGraph(List<Article> corpus) throws IOException {
        List<Article> articles = holdable(corpus);
        Exported exported = exported(articles);
        Exported lines = Exported.of("nt", articles, ORIGIN, Map.of());
        Graph graph = exported.jenaGraph();
        assertThat(graph.isIsomorphicWith(lines.jenaGraph())).isTrue();
        if (exported.isOfManyParsers()) {
            Model all = new LinkedHashModel();
            exported.model().forEach(each -> all.add(each.getSubject(), each.getPredicate(), each.getObject()));
            assertThat(Models.isomorphic(all, asParsersHaveIt(lines.model()))).isTrue();
            assertThat(graph.size()).isEqualTo(all.size());
        }
    }

    /** What RDF4J's parser makes of a graph if it is known to get something wrong. */
    Model asParsersHaveIt(Model model) {
        return model;
    }

    /** In the syntaxes that can name graphs, an article's statements are in one with its IRI. */
    @ParameterizedTest
    @MethodSource("corpora")
    void graphsAreNamedByTheirArticles(List<Article> corpus) throws IOException {
        List<Article> articles = holdable(corpus);
        Exported exported = exported(articles);
        Set<Node> names = exported.jenaDataset().stream()
                .map(Quad::getGraph)
                .filter(name -> !Quad.isDefaultGraph(name))
                .collect(Collectors.toSet());
        Set<String> expected = articles.stream()
                .map(article -> "https://example.org/article/" + article.id())
                .collect(Collectors.toSet());
        assertThat(names).extracting(Node::getURI).containsExactlyInAnyOrderElementsOf(isNamed() ? expected : Set.of());
        if (isNamed()) {
            Graph rest = exported.jenaDataset().getDefaultGraph();
            assertThat((long) rest.size()).isEqualTo(TripleCount.of(ORIGIN));
        }
    }

    boolean isNamed() {
        return false;
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void countsEveryTripleOfTheFileOnce(List<Article> corpus) throws IOException {
        List<Article> articles = holdable(corpus);
        Exported exported = exported(articles);
        long expected = TripleCount.of(ORIGIN)
                + articles.stream().mapToLong(TripleCount::of).sum();
        assertThat(triplesInFile(exported)).isEqualTo(expected);
        assertThat(exported.triples()).isEqualTo(exported.jenaGraph().size());
    }

    /** How many triples the text holds, those that are there twice counted twice. */
    long triplesInFile(Exported exported) throws IOException {
        AtomicLong triples = new AtomicLong();
        exported.read(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.incrementAndGet();
            }

            @Override
            public void quad(Quad quad) {
                triples.incrementAndGet();
            }
        });
        return triples.get();
    }

    @Test
    void whatIsNotWantedIsNotWritten() throws IOException {
        List<Article> articles = holdable(List.of(Samples.article("north-korea-tribute")));
        long all = exported(articles).triples();
        long mentions = 12L * articles.get(0).mentions().size();
        assertThat(with(articles, "mentions")).isEqualTo(all - mentions);
        assertThat(with(articles, "text")).isEqualTo(all - 1);
        assertThat(with(articles, "provenance")).isEqualTo(all - TripleCount.of(ORIGIN));
    }

    private long with(List<Article> articles, String switchedOff) throws IOException {
        Exported exported = Exported.of(id, articles, ORIGIN, Map.of(switchedOff, "false"));
        assertThat(triplesInFile(exported)).isEqualTo(exported.triples());
        return exported.triples();
    }

    Exported exported(List<Article> articles) throws IOException {
        return Exported.of(id, articles, ORIGIN, Map.of());
    }
}
