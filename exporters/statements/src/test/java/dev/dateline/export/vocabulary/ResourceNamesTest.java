package dev.dateline.export.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceNamesTest {

    private static final ResourceNames NAMES = new ResourceNames("https://news.example/id/");
    private static final Entity ENTITY = new Entity(
            "x", EntityType.PERSON, "X", List.of(), null, List.of(), List.of(), null, null, null, null, null);
    private static final Relation RELATION = new Relation("x", "x", "alliedWith", "x", null, List.of());
    private static final Figure FIGURE = new Figure(
            "x",
            "people-rescued",
            null,
            null,
            "person",
            null,
            BigDecimal.ONE,
            null,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of());
    private static final Article ARTICLE = new Article(
            "x",
            "Headline",
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            List.of(ENTITY),
            List.of(RELATION),
            List.of(FIGURE));

    @Test
    void everythingHasItsIri() {
        assertThat(NAMES.article(ARTICLE)).isEqualTo("https://news.example/id/article/x");
        assertThat(NAMES.entity("port-vale")).isEqualTo("https://news.example/id/entity/port-vale");
        assertThat(NAMES.author(ARTICLE, 2)).isEqualTo("https://news.example/id/author/x/2");
        assertThat(NAMES.figure(ARTICLE, "rescued")).isEqualTo("https://news.example/id/figure/x/rescued");
        assertThat(NAMES.relation(ARTICLE, "r1")).isEqualTo("https://news.example/id/relation/x/r1");
        assertThat(NAMES.mention(ARTICLE, 12)).isEqualTo("https://news.example/id/mention/x/12");
        assertThat(NAMES.measure("people-rescued")).isEqualTo("https://news.example/id/measure/people-rescued");
        assertThat(NAMES.property("sailsTo")).isEqualTo("https://news.example/id/property/sailsTo");
    }

    @Test
    void partsOfMentionsAndExportsAreNamedAfterThem() {
        assertThat(NAMES.mentionTarget(ARTICLE, 12)).isEqualTo("https://news.example/id/mention/x/12/target");
        assertThat(NAMES.mentionQuote(ARTICLE, 12)).isEqualTo("https://news.example/id/mention/x/12/quote");
        assertThat(NAMES.mentionPosition(ARTICLE, 12)).isEqualTo("https://news.example/id/mention/x/12/position");
        assertThat(NAMES.dataset("0ab")).isEqualTo("https://news.example/id/dataset/0ab");
        assertThat(NAMES.generation("0ab")).isEqualTo("https://news.example/id/dataset/0ab/generation");
        assertThat(NAMES.tool("0ab")).isEqualTo("https://news.example/id/dataset/0ab/tool");
        assertThat(NAMES.input("0ab", 2)).isEqualTo("https://news.example/id/dataset/0ab/input/2");
    }

    @Test
    void statementsOfOneIdHaveTheIrisOfTheirKinds() {
        assertThat(NAMES.statement(ARTICLE, ENTITY)).isEqualTo("https://news.example/id/entity/x");
        assertThat(NAMES.statement(ARTICLE, RELATION)).isEqualTo("https://news.example/id/relation/x/x");
        assertThat(NAMES.statement(ARTICLE, FIGURE)).isEqualTo("https://news.example/id/figure/x/x");
    }

    @Test
    void nothingSharesAnIri() {
        assertThat(Stream.of(
                        NAMES.article(ARTICLE),
                        NAMES.entity("x"),
                        NAMES.author(ARTICLE, 1),
                        NAMES.figure(ARTICLE, "1"),
                        NAMES.relation(ARTICLE, "1"),
                        NAMES.mention(ARTICLE, 1),
                        NAMES.mentionTarget(ARTICLE, 1),
                        NAMES.mentionQuote(ARTICLE, 1),
                        NAMES.mentionPosition(ARTICLE, 1),
                        NAMES.measure("x"),
                        NAMES.dataset("x"),
                        NAMES.generation("x"),
                        NAMES.tool("x"),
                        NAMES.input("x", 1),
                        NAMES.property("x")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://example.org/a/b#",
                "https://example.org:8080/nachrichten/überfahrt/",
                "HTTPS://example.org/"
            })
    void basesEndInSlashOrHash(String base) {
        assertThat(new ResourceNames(base).entity("x")).isEqualTo(base + "entity/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "#",
                "example.org/",
                "//example.org/",
                "urn:isbn:/",
                "ftp://example.org/",
                "https:///",
                "http:/a/",
                "https://example.org/ /",
                "https://example.org/<a>/",
                "https://example.org/%zz/"
            })
    void basesAreAbsoluteWebIris(String base) {
        assertThatThrownBy(() -> new ResourceNames(base)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "https://example.org/a", "https://example.org/?a="})
    void basesThatIdsWouldRunIntoAreRefused(String base) {
        assertThatThrownBy(() -> new ResourceNames(base))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'" + base + "' is no base for IRIs; let it end in / or #");
    }

    @Test
    void optionHasADefaultThatHolds() {
        assertThat(ResourceNames.BASE.parse(ResourceNames.BASE.byDefault()))
                .isEqualTo(new ResourceNames("https://example.org/"));
        assertThatThrownBy(() -> ResourceNames.BASE.parse("example")).isInstanceOf(InvalidValueException.class);
    }
}
