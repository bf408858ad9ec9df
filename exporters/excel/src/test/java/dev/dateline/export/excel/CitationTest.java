package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.excel.sheet.FigureWords;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import dev.dateline.model.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words to copy beside a figure. */
class CitationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private List<String> citations(Article article, String... choices) throws IOException {
        byte[] bytes = ExcelExport.of(List.of(article), folder, ExcelExport.plan(choices))
                .bytes();
        List<List<@Nullable Object>> rows =
                Objects.requireNonNull(Sheets.POI.read(bytes).get("Figures"));
        int column = rows.get(2).indexOf("Citation");
        return rows.stream()
                .skip(3)
                .filter(row -> column >= 0 && column < row.size())
                .map(row -> String.valueOf(row.get(column)))
                .toList();
    }

    @Test
    void aFigureIsCitedWithItsSentenceAndItsArticle() throws IOException {
        assertThat(citations(Samples.article("north-korea-tribute")))
                .hasSize(3)
                .first()
                .isEqualTo("≈ 14,000–15,000 North Korean troops sent to support Russia (estimated): “Estimates put the"
                        + " number of North Korean troops sent to support Russia at approximately 14,000 to 15,000, with up to"
                        + " 4,700 casualties reported, including around 600 deaths.” — In a first, Kim Jong-un publicly mourns"
                        + " soldiers killed in Russia-Ukraine war");
    }

    @Test
    void everythingThatIsKnownOfTheArticleIsTold() throws IOException {
        Article article = article("""
                {"id": "a", "headline": "Fog\\nagain", "publisher": "The \\u0001Gazette", "published": "2031-05~",
                 "url": "https://example.org/fähre", "text": "Rates rose. They are now 4.5\\t%, the board says. So.",
                 "figures": [{"id": "f", "measure": "interest-rate", "unit": "percent", "best": 4.5, "basis": "claimed",
                  "mentions": [{"quote": "4.5"}]}]}
                """);
        assertThat(citations(article))
                .containsExactly(
                        "4.5 percent interest rate (claimed): “They are now 4.5 %, the board says.” — Fog again,"
                                + " The \uFFFDGazette, 2031-05~, https://example.org/fähre");
    }

    private static Article article(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Samples.articles(new Input("a.json", () -> new ByteArrayInputStream(bytes)))
                .get(0);
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        assertThat(citations(Articles.withNumbers("12"))).containsExactly("12 measure — headline");
    }

    /** No cell is full, however long the words are; what is cut says so. */
    @Test
    void longWordsAreCut() throws IOException {
        String text = "a" + "😀\u0001".repeat(20_000);
        assertThat(citations(Articles.quotedInFull(text)))
                .hasSize(2)
                .allSatisfy(citation -> assertThat(citation).matches("[12] measure: “a(😀\uFFFD){499}…” — headline"));
    }

    @Test
    void nobodyHasToHaveIt() throws IOException {
        assertThat(citations(Articles.withNumbers("12"), "citation=false")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "≈ 600, deaths, person, , ≈ 600 deaths",
        "40 (denied), deaths, person, denied, 40 deaths (denied)",
        "40 (denied) “forty”, deaths, person, reported, 40 (denied) “forty” deaths (reported)",
        "≥ 3, tanks destroyed, tank, , ≥ 3 tanks destroyed",
        "≥ 3, lost, tank, , ≥ 3 tank lost",
        "12.5, damage, EUR, estimated, 12.5 EUR damage (estimated)",
    })
    void figuresAreToldInWords(String asText, String name, String unit, @Nullable String basis, String words) {
        assertThat(FigureWords.phrase(asText, name, unit, basis)).isEqualTo(words);
    }
}
