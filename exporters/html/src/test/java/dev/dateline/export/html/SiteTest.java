package dev.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Dataset;
import dev.dateline.export.Settings;
import dev.dateline.export.UnexportableException;
import dev.dateline.export.statements.FigureText;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Canonical;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has, and what it refuses. */
class SiteTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static Article named(String id, String entity) {
        Entity of = new Entity(
                entity,
                EntityType.PERSON,
                "Somebody",
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
        return new Article(
                id, "Headline", null, null, null, List.of(), null, null, null, List.of(of), List.of(), List.of());
    }

    @Test
    void articleStandsBesideItsPageAsItWasRead() throws IOException {
        Exported site = Exported.site(Articles.all(), folder);
        for (Article article : Articles.all()) {
            byte[] json = site.bytes("article/" + article.id() + "/index.json");
            assertThat(Samples.articles(new Input("index.json", () -> new ByteArrayInputStream(json))))
                    .extracting(Canonical::of)
                    .containsExactly(Canonical.of(article));
        }
    }

    @Test
    void everyFigureIsOnThePageOfItsMeasure() throws IOException {
        List<Article> articles = Stream.concat(Articles.all().stream(), ConflictCorpus.articles(4, 300))
                .toList();
        Map<String, Document> pages = Exported.site(articles, folder).pages();
        List<String> expected = new ArrayList<>();
        for (Article article : articles) {
            for (Figure figure : article.figures()) {
                expected.add(figure.measure() + " ../../article/" + article.id() + "/index.html#figure-" + figure.id()
                        + " " + FigureText.of(figure));
            }
        }
        List<String> found = new ArrayList<>();
        pages.forEach((name, page) -> {
            if (name.startsWith("measure/")) {
                for (Element link : page.select(".value a")) {
                    found.add(name.split("/", -1)[1] + " " + link.attr("href") + " "
                            + link.expectFirst(".as-text").wholeText());
                }
            }
        });
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(pages).containsKey("measure/deaths/2.html");
    }

    @Test
    void comparisonsThatAreApartAreMarked() throws IOException {
        List<Article> articles = ConflictCorpus.articles(4, 300).toList();
        Map<String, Document> pages = Exported.site(articles, folder).pages();
        long apart = pages.entrySet().stream()
                .filter(page -> page.getKey().startsWith("measure/"))
                .flatMap(page -> page.getValue().select(".mark.warning").stream())
                .filter(mark -> mark.text().equals("Apart"))
                .count();
        assertThat(apart).isPositive();
    }

    @Test
    void everyArticleOfAnEntityIsOnItsPage() throws IOException {
        List<Article> articles = ConflictCorpus.articles(4, 300).toList();
        Map<String, Document> pages = Exported.site(articles, folder).pages();
        for (Article article : articles) {
            for (Entity entity : article.entities()) {
                String link = "../../article/" + article.id() + "/index.html#entity-" + entity.id();
                assertThat(pages.entrySet().stream()
                                .filter(page -> page.getKey().startsWith("entity/" + entity.id() + "/"))
                                .mapToInt(page -> page.getValue()
                                        .getElementsByAttributeValue("href", link)
                                        .size())
                                .sum())
                        .as(link)
                        .isEqualTo(1);
            }
        }
    }

    /** A fall, a part and a warning are told on the pages of entities as well. */
    @Test
    void figuresOfAnEntityCarryTheirMarks() throws IOException {
        List<Article> articles = ConflictCorpus.articles(4, 100).toList();
        Map<String, Document> pages = Exported.site(articles, folder).pages();
        long changes = articles.stream()
                .flatMap(article -> article.figures().stream())
                .filter(Figure::change)
                .mapToLong(figure -> Stream.of(figure.subject(), figure.event(), figure.place(), figure.attributedTo())
                        .filter(id -> id != null)
                        .count())
                .sum();
        assertThat(changes).isPositive();
        assertThat(pages.entrySet().stream()
                        .filter(page -> page.getKey().startsWith("entity/"))
                        .flatMap(page -> page.getValue().select(".list .mark").stream())
                        .filter(mark -> mark.text().contains("Change")))
                .hasSize((int) changes);
    }

    @Test
    void idsThatDifferInCaseOnlyAreRefused() {
        assertThatThrownBy(() -> Exported.site(List.of(named("a1", "e"), named("A1", "e")), folder))
                .isInstanceOf(UnexportableException.class)
                .hasMessageContaining("the ids 'A1' and 'a1' of the kind article differ in case only");
        assertThatThrownBy(() -> Exported.site(List.of(named("a", "E1"), named("b", "e1")), folder))
                .isInstanceOf(UnexportableException.class)
                .hasMessageContaining("the ids 'E1' and 'e1' of the kind entity differ in case only");
    }

    @Test
    void baseThatNoServerHearsOfIsRefused() {
        assertThatThrownBy(() -> Exported.of(
                        Map.of(), new Dataset("https://news.example/#"), List.of(Articles.arabic()), folder))
                .isInstanceOf(UnexportableException.class)
                .hasMessageContaining("ends in #");
    }

    @Test
    void secondArticleInAPageIsRefused() {
        assertThatThrownBy(() -> Exported.of(
                        Map.of("as", "page"), Dataset.example(), List.of(named("a", "e"), named("b", "e")), folder))
                .isInstanceOf(UnexportableException.class)
                .hasMessageContaining("a page holds one article");
    }

    @Test
    void listsGoOnInAnotherPage() throws IOException {
        List<Article> articles =
                IntStream.range(0, 450).mapToObj(i -> named("a" + i, "e")).toList();
        Exported site = Exported.site(articles, folder);
        assertThat(site.files().keySet()).contains("articles/2.html", "articles/3.html", "entity/e/3.html");
        assertThat(site.page("articles/2.html").select("nav.pages a").eachAttr("href"))
                .containsExactly("../index.html", "../articles/3.html");
        assertThat(site.pages().entrySet().stream()
                        .filter(page -> page.getKey().equals("index.html")
                                || page.getKey().startsWith("articles/"))
                        .mapToInt(
                                page -> page.getValue().select(".list > li > a").size()))
                .containsExactlyInAnyOrder(200, 200, 50);
    }

    @Test
    void endingSaysThatItIsAPage() {
        HtmlFormat format = new HtmlFormat(List::of);
        Map<String, String> settings = format.endings().get("html");
        assertThat(format.layout(Settings.of(format, settings == null ? Map.of() : settings))
                        .nameFor("x"))
                .isEqualTo("x.html");
        assertThat(format.layout(Settings.of(format, Map.of())).nameFor("x")).isEqualTo("x-html");
    }
}
