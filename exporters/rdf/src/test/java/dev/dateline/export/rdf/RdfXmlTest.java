package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.UnexportableException;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import dev.dateline.model.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfXmlTest extends RdfContract {

    RdfXmlTest() {
        super("rdf", "application/rdf+xml");
    }

    /** Articles with a replacement for each character that XML has no way to write. */
    @Override
    List<Article> holdable(List<Article> articles) {
        return Replaced.in(articles, RdfXmlTest::isForbidden);
    }

    /** RDF4J's parser of RDF/XML takes text that is all blank for no text; Jena's and Raptor do not. */
    @Override
    Model asParsersHaveIt(Model model) {
        ValueFactory values = SimpleValueFactory.getInstance();
        Model read = new LinkedHashModel();
        for (Statement each : model) {
            boolean blank = each.getObject().isLiteral()
                    && each.getObject().stringValue().trim().isEmpty();
            read.add(each.getSubject(), each.getPredicate(), blank ? values.createLiteral("") : each.getObject());
        }
        return read;
    }

    static boolean isForbidden(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
    }

    /** Every control is refused where it stands, and nothing else is. */
    @Test
    void charactersThatXmlCannotHoldAreRefused() throws IOException {
        for (int c = 1; c <= 0xA0; c++) {
            assertRefused(c, isForbidden(c));
        }
        for (int c : new int[] {0x2028, 0xFDD0, 0xFEFF, 0xFFFD, 0x1FFFE, 0x10FFFF}) {
            assertRefused(c, false);
        }
        assertRefused(0xFFFE, true);
        assertRefused(0xFFFF, true);
    }

    private static void assertRefused(int c, boolean refused) throws IOException {
        String headline = "a" + Character.toString(c) + "b";
        List<Article> articles = List.of(AwkwardTextTest.article(headline, null));
        if (refused) {
            assertThatThrownBy(() -> Exported.of("rdf", articles))
                    .isInstanceOf(UnexportableException.class)
                    .hasMessageContaining("column headline of the table articles, row a")
                    .hasMessageContaining(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        } else {
            assertThat(Exported.of("rdf", articles).model().objects())
                    .anySatisfy(object -> assertThat(object.stringValue()).isEqualTo(headline));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            column standfirst of the table articles, row x   | "standfirst": "BAD"
            column publisher of the table articles, row x    | "publisher": "BAD"
            column author of the table authors, row x / 2    | "authors": ["A", "BAD"]
            column text of the table articles, row x         | "text": "BAD"
            column name of the table entities, row x / b     | "entities": [{"id": "a", "type": "Work", "name": "A"}, {"id": "b", "type": "Work", "name": "BAD"}]
            column alias of the table aliases, row x / a     | "entities": [{"id": "a", "type": "Work", "name": "A", "aliases": ["B", "BAD"]}]
            column description of the table entities, row x / a | "entities": [{"id": "a", "type": "Work", "name": "A", "description": "BAD"}]
            column name of the table figures, row x / f      | "figures": [{"id": "f", "measure": "m", "unit": "u", "best": 1, "label": "BAD"}]
            column words of the table figures, row x / f     | "figures": [{"id": "f", "measure": "m", "unit": "u", "words": "BAD"}]
            column attribution of the table figures, row x / f | "figures": [{"id": "f", "measure": "m", "unit": "u", "best": 1, "attribution": "BAD"}]
            """)
    void refusalsNameThePlace(String place, String field) {
        String json = "{\"id\": \"x\", \"headline\": \"H\", " + field.replace("BAD", "\\u0001") + "}";
        List<Article> articles = Samples.articles(new Input("x", () -> stream(json)));
        assertThatThrownBy(() -> Exported.of("rdf", articles))
                .isInstanceOf(UnexportableException.class)
                .hasMessageContaining("U+0001")
                .hasMessageContaining(place);
    }

    /** What is not written need not be held. */
    @Test
    void textThatIsNotWrittenIsNotRefused() throws IOException {
        String json = "{\"id\": \"x\", \"headline\": \"H\", \"text\": \"\\u0001 and more\", \"entities\":"
                + " [{\"id\": \"a\", \"type\": \"Work\", \"name\": \"A\", \"mentions\": [{\"quote\": \"\\u0001 and\"}]}]}";
        List<Article> articles = Samples.articles(new Input("x", () -> stream(json)));
        assertThatThrownBy(() -> Exported.of("rdf", articles, ORIGIN, Map.of("text", "false")))
                .isInstanceOf(UnexportableException.class)
                .hasMessageContaining("column quote of the table mentions, row x / entity / a / 0 / 5");
        Exported without = Exported.of("rdf", articles, ORIGIN, Map.of("text", "false", "mentions", "false"));
        assertThat(without.model()).isNotEmpty();
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
