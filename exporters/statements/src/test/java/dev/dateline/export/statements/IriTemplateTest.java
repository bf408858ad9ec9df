package dev.dateline.export.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IriTemplateTest {

    private static final String BASE = "https://news.example/";

    @Test
    void valuesStandWhereTheirColumnsAreNamed() {
        IriTemplate template = IriTemplate.parse("{base}figure/{article_id}/{figure_id}");
        assertThat(template.iri(BASE, "a1", "f2")).isEqualTo("https://news.example/figure/a1/f2");
        assertThat(template.columns()).containsExactly("article_id", "figure_id");
    }

    @Test
    void wholeIrisStandAsTheyAre() {
        assertThat(IriTemplate.parse("{+iri}").iri(BASE, "http://other.example/ä?b=%20"))
                .isEqualTo("http://other.example/ä?b=%20");
    }

    @Test
    void boundTemplatesTakeCellsByTheirPlaces() {
        IriTemplate.Bound bound =
                IriTemplate.parse(MentionTable.MENTIONS.about()).bind(Corpora.DATASET, MentionTable.MENTIONS);
        @Nullable String[] cells = {"a", "entity", "e", "3", "7", "E", "x", "1", "q"};
        assertThat(bound.iri(cells)).isEqualTo("https://news.example/mention/a/entity/e/3-7");
        assertThat(bound.isConstant()).isFalse();
    }

    @Test
    void templatesWithoutColumnsAreConstant() {
        IriTemplate.Bound bound = IriTemplate.parse(IriTemplates.DATASET).bind(Corpora.DATASET, ArticleTables.ARTICLES);
        assertThat(bound.isConstant()).isTrue();
        assertThat(bound.iri(new String[0])).isEqualTo("https://news.example/dataset");
    }

    @Test
    void cellsThatAreNeededHaveValues() {
        IriTemplate.Bound bound = IriTemplate.parse(IriTemplates.ARTICLE).bind(Corpora.DATASET, ArticleTables.ARTICLES);
        assertThatThrownBy(() -> bound.iri(new @Nullable String[] {null})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bracesAreClosed() {
        assertThatThrownBy(() -> IriTemplate.parse("{base")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columnsAreThoseOfTheTable() {
        IriTemplate template = IriTemplate.parse(IriTemplates.FIGURE);
        assertThatThrownBy(() -> template.bind(Corpora.DATASET, ArticleTables.ARTICLES))
                .hasMessageContaining("articles")
                .hasMessageContaining("figure_id");
    }
}
