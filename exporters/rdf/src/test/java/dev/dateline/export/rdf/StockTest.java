package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.rdf.syntax.Syntax;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The writers are faster than Jena's own, and write the same bytes. */
class StockTest {

    private static final Node SUBJECT = NodeFactory.createURI("https://example.org/entity/x");
    private static final Node PROPERTY = NodeFactory.createURI("https://schema.org/name");

    static Stream<?> corpora() {
        return Corpora.all();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void articlesAreWrittenAsJenaWouldWriteThem(List<Article> articles) throws IOException {
        assertSame(quads(articles, false));
        assertSame(quads(articles, true));
    }

    /** All there is, alone and in company; text of more than the buffer. */
    @Test
    void awkwardTextIsWrittenAsJenaWouldWriteIt() throws IOException {
        List<String> texts = new ArrayList<>();
        IntStream.rangeClosed(0, 0x2FF).forEach(c -> texts.add("a" + (char) c + "b" + (char) c));
        IntStream.rangeClosed(0xD7F0, 0xD7FF).forEach(c -> texts.add((char) c + "b" + (char) c));
        IntStream.rangeClosed(0xE000, 0xE010).forEach(c -> texts.add((char) c + "b" + (char) c));
        IntStream.rangeClosed(0xFFF0, 0xFFFF).forEach(c -> texts.add((char) c + "b" + (char) c));
        texts.addAll(List.of("", "\uD83D\uDE00", "\\u0041", "\"\"\"", "\r\n\r\r\n\n", "tab\there"));
        for (int length : new int[] {10_900, 10_922, 10_923, 65_535, 65_536, 200_000}) {
            texts.add("\"é水😀\uFFFD".repeat(length / 6) + "x".repeat(length % 6));
            texts.add("z".repeat(length));
        }
        List<Quad> quads = new ArrayList<>();
        for (String text : texts) {
            quads.add(quad(SUBJECT, PROPERTY, NodeFactory.createLiteralString(text)));
        }
        assertSame(quads);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyTextIsWrittenAsJenaWouldWriteIt(long seed) throws IOException {
        Random random = new Random(seed);
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(80);
            for (int j = 0; j < length; j++) {
                char c = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
                text.append(Character.isSurrogate(c) ? "😀" : c);
            }
            Node subject = NodeFactory.createURI("https://example.org/s/" + random.nextInt(5));
            quads.add(quad(subject, PROPERTY, NodeFactory.createLiteralString(text.toString())));
        }
        assertSame(quads);
    }

    /** IRIs with characters of every kind, short, long, with and without a prefix; literals of every datatype. */
    @Test
    void anyNodeIsWrittenAsJenaWouldWriteIt() throws IOException {
        List<Node> objects = new ArrayList<>();
        IntStream.rangeClosed(0x20, 0x2FF).forEach(c -> objects.add(NodeFactory.createURI("urn:x:" + (char) c + "y")));
        objects.add(NodeFactory.createURI("https://example.org/\uD83D\uDE00/水"));
        for (String local : List.of("name", "a.b", "a.", "1", "-x", "x/y", "a%20b", "é", "", "a:b", "a#b")) {
            objects.add(NodeFactory.createURI("https://schema.org/" + local));
            objects.add(NodeFactory.createURI("http://www.w3.org/ns/prov#" + local));
        }
        objects.add(NodeFactory.createURI("https://example.org/" + "long/".repeat(60)));
        for (String lexical : List.of("1", "-1", "1.5", "+.5", "1.", "true", "0", "1e3", "x", "")) {
            for (XSDDatatype type : List.of(
                    XSDDatatype.XSDdecimal,
                    XSDDatatype.XSDinteger,
                    XSDDatatype.XSDboolean,
                    XSDDatatype.XSDdouble,
                    XSDDatatype.XSDdate)) {
                objects.add(NodeFactory.createLiteralDT(lexical, type));
            }
        }
        objects.add(NodeFactory.createLiteralLang("chat", "fr-CA"));
        List<Quad> quads = new ArrayList<>();
        int number = 0;
        for (Node object : objects) {
            Node subject = number++ % 3 == 0 ? SUBJECT : NodeFactory.createURI("https://example.org/s/" + number / 7);
            Node property = number % 5 == 0 ? NodeFactory.createURI("https://example.org/p/" + number) : PROPERTY;
            quads.add(quad(subject, property, object));
        }
        assertSame(quads);
    }

    private static Quad quad(Node subject, Node property, Node object) {
        return Quad.create(NodeFactory.createURI("https://example.org/article/a"), subject, property, object);
    }

    private static void assertSame(List<Quad> quads) throws IOException {
        assertSame(Syntax.N_TRIPLES, quads, false);
        assertSame(Syntax.N_QUADS, quads, true);
        assertSame(Syntax.TURTLE, quads, false);
        assertSame(Syntax.TRIG, quads, true);
    }

    private static void assertSame(Syntax syntax, List<Quad> quads, boolean named) throws IOException {
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        Utf8Output file = new Utf8Output(own);
        write(OwnWriters.of(syntax, file), quads, named);
        file.complete();
        ByteArrayOutputStream stock = new ByteArrayOutputStream();
        write(syntax.is(Syntax.Trait.OF_LINES) ? StockWriters.lines(stock) : StockWriters.blocks(stock), quads, named);
        assertThat(own.toByteArray()).as(syntax.id()).isEqualTo(stock.toByteArray());
    }

    private static void write(StreamRDF writer, List<Quad> quads, boolean named) {
        for (Quad quad : quads) {
            if (named && quad.getGraph() != null) {
                writer.quad(quad);
            } else {
                writer.triple(quad.asTriple());
            }
        }
        writer.finish();
    }

    /** What the exporter says of articles, each in its graph or all in none. */
    static List<Quad> quads(List<Article> articles, boolean named) throws IOException {
        List<Quad> quads = new ArrayList<>();
        GraphOptions content = new GraphOptions(Dataset.example(), Tables.ALL, true, GraphStyle.DEFAULT);
        TripleSink graph = new TripleSink(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quads.add(new Quad(null, triple));
            }

            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        ArticleGraph writer = new ArticleGraph(content, new GraphStatistics());
        for (Article article : articles) {
            if (named) {
                graph.enter("https://example.org/article/" + article.id());
            }
            writer.write(ArticleContext.of(article, content.dataset()), graph);
        }
        graph.leave();
        new ProvenanceGraph(graph, content.dataset()).write(RdfContract.ORIGIN);
        return quads;
    }
}
