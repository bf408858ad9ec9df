package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/",
                "http://news.example/data#",
                "https://w3id.org/dateline/",
                "https://w3id.org/dateline/nsx/",
                "https://w3id.org/news/dateline/ns#"
            })
    void addressOfOnesOwnIsTaken(String base) {
        assertThat(new Dataset(base).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/dateline/ns#",
                "https://w3id.org/dateline/ns/",
                "http://w3id.org/dateline/ns#",
                "https://W3ID.org/dateline/ns/2/",
                "https://w3id.org:443/dateline/ns#news/"
            })
    void namespaceOfTheVocabularyIsRefused(String base) {
        assertThatThrownBy(() -> new Dataset(base))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(base)
                .hasMessageContaining("Use an address of your own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example", "news/", "https://news.example/a?b="})
    void whatCannotBeginAnIriIsRefused(String base) {
        assertThatThrownBy(() -> new Dataset(base)).isInstanceOf(InvalidValueException.class);
    }
}
