package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets begin at the right where all that is read in them does. */
class DirectionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ar, true", "he fa-IR, true", "ar en, false", "ko, false", "unknown, false", "unknown ar, true"})
    void sheetsFollowTheLanguages(String languages, boolean rightToLeft) throws IOException {
        List<String> each = Arrays.asList(languages.split(" ", -1));
        List<Article> articles = IntStream.range(0, each.size())
                .mapToObj(i -> article("a" + i, each.get(i).equals("unknown") ? null : each.get(i)))
                .toList();
        byte[] bytes = ExcelExport.of(articles, folder).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet ->
                    assertThat(sheet.isRightToLeft()).as(sheet.getSheetName()).isEqualTo(rightToLeft));
        }
    }

    private static Article article(String id, @Nullable String language) {
        return new Article(
                id, "headline", null, language, null, List.of(), null, null, null, List.of(), List.of(), List.of());
    }
}
