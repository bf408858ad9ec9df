package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    /** Words with an I, which is not the upper case of i everywhere. */
    private enum Split {
        NOTHING,
        BY_ARTICLE_ID,
        INDIVIDUALLY {
            @Override
            public String toString() {
                return "INDIVIDUALLY";
            }
        }
    }

    private static final Option<Boolean> TIDY = Option.flag("tidy", true, "tidies up");
    private static final Option<Split> SPLIT = Option.choice("split", Split.BY_ARTICLE_ID, "splits files");
    private static final Option<Integer> ROWS =
            new Option<>("rows", "number", "100", "how many rows there may be", Integer::valueOf);
    private static final Format FORMAT = new WithOptions();

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    @Test
    void defaultsHoldIfNobodyChooses() {
        Settings settings = Settings.of(FORMAT, Map.of());
        assertThat(settings.get(TIDY)).isTrue();
        assertThat(settings.get(SPLIT)).isEqualTo(Split.BY_ARTICLE_ID);
        assertThat(settings.get(ROWS)).isEqualTo(100);
    }

    @Test
    void choicesHoldForTheirOptionsAlone() {
        Settings settings = Settings.of(FORMAT, Map.of("tidy", "false", "rows", "7"));
        assertThat(settings.get(TIDY)).isFalse();
        assertThat(settings.get(SPLIT)).isEqualTo(Split.BY_ARTICLE_ID);
        assertThat(settings.get(ROWS)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "lt", "ar-EG-u-nu-arab", "en"})
    void wordsAreTheSameInEveryLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Option<Split> split = Option.choice("split", Split.INDIVIDUALLY, "splits files");
        assertThat(split.values()).isEqualTo("nothing|by-article-id|individually");
        assertThat(split.byDefault()).isEqualTo("individually");
        assertThat(split.parse("by-article-id")).isEqualTo(Split.BY_ARTICLE_ID);
        assertThat(split.parse("individually")).isEqualTo(Split.INDIVIDUALLY);
        Option<Boolean> flag = Option.flag("tidy", false, "tidies up");
        assertThat(flag.values()).isEqualTo("true|false");
        assertThat(flag.byDefault()).isEqualTo("false");
        assertThat(flag.parse("true")).isTrue();
    }

    @Test
    void unknownOptionSuggestsTheNearestOrNamesAll() {
        assertThatThrownBy(() -> Settings.of(FORMAT, Map.of("row", "7")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("demo has no option 'row'; did you mean 'rows'?");
        assertThatThrownBy(() -> Settings.of(FORMAT, Map.of("encoding", "latin1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("demo has no option 'encoding'; known are rows, split, tidy");
        assertThatThrownBy(() -> Settings.of(new RecordingFormat("bare"), Map.of("x", "y")))
                .hasMessage("bare has no option 'x'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "yes", "", " true"})
    void badValueNamesTheOptionAndTheValues(String written) {
        assertThatThrownBy(() -> Settings.of(FORMAT, Map.of("tidy", written)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("demo.tidy: '" + written + "' is not one of the values; ")
                .hasMessageContaining("true");
    }

    @Test
    void settingsKnowNoOptionsOfOtherFormats() {
        Settings settings = Settings.of(FORMAT, Map.of());
        Option<Boolean> foreign = Option.flag("foreign", true, "is of another format");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.get(foreign))
                .withMessage("there is no option 'foreign'");
    }

    private static final class WithOptions implements Format {
        @Override
        public String id() {
            return "demo";
        }

        @Override
        public String title() {
            return "a format with options";
        }

        @Override
        public boolean isDefault() {
            return false;
        }

        @Override
        public List<Option<?>> options() {
            return List.of(TIDY, SPLIT, ROWS);
        }

        @Override
        public Layout layout(Settings settings) {
            return Writing.FILE;
        }

        @Override
        public ExportSession open(Dataset dataset, Settings settings, Target target) {
            throw new UnsupportedOperationException();
        }
    }
}
