package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.HowToCount;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks of {@code docs/excel.md} can be done as the page says, and give the answers that the articles give. */
class TasksTest {

    private static final int MAX_CLICKS = 5;

    private static final Pattern TASK =
            Pattern.compile("^### (\\d+)\\. [^\\n]*\\n(.*?)(?=^##)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("^(\\d+)\\. .*$", Pattern.MULTILINE);
    private static final Pattern SHEET = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern COLUMN = Pattern.compile("(?:button of|cell|arrow|Drag) \\*([^*]+)\\*(?!\\*)");

    private static final List<Article> ARTICLES = ConflictCorpus.articles(9, 60).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private XSSFWorkbook workbook;

    @BeforeEach
    void export() throws IOException {
        workbook = new XSSFWorkbook(
                new ByteArrayInputStream(ExcelExport.of(ARTICLES, folder).bytes()));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private static String page() throws IOException {
        return Files.readString(Cases.folder().resolve("../../docs/excel.md").normalize());
    }

    @Test
    void eachTakesAFewClicksOnWhatThereIs() throws IOException {
        List<MatchResult> tasks = TASK.matcher(page()).results().toList();
        assertThat(tasks).hasSize(10);
        for (MatchResult task : tasks) {
            List<String> steps = STEP.matcher(task.group(2))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(steps).as(task.group()).hasSizeBetween(1, MAX_CLICKS);
            String all = String.join("\n", steps);
            List<Sheet> sheets = SHEET.matcher(all)
                    .results()
                    .<Sheet>map(title -> workbook.getSheet(title.group(1)))
                    .toList();
            assertThat(sheets).as(task.group()).doesNotContainNull();
            Matcher columns = COLUMN.matcher(all);
            while (columns.find()) {
                String sheet = sheets.get(0).getSheetName().equals("Pivot")
                        ? "Figures"
                        : sheets.get(0).getSheetName();
                assertThat(visible(workbook.getSheet(sheet))).as(sheet).contains(columns.group(1));
            }
        }
    }

    private static List<String> visible(Sheet sheet) {
        return Arrows.columns(sheet).entrySet().stream()
                .filter(column -> !sheet.isColumnHidden(column.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void figuresApart() throws IOException {
        List<String> expected = answers("Who contradicts whom?").stream()
                .map(row -> row.get(0))
                .distinct()
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(rows("Figure comparison", row -> cell(row, "Apart").equals("TRUE"), "Comparison id"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void deniedFigures() throws IOException {
        List<String> expected = answers("What is denied, and by whom?").stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(3).replace("null", ""))
                .toList();
        assertThat(rows(
                        "Figures",
                        row -> cell(row, "Basis").equals("denied"),
                        "Article id",
                        "Figure id",
                        "Attributed to id"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void oddFigures() throws IOException {
        List<String> expected = answers("Which figures need a second look?").stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
        Predicate<Map<String, String>> odd = row -> cell(row, "Bounds crossed").equals("TRUE")
                || cell(row, "Exceeds whole").equals("TRUE");
        assertThat(rows("Figures", odd, "Article id", "Figure id")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void deathsOfEvents() throws IOException {
        List<String> expected = answers("How many deaths are reported of each event?").stream()
                .map(row -> String.join(" ", row).replace("null", ""))
                .toList();
        Predicate<Map<String, String>> deaths = row -> cell(row, "Measure name").equals("deaths")
                && !cell(row, "Event").isEmpty();
        assertThat(rows(
                        "Figure comparison",
                        deaths,
                        "Event id",
                        "Subject id",
                        "Place id",
                        "Lowest at least",
                        "Highest at most",
                        "Figures",
                        "Publishers"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void sumsOfDeaths() throws IOException {
        Matcher formula = Pattern.compile("^=(SUMIFS\\(.*)$", Pattern.MULTILINE).matcher(page());
        assertThat(formula.find()).isTrue();
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        Sheet sheet = workbook.createSheet("New");
        List<List<String>> expected = answers("How many deaths does each article report?");
        assertThat(expected).isNotEmpty();
        for (int i = 0; i < expected.size(); i++) {
            String headline = expected.get(i).get(0).replace("report-", "Report ");
            Cell cell = sheet.createRow(i).createCell(0);
            cell.setCellFormula(formula.group(1).replace("Report 3", headline));
            String least = expected.get(i).get(2);
            assertThat(evaluator.evaluate(cell).getNumberValue())
                    .as(headline)
                    .isEqualTo(least.equals("null") ? 0 : Double.parseDouble(least));
        }
    }

    /** Cells of the answer that the page on counting has to a question, taken from the articles. */
    private static List<List<String>> answers(String question) throws IOException {
        return HowToCount.questions().stream()
                .filter(each -> each.title().equals(question))
                .findFirst()
                .orElseThrow()
                .expected(ARTICLES)
                .stream()
                .map(row -> List.of(row.split("\\|", -1)))
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** Some cells, joined by blanks, of the rows that a filter leaves. */
    private List<String> rows(String title, Predicate<Map<String, String>> filter, String... columns) {
        Sheet sheet = workbook.getSheet(title);
        Map<String, Integer> places = Arrows.columns(sheet);
        List<String> rows = new ArrayList<>();
        for (int i = Arrows.HEADER + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            Map<String, String> cells = new HashMap<>();
            places.forEach((column, place) -> cells.put(column, text(row.getCell(place))));
            if (filter.test(cells)) {
                rows.add(String.join(" ", Stream.of(columns).map(cells::get).toList()));
            }
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                new BigDecimal(Double.toString(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            default -> cell.getStringCellValue();
        };
    }
}
