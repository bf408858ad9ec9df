package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrows lead to the rows of what they stand beside, by POI's evaluation of their formulas. */
class LinksTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest(name = "rows per sheet {0}")
    @ValueSource(ints = {100_000, 30})
    void arrowsLeadToWhatTheyStandBeside(int rows) throws IOException {
        WorkbookPlan plan = ExcelExport.plan().within(rows);
        List<Article> articles = Stream.concat(Stream.of(Articles.withEventInPlace()), CorpusGenerator.articles(11, 30))
                .toList();
        byte[] bytes = ExcelExport.of(articles, folder, plan).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(Arrows.followAll(workbook, new PoiFormulas(workbook))).containsAll(Arrows.kinds());
        }
    }

    /** Each comparison finds as many figures as it counts, and figures without subject and event are in none. */
    @Test
    void figuresKnowTheirComparison() throws IOException {
        byte[] bytes = ExcelExport.of(CorpusGenerator.articles(11, 30).toList(), folder)
                .bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Map<String, Long> found = new HashMap<>();
            forEachRow(workbook.getSheet("Figures"), List.of("Comparison id", "Subject id", "Event id"), row -> {
                boolean isInNone = row.subList(1, 3).equals(List.of("null", "null"));
                assertThat(row.get(0).equals("null")).isEqualTo(isInNone);
                found.merge(row.get(0), 1L, Long::sum);
            });
            Map<String, Long> counted = new HashMap<>();
            forEachRow(
                    workbook.getSheet("Figure comparison"),
                    List.of("Comparison id", "Figures"),
                    row -> counted.put(row.get(0), (long) Double.parseDouble(row.get(1))));
            assertThat(found.remove("null")).isNotNull();
            assertThat(found).isEqualTo(counted);
        }
    }

    private static void forEachRow(Sheet sheet, List<String> titles, Consumer<List<String>> cells) {
        Map<String, Integer> columns = Arrows.columns(sheet);
        assertThat(columns).containsKeys(titles.toArray(String[]::new));
        for (int i = Arrows.HEADER + 1; i <= sheet.getLastRowNum(); i++) {
            cells.accept(Arrows.texts(sheet.getRow(i), columns, titles));
        }
    }

    /** What leads to several sheets says to which. */
    @Test
    void linksOfMentionsNameTheSheet() throws IOException {
        byte[] bytes = ExcelExport.of(Samples.all(), folder).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet mentions = workbook.getSheet("Mentions");
            Map<String, Integer> columns = Arrows.columns(mentions);
            Map<String, String> titles =
                    Map.of("entity", "→ Entities", "relation", "→ Relations", "figure", "→ Figures");
            for (int i = Arrows.HEADER + 1; i <= mentions.getLastRowNum(); i++) {
                List<String> types = Arrows.texts(mentions.getRow(i), columns, List.of("Of type"));
                Cell arrow = mentions.getRow(i).getCell(columns.getOrDefault("→ Of", -1));
                assertThat(arrow.getStringCellValue()).isEqualTo(titles.get(types.get(0)));
                assertThat(arrow.getCellFormula())
                        .isEqualTo("HYPERLINK(to_of_id,\"" + titles.get(types.get(0)) + "\")");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b&c, to_url",
        "https://bücher.example/ü?a&b, \"https://xn--bcher-kva.example/%C3%BC?a&b\"",
    })
    void addressesInAnyScriptOpen(String address, String opens) throws IOException {
        byte[] bytes = ExcelExport.of(List.of(Articles.at(address)), folder).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet articles = workbook.getSheet("Articles");
            Map<String, Integer> columns = Arrows.columns(articles);
            assertThat(Arrows.texts(articles.getRow(Arrows.HEADER + 1), columns, List.of("URL")))
                    .containsExactly(address);
            assertThat(articles.getRow(Arrows.HEADER + 1)
                            .getCell(columns.getOrDefault("→ URL", -1))
                            .getCellFormula())
                    .isEqualTo("HYPERLINK(" + opens + ",\"→\")");
        }
    }

    /** An address that a formula cannot hold is one in its cell; that nothing opens it is said. */
    @ParameterizedTest
    @CsvSource({"x, 235, to_url, 0", "x, 236, none, 1", "ü, 39, literal, 0", "ü, 40, to_url, 0", "ü, 236, none, 1"})
    void addressesTooLongForAFormulaAreCounted(String letter, int times, String formula, int notes) throws IOException {
        String address = "https://example.org/" + letter.repeat(times);
        byte[] bytes = ExcelExport.of(List.of(Articles.at(address)), folder).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet articles = workbook.getSheet("Articles");
            Map<String, Integer> columns = Arrows.columns(articles);
            assertThat(Arrows.texts(articles.getRow(Arrows.HEADER + 1), columns, List.of("URL")))
                    .containsExactly(address);
            Cell arrow = articles.getRow(Arrows.HEADER + 1).getCell(columns.getOrDefault("→ URL", -1));
            String found = arrow == null
                    ? "none"
                    : arrow.getCellFormula().startsWith("HYPERLINK(to_url,") ? "to_url" : "literal";
            assertThat(found).isEqualTo(formula);
            assertThat(workbook.getSheet("Notes"))
                    .filteredOn(row -> row.getCell(0) != null
                            && row.getCell(0).getStringCellValue().equals("Arrows")
                            && row.getCell(2) != null)
                    .hasSize(notes);
        }
    }
}
