package dev.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Tables;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Paragraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page says what the article and its tables say. */
class FactsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static List<Article> articles() {
        return Stream.concat(Articles.all().stream(), CorpusGenerator.articles(5, 40))
                .toList();
    }

    private Document page(Article article) throws IOException {
        return Exported.page(article, folder).page("");
    }

    private static Element byId(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void textIsWhole(Article article) throws IOException {
        Document page = page(article);
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(byId(page, "paragraph-" + paragraph.number()).wholeText())
                    .isEqualTo(paragraph.text());
        }
        assertThat(wholeText(page, "h1")).isEqualTo(article.headline());
    }

    /** The pieces of the text that say they are of a fact are, put together, what its mentions quote. */
    @ParameterizedTest
    @MethodSource("articles")
    void piecesOfTheTextBelongToTheFactsThatQuoteThem(Article article) throws IOException {
        Document page = page(article);
        for (NumberedMention each : article.mentions()) {
            Mention mention = each.mention();
            String kind = each.of().getClass().getSimpleName().toLowerCase(Locale.ROOT);
            String fact = kind + "-" + each.of().id();
            Element anchor = byId(page, "mention-" + fact + "-" + mention.start() + "-" + mention.end());
            Element first = anchor.hasAttr("data-of") ? anchor : Objects.requireNonNull(anchor.nextElementSibling());
            while (!first.hasAttr("data-of")) {
                first = Objects.requireNonNull(first.nextElementSibling());
            }
            assertThat(List.of(first.attr("data-of").split(" "))).contains(fact);
            assertThat(mention.quote()).startsWith(first.wholeText());
            String link = "#mention-" + fact + "-" + mention.start() + "-" + mention.end();
            assertThat(byId(page, fact).getElementsByAttributeValue("href", link))
                    .hasSize(1);
        }
        List<String> facts = page.select(".fact").eachAttr("id");
        assertThat(page.select("[data-of]").stream()
                        .flatMap(piece -> Stream.of(piece.attr("data-of").split(" "))))
                .allSatisfy(fact -> assertThat(facts).contains(fact));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyFigureIsThereWithAllThatQualifiesIt(Article article) throws IOException {
        Document page = page(article);
        ArticleContext context = ArticleContext.of(article, Dataset.example());
        Map<String, Row> rows =
                Row.of(Tables.named("figures"), context).stream().collect(Collectors.toMap(Row::id, row -> row));
        for (Figure figure : article.figures()) {
            Row row = Objects.requireNonNull(rows.get(figure.id()));
            Element card = byId(page, "figure-" + figure.id());
            assertThat(card.select(".name").eachText()).hasSize(1);
            assertThat(wholeText(card, ".name")).isEqualTo(row.given(Role.Plain.NAME));
            assertThat(wholeText(card, ".as-text")).isEqualTo(row.given(Role.Plain.SUMMARY));
            assertThat(wholeText(card, ".of-unit")).isEqualTo(figure.unit());
            assertThat(card.select(".quote q").stream().map(Element::wholeText))
                    .containsExactlyInAnyOrderElementsOf(
                            figure.mentions().stream().map(Mention::quote).toList());
            String sentence = row.get(Role.Plain.SENTENCE);
            if (sentence != null && !sentence.equals(row.get(Role.Plain.QUOTE))) {
                assertThat(wholeText(card, "blockquote")).isEqualTo(sentence);
            }
            if (figure.basis() != null) {
                assertThat(card.select("dd").eachText()).contains(figure.basis().label());
            }
            assertThat(card.select(".mark").eachText().contains("Change")).isEqualTo(figure.change());
        }
    }

    /** A drawing is of what is given as a level, and of nothing else. */
    @ParameterizedTest
    @MethodSource("articles")
    void whatIsDeniedOrAChangeOrContradictsItselfIsNotDrawn(Article article) throws IOException {
        Document page = page(article);
        for (Figure figure : article.figures()) {
            Element card = byId(page, "figure-" + figure.id());
            boolean hasNumber = figure.low() != null || figure.best() != null || figure.high() != null;
            boolean drawn = hasNumber && figure.basis() != Basis.DENIED && !figure.change() && !figure.isOutOfOrder();
            assertThat(card.select("svg.plot")).hasSize(drawn ? 1 : 0);
            assertThat(card.select(".undrawn")).hasSize(drawn ? 0 : 1);
            if (drawn) {
                assertThat(card.select(".point")).hasSize(figure.best() == null ? 0 : 1);
                boolean range = figure.low() != null || figure.high() != null;
                boolean open = range && (figure.low() == null || figure.high() == null);
                assertThat(card.select(".arrow")).hasSize(open ? 1 : 0);
                assertThat(card.select(".ring"))
                        .hasSize((figure.lowExclusive() ? 1 : 0) + (figure.highExclusive() ? 1 : 0));
                assertThat(card.select("svg.approximate")).hasSize(figure.approximate() ? 1 : 0);
                String basis =
                        figure.basis() == null ? "no-basis" : figure.basis().label();
                assertThat(card.select("svg.plot." + basis)).hasSize(1);
            }
        }
    }

    private static String wholeText(Element element, String selector) {
        return Objects.requireNonNull(element.selectFirst(selector), selector).wholeText();
    }
}
