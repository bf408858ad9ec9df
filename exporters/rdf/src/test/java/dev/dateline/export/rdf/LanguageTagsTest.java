package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.eclipse.rdf4j.model.Literal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With language tags, what an article says in its language is tagged with it, and nothing else is. */
class LanguageTagsTest {

    private static final Node LANGUAGE = NodeFactory.createURI("https://schema.org/inLanguage");

    private static final Set<Node> TAGGED = Set.of(
            NodeFactory.createURI("https://schema.org/headline"),
            NodeFactory.createURI("https://schema.org/alternativeHeadline"),
            NodeFactory.createURI("https://schema.org/articleBody"));

    static Stream<Arguments> exports() {
        return Stream.of("ttl", "nt", "nq", "trig", "jsonld", "rdf", "rpb")
                .flatMap(format -> Corpora.few().map(corpus -> Arguments.of(format, corpus)));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void textsHaveTheLanguageOfTheirArticle(String format, List<Article> corpus) throws IOException {
        List<Article> articles = format.equals("rdf") ? Replaced.in(corpus, RdfXmlTest::isForbidden) : corpus;
        Map<String, String> tags = Map.of("language-tags", "true");
        Exported exported = Exported.of(format, articles, Exported.NO_INPUT, tags);
        Graph plain = Exported.of(format, articles).jenaGraph();
        assertThat(exported.jenaGraph().isIsomorphicWith(tagged(plain))).isTrue();
        if (exported.isOfManyParsers()) {
            assertThat(exported.model().stream()
                            .filter(triple -> triple.getObject() instanceof Literal literal
                                    && literal.getLanguage().isPresent())
                            .count())
                    .isEqualTo(texts(tagged(plain)).count());
        }
    }

    private static Stream<Triple> texts(Graph graph) {
        return graph.stream()
                .filter(triple -> triple.getObject().isLiteral()
                        && !triple.getObject().getLiteralLanguage().isEmpty());
    }

    private static Graph tagged(Graph plain) {
        Graph tagged = GraphFactory.createDefaultGraph();
        plain.find().forEachRemaining(triple -> {
            Node language = G.getZeroOrOneSP(plain, triple.getSubject(), LANGUAGE);
            boolean isTagged = language != null && TAGGED.contains(triple.getPredicate());
            tagged.add(isTagged ? inLanguage(triple, language.getLiteralLexicalForm()) : triple);
        });
        assertThat(texts(tagged)).isNotEmpty();
        return tagged;
    }

    private static Triple inLanguage(Triple triple, String language) {
        Node text = NodeFactory.createLiteralLang(triple.getObject().getLiteralLexicalForm(), language);
        return Triple.create(triple.getSubject(), triple.getPredicate(), text);
    }
}
