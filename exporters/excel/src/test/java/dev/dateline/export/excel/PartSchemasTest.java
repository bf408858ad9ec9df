package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.RandomArticle;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part is what ECMA-376 says it must be: no test can run Excel, which refuses a part that is not. */
class PartSchemasTest {

    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static PartSchemas schemas;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeAll
    static void load() throws IOException, ReflectiveOperationException {
        schemas = PartSchemas.load();
    }

    @AfterAll
    static void close() throws IOException {
        schemas.close();
    }

    static Stream<Arguments> workbooks() {
        List<Article> generated = CorpusGenerator.articles(3, 25).toList();
        return Stream.of(
                Arguments.of(Named.of("samples", Samples.all()), ExcelExport.plan()),
                Arguments.of(Named.of("one article", Samples.all().subList(0, 1)), ExcelExport.plan()),
                Arguments.of(Named.of("no article", List.of()), ExcelExport.plan()),
                Arguments.of(
                        Named.of("generated, full sheets", generated),
                        ExcelExport.plan().within(60)),
                Arguments.of(Named.of("random", RandomArticle.corpus(4, 60)), ExcelExport.plan()),
                Arguments.of(
                        Named.of("conflicts", ConflictCorpus.articles(2, 25).toList()), ExcelExport.plan()),
                Arguments.of(
                        Named.of("protected, columns hidden", generated),
                        ExcelExport.plan("protect=true", "hide=unit", "show=figures.as_text")),
                Arguments.of(Named.of("some to read", generated.subList(0, 20)), ExcelExport.plan("reading=20")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void everyPartIsValid(List<Article> articles, WorkbookPlan plan) throws Exception {
        byte[] workbook = ExcelExport.of(articles, folder, plan).bytes();
        assertThat(schemas.mistakes(workbook)).isEmpty();
    }

    @Test
    void aMistakeIsSeen() throws Exception {
        String sheet = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</worksheet>
                """;
        assertThat(schemas.mistakesIn(bytes(sheet.formatted("<sheetData/>")))).isEmpty();
        assertThat(schemas.mistakesIn(bytes(sheet.formatted("<sheetData/><cols/>"))))
                .isNotEmpty();
        assertThat(schemas.mistakesIn(bytes("<worksheet/>"))).isNotEmpty();
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
