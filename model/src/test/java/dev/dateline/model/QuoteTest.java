package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a quote without offsets stands for, and what is said of one that stands for nothing. */
class QuoteTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The places where a quote stands by itself are told by their first code point. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "40   | 140 houses, 1,400 trees, 40 gulls.     | 25",
                "400  | 1,400 or 1.400 or 1’400 or 400         | 27",
                "40   | 40.5 or 40,5 or 40. Or 40, or $40      | 16 23 31",
                "40   | 40–50, 30-40, (40), 40%, 40th, x40     | 0 10 15 20",
                "3.5  | 13.5 and 3.52 and 3.5                  | 18",
                "Brin | Brindle, Brin, Brin's, Pen-Brin, Brins | 9 15 27",
                "naïve | naïve naïveté                         | 0",
                "cafe | cafe\u0301 cafe                       | 6",
                "👩   | 👩‍🚀 👩 👩🏽                              | 4",
                "🇫🇷   | 🇦🇫🇷🇦 🇫🇷                                 | 5",
                "東   | 東京の東、x東                            | 0 3 6",
                "40   | 40人と140人                            | 0",
                "क    | क का क                                | 0 5",
                "한국 | 한국 한국어                              | 0",
                "بيت  | بيت البيت                             | 0",
                "aa   | aa aaa aa-aa                          | 0 7 10",
                "!    | hey! hey!!                            | 3 8 9",
                "a a  | a a a a                               | 0 4",
            })
    void standsWhereItIsAWholeWordNumberOrCharacter(String quote, String text, String starts) {
        Occurrences found = Occurrences.find(quote, text.replace("\\u0301", "\u0301"));
        assertThat(found.whole()).allMatch(mention -> mention.quote().equals(quote));
        assertThat(found.whole().stream().map(mention -> "" + mention.start())).containsExactly(starts.split(" ", -1));
    }

    @Test
    void neverStandsWithinALineEnd() {
        assertThat(Occurrences.find("a\r", "a\r\nb").whole()).isEmpty();
        assertThat(Occurrences.find("a\r", "a\rb").whole()).hasSize(1);
    }

    @Test
    void isFoundInTimeThatGrowsWithTheTextAlone() {
        Occurrences found = Occurrences.find(".", "🚢.".repeat(50_000));
        assertThat(found.whole()).hasSize(50_000);
        assertThat(found.whole().get(49_999)).isEqualTo(new Mention(99_999, 100_000, "."));
    }

    @Test
    void thatIsPassedOverIsAWarningThatSaysHowToInsist() throws IOException {
        Corpus corpus = corpus("140 gulls, 1,400 terns and 40 crows", "{\"quote\": \"40\"}");
        assertThat(corpus.article().entities().get(0).mentions()).containsExactly(new Mention(27, 29, "40"));
        assertThat(corpus.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.PASSED_OVER);
            assertThat(finding.isError()).isFalse();
            assertThat(finding.pointer()).isEqualTo("/entities/0/mentions/0/quote");
            assertThat(finding.problem())
                    .isEqualTo("'40' stands inside '140' at code points 1 to 3 and in 1 more place, which is passed"
                            + " over; if that is meant, write \"start\": 1, \"end\": 3");
        });
        Corpus insisting = corpus("140 gulls and 40 crows", "{\"quote\": \"40\", \"start\": 1, \"end\": 3}");
        assertThat(insisting.findings()).isEmpty();
        assertThat(insisting.article().entities().get(0).mentions()).containsExactly(new Mention(1, 3, "40"));
    }

    @Test
    void thatOnlyStandsInsideWordsIsAnError() throws IOException {
        assertThat(corpus("Two Brindleians came.", "{\"quote\": \"Brindle\"}").problems())
                .containsExactly(
                        "the text has no such word or number: 'Brindle' stands inside 'Brindleians' at code"
                                + " points 4 to 11; if that is meant, write \"start\": 4, \"end\": 11, otherwise quote what is there");
    }

    @Test
    void ofWhichOneIsPartOfAnotherCountsOnceTheLongest() throws IOException {
        Corpus corpus = corpus(
                "Orla Fenwhistle met Orla.",
                "{\"quote\": \"Orla\"}, {\"quote\": \"Orla Fenwhistle\"}, {\"quote\": \"Fenwhistle met\"}");
        assertThat(corpus.findings()).isEmpty();
        assertThat(corpus.article().entities().get(0).mentions())
                .containsExactly(new Mention(20, 24, "Orla"), new Mention(0, 15, "Orla Fenwhistle"));
    }

    @Test
    void withOffsetsIsKeptWhateverItOverlaps() throws IOException {
        Corpus corpus = corpus(
                "Orla Fenwhistle", "{\"quote\": \"Orla Fenwhistle\"}, {\"quote\": \"Orla\", \"start\": 0, \"end\": 4}");
        assertThat(corpus.article().entities().get(0).mentions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "O'Plim | Ms O’Plim spoke | 'O’Plim' at code points 3 to 9, where the text has U+2019 ’ RIGHT SINGLE QUOTATION MARK and the quote has U+0027 ' APOSTROPHE as character 2",
                "40 gulls | About 40\u00a0gulls | '40<U+00A0>gulls' at code points 6 to 14, where the text has U+00A0 NO-BREAK SPACE and the quote has U+0020 SPACE as character 3",
                "Zoë | Zoe\u0308 came | 'Zoë' at code points 0 to 4, where the text has U+0065 e LATIN SMALL LETTER E and the quote has U+00EB ë LATIN SMALL LETTER E WITH DIAERESIS as character 3",
                "Fen & Sons | It is Fen &amp; Sons | 'Fen &amp; Sons' at code points 6 to 20, where the text has &amp; and the quote has U+0026 & AMPERSAND as character 5",
                "two  gulls | on two gulls | 'two gulls' at code points 3 to 12, where the text has U+0067 g LATIN SMALL LETTER G and the quote has U+0020 SPACE as character 5",
                "the quay | On The Quay | 'The Quay' at code points 3 to 11, where the text has U+0054 T LATIN CAPITAL LETTER T and the quote has U+0074 t LATIN SMALL LETTER T as character 1",
                "mid–tide | a mid-tide | 'mid-tide' at code points 2 to 10, where the text has U+002D - HYPHEN-MINUS and the quote has U+2013 – EN DASH as character 4",
                "harbour | the har\u00adbour | 'har<U+00AD>bour' at code points 4 to 12, where the text has U+00AD SOFT HYPHEN and the quote has U+0062 b LATIN SMALL LETTER B as character 4",
                "at least 40 people | saw at least 40 poeple there | 'at least 40 poeple' at code points 4 to 22, where the text has U+006F o LATIN SMALL LETTER O and the quote has U+0065 e LATIN SMALL LETTER E as character 14",
            })
    void thatIsNearlyThereIsToldByTheFirstCharacterThatDiffers(String quote, String text, String nearest)
            throws IOException {
        Corpus corpus = corpus(
                text.replace("\\u00a0", "\u00a0").replace("\\u0308", "\u0308").replace("\\u00ad", "\u00ad"),
                "{\"quote\": \"" + quote + "\"}");
        assertThat(corpus.findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.QUOTE_NOT_FOUND);
                    String told = finding.problem();
                    assertThat(told.substring(told.indexOf("the nearest is ") + 15)
                                    .replace("e\u0308", "ë"))
                            .isEqualTo(nearest);
                });
    }

    @Test
    void thatIsNowhereNearIsSaidToBeNowhere() throws IOException {
        assertThat(corpus("Nobody came.", "{\"quote\": \"a hundred herring gulls\"}")
                        .problems())
                .containsExactly(
                        "the text does not read 'a hundred herring gulls'; a quote is exact, to the last space,"
                                + " accent and quotation mark");
    }

    @Test
    void withOffsetsOfAnotherKindIsToldWhichTheyAre() throws IOException {
        assertThat(corpus("🚢 ran é ran", "{\"quote\": \"ran\", \"start\": 9, \"end\": 12}")
                        .problems())
                .singleElement()
                .asString()
                .contains("the quote stands at 8 to 11 (those written count UTF-16 units)");
        assertThat(corpus("🚢 ran é ran", "{\"quote\": \"ran\", \"start\": 12, \"end\": 15}")
                        .problems())
                .singleElement()
                .asString()
                .contains("the quote stands at 8 to 11 (those written count bytes)");
    }

    /** The sample, its offsets removed, says what it says with them. */
    @Test
    void ofTheSampleNeedsNoOffsets() throws IOException {
        Path input = Path.of(System.getProperty("dateline.cases"), "north-korea-tribute", "input.json");
        JsonNode sample = JSON.readTree(Files.readAllBytes(input));
        for (JsonNode mention : sample.findParents("quote")) {
            ((ObjectNode) mention).remove(List.of("start", "end"));
        }
        Article expected = Corpus.sample("north-korea-tribute").article();
        Article found = Corpus.read(JSON.writeValueAsString(sample)).article();
        assertThat(found.mentions()).hasSize(88);
        assertThat(lines(found)).isEqualTo(lines(expected));
    }

    private static String lines(Article article) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ArticleJson.writeLines(List.of(article).iterator(), lines);
        return lines.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Corpus corpus(String text, String mentions) throws IOException {
        return Corpus.read("{\"id\": \"a\", \"headline\": \"h\", \"text\": \"" + text + "\", \"entities\": ["
                + "{\"id\": \"e\", \"type\": \"Work\", \"name\": \"n\", \"mentions\": [" + mentions + "]}]}");
    }
}
