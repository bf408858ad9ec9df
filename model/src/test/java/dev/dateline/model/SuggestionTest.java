package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("standfirst", "headline", "text", "includedIn");

    @ParameterizedTest
    @CsvSource({
        "standFirst, standfirst",
        "standfrist, standfirst",
        "heading, headline",
        "txt, text",
        "INCLUDEDIN, includedIn",
        "included_in, includedIn",
        "headlines, headline"
    })
    void suggestsWhatWasProbablyMeant(String word, String meant) {
        assertThat(Suggestion.hint(word, KNOWN)).isEqualTo("; did you mean '" + meant + "'?");
    }

    @Test
    void listsWhatIsKnownIfNothingIsNear() {
        assertThat(Suggestion.hint("colour", KNOWN)).isEqualTo("; known are headline, includedIn, standfirst, text");
        assertThat(Suggestion.hint("", KNOWN)).startsWith("; known are ");
    }

    @Test
    void saysNothingIfNothingIsKnownOrTheListIsLong() {
        assertThat(Suggestion.hint("colour", List.of())).isEmpty();
        assertThat(Suggestion.hint("colour", numbers(20))).startsWith("; known are 0, 1, 10, ");
        assertThat(Suggestion.hint("colour", numbers(21))).isEmpty();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    @Test
    void takesTheFirstOfTwoThatAreEquallyNear() {
        assertThat(Suggestion.hint("bat", List.of("hat", "cat"))).isEqualTo("; did you mean 'cat'?");
    }
}
