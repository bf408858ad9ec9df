package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.ExportReport.Loss;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands say what Wikidata can hold, as it was said; everything else is told. */
class QuickStatementsTest extends ExporterContract {

    private static final String REFERENCE =
            "\tS854\t\"https://news.example/fähre?id=7\"\tS577\t+2031-05-04T00:00:00Z/11\n";

    private static final Map<String, String> SEAWEED = Map.of("properties", "seaweed=P2046");

    @Override
    protected Format format() {
        return Formats.installed().get("quickstatements");
    }

    @Override
    protected List<Article> articles() {
        return HandWrittenGraphTest.articles("wikidata");
    }

    @Test
    void whatWikidataCanHoldIsACommand() throws IOException {
        assertThat(exported(articles(), SEAWEED).text())
                .isEqualTo(Stream.of(
                                "Q300\tP463\tQ500\tP580\t+2029-00-00T00:00:00Z/9",
                                "Q400\tP40\tQ300",
                                "Q300\tP26\tQ400\tP580\t+2001-06-00T00:00:00Z/10\tP582\t+2010-00-00T00:00:00Z/9",
                                "Q100\tP1120\t3",
                                "Q100\tP1339\t12[10,15]\tP1480\tQ5727902\tP585\t+2031-05-04T00:00:00Z/11",
                                "Q100\tP1561\t0.5",
                                "Q200\tP1082\t1200\tP585\t+2030-00-00T00:00:00Z/9",
                                "Q200\tP2046\t0.5U712226")
                        .map(command -> command + REFERENCE)
                        .reduce("", String::concat));
    }

    @Test
    void whatWikidataCannotHoldIsTold() throws IOException {
        assertThat(exported(articles(), SEAWEED).report().losses())
                .extracting(loss -> loss.number() + " " + loss.what() + ", first at " + loss.example())
                .containsExactly(
                        "2 left out, because Wikidata cannot hold dates such as theirs, first at grounding /relations/3",
                        "1 left out, because no property is known for the relation type 'leaderOf', first at grounding /relations/4",
                        "2 left out, because subject or object of relations has not one Wikidata id, first at grounding /relations/5",
                        "2 left out, because figures have one bound alone, first at grounding /figures/5",
                        "1 left out, because figures are ranges with no number in them, first at grounding /figures/7",
                        "1 left out, because bounds are exclusive, first at grounding /figures/8",
                        "1 left out, because bounds contradict each other, first at grounding /figures/9",
                        "1 left out, because figures are denied, first at grounding /figures/10",
                        "1 left out, because figures are claimed, first at grounding /figures/11",
                        "1 left out, because figures are changes and no levels, first at grounding /figures/12",
                        "1 left out, because figures are in words, first at grounding /figures/13",
                        "1 left out, because no item is known for the unit of figures, first at grounding /figures/14",
                        "2 left out, because what figures are about has not one Wikidata id, first at grounding /figures/15",
                        "1 left out, because no property is known for the measure 'umbrellas', first at grounding /figures/17");
    }

    /** A figure or relation is either a command or a loss. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsDroppedSilently(long seed) throws IOException {
        List<Article> articles = CorpusGenerator.articles(seed, 60).toList();
        Exported exported = exported(articles, Map.of());
        long statements = articles.stream()
                .mapToLong(article ->
                        article.relations().size() + article.figures().size())
                .sum();
        long lost = exported.report().losses().stream().mapToLong(Loss::number).sum();
        assertThat(exported.text().lines().count()).isEqualTo(exported.triples());
        assertThat(exported.triples() + lost).isEqualTo(statements);
    }

    @Test
    void withoutAnAddressThereIsNothingToReferTo() throws IOException {
        Article article = articles().get(0);
        Article unpublished = new Article(
                article.id(),
                article.headline(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                article.entities(),
                article.relations(),
                article.figures());
        Exported exported = exported(List.of(unpublished), Map.of());
        assertThat(exported.text()).isEmpty();
        assertThat(exported.report().losses())
                .contains(new Loss("left out, because articles have no url to refer to", 7, "grounding /relations/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deaths", "deaths=1120", "Deaths=P1", "deaths=P1,", "=P1"})
    void propertiesThatAreNoneAreRefused(String written) {
        assertThatThrownBy(() -> Settings.of(format(), Map.of("properties", written)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("write MEASURE=P and a number");
    }

    private static Exported exported(List<Article> articles, Map<String, String> options) throws IOException {
        return Exported.of("quickstatements", articles, ORIGIN, options);
    }
}
