package dev.dateline.export.excel;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a workbook alone, the articles can be put together again, equal to what was read. */
class NothingLostTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static Stream<Named<List<Article>>> corpora() {
        return Stream.of(
                Named.of("samples", Samples.all()),
                Named.of("seed 3", CorpusGenerator.articles(3, 400).toList()));
    }

    private void assertRebuilt(byte[] workbook, List<Article> articles) throws IOException {
        Imported.assertIs(articles, workbook, folder);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void articlesAreRebuilt(List<Article> articles) throws IOException {
        byte[] workbook = ExcelExport.of(articles, folder).bytes();
        assertRebuilt(workbook, articles);
    }

    @Test
    void articlesAreRebuiltFromSheetsThatGoOn() throws IOException {
        List<Article> articles = CorpusGenerator.articles(4, 40).toList();
        byte[] workbook =
                ExcelExport.of(articles, folder, ExcelExport.plan().within(30)).bytes();
        assertRebuilt(workbook, articles);
    }

    @Test
    void longTextsAreRebuilt() throws IOException {
        Article article = Articles.quotedInFull("quoted 🦭\n\n".repeat(8_000) + "end");
        byte[] workbook = ExcelExport.of(List.of(article), folder).bytes();
        assertRebuilt(workbook, List.of(article));
    }

    @Test
    void lineEndsOfAnyKindAreKept() throws IOException {
        for (String text : List.of("\n\na\r\n\r\nb\r\rc\n\rd\r\n\ne\n\n", "a\nb\r\n", "\r\n\r\nx", "🦭\n\n\n\n🦭")) {
            Article article = Articles.withText(text);
            byte[] workbook = ExcelExport.of(List.of(article), folder).bytes();
            assertRebuilt(workbook, List.of(article));
        }
    }
}
