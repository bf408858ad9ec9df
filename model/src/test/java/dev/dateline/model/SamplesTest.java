package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"every-field", "north-korea-tribute"})
    void quoteTheirTextAtTheirOffsets(String sample) throws IOException {
        Article article = Corpus.sample(sample).article();
        int[] text = String.valueOf(article.text()).codePoints().toArray();
        List<Mention> mentions = Stream.of(article.entities(), article.relations(), article.figures())
                .flatMap(List::stream)
                .flatMap(statement -> statement.mentions().stream())
                .toList();
        assertThat(mentions)
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(new String(text, mention.start(), mention.end() - mention.start()))
                        .isEqualTo(mention.quote()));
        assertThat(article.mentions()).extracting(NumberedMention::mention).isEqualTo(mentions);
    }

    @Test
    void everyFieldHasSixThingsThatAreOdd() throws IOException {
        assertThat(Corpus.sample("every-field").findings())
                .noneMatch(Finding::isError)
                .extracting(Finding::kind)
                .containsExactly(
                        FindingKind.HTML,
                        FindingKind.ZERO_COORDINATES,
                        FindingKind.HTML,
                        FindingKind.RELATION_WITH_ITSELF,
                        FindingKind.BOUNDS_CROSSED,
                        FindingKind.EXCEEDS_WHOLE);
    }

    @Test
    void theTributeIsWithoutFault() throws IOException {
        assertThat(Corpus.sample("north-korea-tribute").findings()).isEmpty();
    }

    @Test
    void theTributeKeepsWhatQualifiesItsFigures() throws IOException {
        List<Figure> figures = Corpus.sample("north-korea-tribute").article().figures();
        assertThat(figures).extracting(Figure::id).containsExactly("troops-sent", "casualties", "deaths");
        Figure troops = figures.get(0);
        assertThat(troops.low()).isEqualTo(new BigDecimal(14_000));
        assertThat(troops.best()).isNull();
        assertThat(troops.high()).isEqualTo(new BigDecimal(15_000));
        assertThat(troops.approximate()).isTrue();
        Figure casualties = figures.get(1);
        assertThat(casualties.low()).isNull();
        assertThat(casualties.best()).isNull();
        assertThat(casualties.high()).isEqualTo(new BigDecimal(4_700));
        assertThat(casualties.approximate()).isFalse();
        assertThat(casualties.includedIn()).isNull();
        Figure deaths = figures.get(2);
        assertThat(deaths.low()).isNull();
        assertThat(deaths.best()).isEqualTo(new BigDecimal(600));
        assertThat(deaths.high()).isNull();
        assertThat(deaths.approximate()).isTrue();
        assertThat(deaths.includedIn()).isEqualTo("casualties");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.mentions()).hasSize(2));
    }
}
