package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.export.UnexportableException;
import dev.dateline.model.Article;
import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Whatever text there is, Jena reads the same from the file. */
class StringFuzzTest {

    private static final Node HEADLINE = NodeFactory.createURI("https://schema.org/headline");

    @FuzzTest
    void turtle(byte[] bytes) throws IOException {
        assertString(bytes, "ttl");
    }

    @FuzzTest
    void nTriples(byte[] bytes) throws IOException {
        assertString(bytes, "nt");
    }

    @FuzzTest
    void jsonLd(byte[] bytes) throws IOException {
        assertString(bytes, "jsonld");
    }

    /** But for characters that XML has no spelling for: then nothing is written. */
    @FuzzTest
    void xml(byte[] bytes) throws IOException {
        assertString(bytes, "rdf");
    }

    private static void assertString(byte[] bytes, String format) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Article article = article(text);
        if (article == null) {
            return;
        }
        Exported exported;
        try {
            exported = Exported.of(format, List.of(article));
        } catch (UnexportableException e) {
            assertThat(format).isEqualTo("rdf");
            assertThat(text.codePoints().filter(RdfXmlTest::isForbidden)).isNotEmpty();
            return;
        }
        assertThat(exported.jenaGraph().find(Node.ANY, HEADLINE, Node.ANY).toList())
                .extracting(Triple::getObject)
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly(text);
    }

    private static @Nullable Article article(String text) {
        try {
            return new Article(
                    "a", text, null, null, null, List.of(), null, null, null, List.of(), List.of(), List.of());
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
