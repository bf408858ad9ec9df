package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.model.Article;
import dev.dateline.model.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever text there is, a reader that obeys RFC 4180 finds it in its cell, and the cells beside it in theirs. */
class CellFuzzTest {

    @FuzzTest
    void comma(byte[] bytes) {
        assertCell(bytes, Map.of(), ',');
    }

    /** Tabs, and a word for no value that the text may be. */
    @FuzzTest
    void tab(byte[] bytes) {
        assertCell(bytes, Map.of("delimiter", "tab", "null", "\\N"), '\t');
    }

    private static void assertCell(byte[] bytes, Map<String, String> options, char delimiter) {
        Article article = article(new String(bytes, StandardCharsets.UTF_8));
        if (article == null) {
            return;
        }
        String csv = CsvExport.of(Stream.of(article), options).text("articles");
        List<List<Rfc4180.Field>> lines = Rfc4180.parse(csv, delimiter, "\r\n");
        assertThat(lines).hasSize(2);
        List<String> header = lines.get(0).stream().map(Rfc4180.Field::text).toList();
        assertThat(lines.get(1)).hasSameSizeAs(header);
        assertThat(lines.get(1).get(header.indexOf("headline")).text()).isEqualTo(article.headline());
        assertThat(lines.get(1).get(header.indexOf("standfirst")).text()).isEqualTo(article.headline());
        assertThat(lines.get(1).get(header.indexOf("article_id")).text()).isEqualTo("a");
        assertThat(lines.get(1).get(header.indexOf("publisher")).text())
                .isEqualTo(Objects.requireNonNullElse(options.get("null"), ""));
    }

    /** An article with the text as two of its cells, or null if it is no text. */
    private static @Nullable Article article(String text) {
        try {
            return new Article(
                    "a", text, text, null, null, List.of(), null, null, text, List.of(), List.of(), List.of());
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
