package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTest {

    @Test
    void spansAsManyCodePointsAsItsQuote() {
        assertThat(new Mention(3, 5, "🚢🚢").quote()).isEqualTo("🚢🚢");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Mention(3, 7, "🚢🚢"))
                .withMessage(
                        "the quote has 2 code points, but 3 to 7 spans 4; offsets count code points from 0, the end"
                                + " exclusive");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 3", "3, 2"})
    void spansSomething(int start, int end) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Mention(start, end, "abc"))
                .withMessageContaining("spans nothing");
    }

    @Test
    void isEveryPlaceOfAQuoteWithoutOffsets() throws IOException {
        assertThat(mentions("🚢🚢🚢", "{\"quote\": \"🚢🚢\"}")).containsExactly(new Mention(0, 2, "🚢🚢"));
    }

    @Test
    void isTheOneBetweenItsOffsets() throws IOException {
        assertThat(mentions("🚢 and 🚢", "{\"quote\": \"🚢\", \"start\": 6, \"end\": 7}"))
                .containsExactly(new Mention(6, 7, "🚢"));
    }

    @Test
    void mayBeTheWholeText() throws IOException {
        assertThat(mentions("🚢!", "{\"quote\": \"🚢!\", \"start\": 0, \"end\": 2}"))
                .containsExactly(new Mention(0, 2, "🚢!"));
    }

    @Test
    void thatIsThereAlreadyIsKeptOnceAndReported() throws IOException {
        Corpus corpus =
                corpus("a b a", "{\"quote\": \"b\"}, {\"quote\": \"a\"}, {\"quote\": \"a\", \"start\": 4, \"end\": 5}");
        assertThat(corpus.article().entities().get(0).mentions())
                .containsExactly(new Mention(2, 3, "b"), new Mention(0, 1, "a"), new Mention(4, 5, "a"));
        assertThat(corpus.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.pointer()).isEqualTo("/entities/0/mentions/2");
            assertThat(finding.problem()).isEqualTo("code points 4 to 5 are mentioned already; it counts once");
        });
    }

    @Test
    void mayBeSharedByTwoStatements() throws IOException {
        Corpus corpus = Corpus.read("{\"id\": \"a\", \"headline\": \"h\", \"text\": \"x\", \"entities\": ["
                + "{\"id\": \"e\", \"type\": \"Work\", \"name\": \"n\", \"mentions\": [{\"quote\": \"x\"}]},"
                + "{\"id\": \"f\", \"type\": \"Work\", \"name\": \"n\", \"mentions\": [{\"quote\": \"x\"}]}]}");
        assertThat(corpus.findings()).isEmpty();
        assertThat(corpus.article().mentions())
                .extracting(NumberedMention::number)
                .containsExactly(1, 2);
    }

    private static List<Mention> mentions(String text, String mentions) throws IOException {
        return corpus(text, mentions).article().entities().get(0).mentions();
    }

    private static Corpus corpus(String text, String mentions) throws IOException {
        return Corpus.read("{\"id\": \"a\", \"headline\": \"h\", \"text\": \"" + text + "\", \"entities\": ["
                + "{\"id\": \"e\", \"type\": \"Work\", \"name\": \"n\", \"mentions\": [" + mentions + "]}]}");
    }
}
