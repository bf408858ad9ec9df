package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import dev.dateline.model.WebIri;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and IRIs come back from other parsers as they went in. */
class AwkwardTextTest {

    private static final String HEADLINE = "https://schema.org/headline";
    private static final String URL = "https://schema.org/url";

    /** Every character that some syntax, tool or version of Unicode has a rule for, at the start, within and at the end. */
    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld"})
    void everyAwkwardCharacterSurvives(String format) throws IOException {
        IntStream controls = IntStream.concat(IntStream.rangeClosed(0x01, 0x22), IntStream.rangeClosed(0x7F, 0xA0));
        IntStream others = IntStream.of(
                '\'', '\\', '<', '>', '@', '^', 0x200B, 0x2028, 0x2029, 0xFDD0, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600,
                0x1FFFE, 0x10FFFF);
        StringBuilder all = new StringBuilder();
        for (int codePoint : IntStream.concat(controls, others).toArray()) {
            String character = Character.toString(codePoint);
            assertSurvives(format, character + "a" + character + "b" + character);
            all.append(character);
        }
        assertSurvives(format, all.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld"})
    void everyCombinationOfQuotesBreaksAndEscapesSurvives(String format) throws IOException {
        for (String text : List.of(
                "\r\n",
                "\n\r",
                "\r\r",
                "\n\n",
                "\"\"\"",
                "'''",
                "\"'\"'",
                "\\",
                "\\\\",
                "\\n",
                "\\u0041",
                "\\\"",
                "ends in \"",
                "ends in \\",
                "\"@en",
                "\"^^<x>",
                " . # ",
                "\t \t",
                "\uFEFF\uFEFF",
                "=1+1",
                "%2F")) {
            assertSurvives(format, "a" + text + "z");
            assertSurvives(format, "." + text);
        }
    }

    private static void assertSurvives(String format, String headline) throws IOException {
        Exported exported = Exported.of(format, List.of(article(headline, null)));
        assertThat(object(exported, HEADLINE).stringValue()).isEqualTo(headline);
        assertThat(jenaObject(exported, HEADLINE).getLiteralLexicalForm()).isEqualTo(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/nachrichten/fähre-한물결?id=7&q=caf%C3%A9%20au%20lait&x=(1)#überfahrt",
                "http://example.com",
                "HTTP://EXAMPLE.com:8080/a//b/.../c;d=e,f:g@h/'!$*+~_-.?a/b?c#d/e?f",
                "http://[2001:db8::1]:80/",
                "http://192.0.2.1/",
                "http://한물결.example/%2e%2E/",
                "http://example.com/\uD83D\uDE00/e\u0301/مرسى",
                "http://example.com/\u00A1\uD7FF\uF900\uFDCF\uFDF0\uFFEF\uD800\uDC00\uDB7F\uDFFD",
                "https://example.com/?#"
            })
    void irisSurvive(String iri) throws IOException {
        WebIri.require(iri);
        for (String format : List.of("ttl", "nt", "nq", "trig", "jsonld", "rdf")) {
            Exported exported = Exported.of(format, List.of(article("Bell", iri)));
            assertThat(object(exported, URL).stringValue()).isEqualTo(iri);
            assertThat(jenaObject(exported, URL).getURI()).isEqualTo(iri);
        }
    }

    /** A base that ends in a number sign, so that all IRIs of an article have fragments with slashes in them. */
    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld"})
    void anyBaseMakesIrisThatSurvive(String format) throws IOException {
        List<Article> articles = Samples.all();
        Set<Statement> usual = Exported.of(format, articles).model();
        Exported exported =
                Exported.of(format, articles, new Dataset("https://news.example/ü?x=1#"), Exported.NO_INPUT, Map.of());
        assertThat(exported.model()).hasSameSizeAs(usual);
        assertThat(exported.text()).doesNotContain("<https://example.org/article/");
    }

    static Article article(String headline, @Nullable String url) {
        return new Article(
                "a", headline, null, null, null, List.of(), null, url, null, List.of(), List.of(), List.of());
    }

    private static Value object(Exported exported, String property) throws IOException {
        return exported.model().stream()
                .filter(statement -> statement.getPredicate().stringValue().equals(property))
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    private static Node jenaObject(Exported exported, String property) {
        return exported.jenaGraph().stream()
                .filter(triple -> triple.getPredicate().getURI().equals(property))
                .findFirst()
                .orElseThrow()
                .getObject();
    }
}
