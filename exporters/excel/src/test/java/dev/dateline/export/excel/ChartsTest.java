package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the charts draw is what the articles say, and can be told apart by everybody. */
class ChartsTest {

    private static final Pattern SERIES = Pattern.compile("<c:ser>(.*?)</c:ser>", Pattern.DOTALL);
    private static final Pattern NUMBERS =
            Pattern.compile("<c:f>([^<]*)</c:f><c:numCache>(.*?)</c:numCache>", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>([^<]*)</c:v>");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private XSSFWorkbook workbook(List<Article> articles) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(ExcelExport.of(articles, folder).bytes()));
    }

    private static List<String> charts(XSSFWorkbook workbook) throws IOException {
        List<String> charts = new ArrayList<>();
        for (XSSFChart chart : workbook.getSheet("Charts").getDrawingPatriarch().getCharts()) {
            charts.add(new String(chart.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll(">\\s+<", "><"));
        }
        return charts;
    }

    private static Stream<String> all(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(result -> result.group(1));
    }

    @Test
    void everyNumberDrawnStandsInItsCell() throws IOException {
        try (XSSFWorkbook workbook = workbook(CorpusGenerator.articles(5, 80).toList())) {
            int numbers = 0;
            for (String chart : charts(workbook)) {
                for (MatchResult range : NUMBERS.matcher(chart).results().toList()) {
                    numbers += assertSame(range.group(1), range.group(2), workbook);
                }
            }
            assertThat(numbers).isGreaterThan(100);
        }
    }

    private static int assertSame(String range, String cache, XSSFWorkbook workbook) {
        CellReference[] cells = new AreaReference(range, workbook.getSpreadsheetVersion()).getAllReferencedCells();
        Map<Integer, BigDecimal> drawn = POINT.matcher(cache)
                .results()
                .collect(Collectors.toMap(
                        point -> Integer.parseInt(point.group(1)), point -> new BigDecimal(point.group(2))));
        for (int i = 0; i < cells.length; i++) {
            Cell cell = workbook.getSheet(cells[i].getSheetName())
                    .getRow(cells[i].getRow())
                    .getCell(cells[i].getCol());
            BigDecimal number = drawn.get(i);
            if (number == null) {
                assertThat(cell).as(range).isNull();
            } else {
                assertThat(cell.getNumericCellValue()).as(range).isEqualTo(number.doubleValue());
            }
        }
        return drawn.size();
    }

    /** The numbers of the sheet of chart data are those of the figures: the columns have the same titles. */
    @Test
    void everyNumberIsThatOfAFigure() throws IOException {
        try (XSSFWorkbook workbook = workbook(ConflictCorpus.articles(5, 40).toList())) {
            List<String> columns = List.of("Measure name", "As text", "Low", "Best", "High", "Basis");
            Set<List<String>> figures = new HashSet<>(rows(workbook.getSheet("Figures"), columns));
            List<List<String>> drawn = rows(workbook.getSheet("Chart data"), columns);
            assertThat(drawn).hasSizeGreaterThan(50);
            assertThat(figures).containsAll(drawn);
        }
    }

    private static List<List<String>> rows(XSSFSheet sheet, List<String> titles) {
        Row header = sheet.getRow(2);
        List<Integer> columns = titles.stream()
                .map(title -> IntStream.range(0, header.getLastCellNum())
                        .filter(i -> header.getCell(i).getStringCellValue().equals(title))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return IntStream.rangeClosed(3, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .map(row -> columns.stream()
                        .map(column -> String.valueOf(row.getCell(column)))
                        .toList())
                .toList();
    }

    @Test
    void chartsAreOfOneUnitAndFew() throws IOException {
        try (XSSFWorkbook workbook = workbook(CorpusGenerator.articles(6, 80).toList())) {
            List<String> charts = charts(workbook);
            assertThat(charts).hasSizeBetween(6, 8);
            for (String chart : charts) {
                assertThat(all(Pattern.compile("<c:crossBetween val=\"(\\w+)\""), chart))
                        .containsOnly("between");
                assertThat(chart).contains("<c:roundedCorners val=\"0\"/>");
                assertLegendNamesEachOnce(chart);
            }
        }
    }

    private static void assertLegendNamesEachOnce(String chart) {
        List<String> names = all(SERIES, chart)
                .map(series -> series.replaceFirst("(?s).*?<c:tx><c:v>([^<]*)</c:v>.*", "$1"))
                .toList();
        Set<Integer> left = all(Pattern.compile("<c:legendEntry><c:idx val=\"(\\d+)\"/>"), chart)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        List<String> shown = IntStream.range(0, names.size())
                .filter(i -> !left.contains(i))
                .mapToObj(names::get)
                .toList();
        assertThat(shown).doesNotHaveDuplicates().containsAll(names);
    }

    /** One look for a name in a chart; two names differ in shape, and every colour is seen on white. */
    @Test
    void looksAreToldApart() throws IOException {
        try (XSSFWorkbook workbook = workbook(CorpusGenerator.articles(7, 80).toList())) {
            List<String> charts = charts(workbook);
            for (String chart : charts.subList(0, 6)) {
                Set<String> looks = new HashSet<>();
                Set<String> shapes = new HashSet<>();
                Set<String> names = new HashSet<>();
                all(SERIES, chart)
                        .filter(series -> !series.contains("\"none\""))
                        .forEach(series -> {
                            String shape = first("<c:symbol val=\"(\\w+)\"", series);
                            String color =
                                    first("<c:marker>.*?<a:ln [^>]*><a:solidFill><a:srgbClr val=\"(\\w+)\"", series);
                            String name = first("<c:tx><c:v>([^<]*)<", series);
                            looks.add(name + shape + color);
                            shapes.add(shape);
                            names.add(name);
                            assertThat(contrast(String.valueOf(color)))
                                    .as(color)
                                    .isGreaterThan(3);
                            assertThat(series.contains("<a:noFill/></c:spPr></c:marker>")
                                            || series.matches("(?s).*<c:marker>.*<c:spPr><a:noFill/>.*</c:marker>.*"))
                                    .as(name)
                                    .isEqualTo("denied".equals(name));
                        });
                assertThat(looks).hasSameSizeAs(names);
                assertThat(shapes).hasSameSizeAs(names);
            }
        }
    }

    private static @Nullable String first(String pattern, String in) {
        return all(Pattern.compile(pattern, Pattern.DOTALL), in).findFirst().orElse(null);
    }

    /** The contrast to white, as WCAG counts it. */
    private static double contrast(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }

    /** The charts find their numbers by rows, so that the sheet of data must not be sorted. */
    @Test
    void theirDataCannotBeSorted() throws IOException {
        try (XSSFWorkbook workbook = workbook(ConflictCorpus.articles(5, 10).toList())) {
            XSSFSheet data = workbook.getSheet("Chart data");
            assertThat(data.isSheetLocked()).isTrue();
            assertThat(data.isSortLocked()).isTrue();
            assertThat(workbook.getSheet("Figures").isSheetLocked()).isFalse();
        }
    }

    /** What all have in common stands in the title once, and not in each label again. */
    @Test
    void labelsOfOneArticleDoNotRepeatTheSubject() throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(Samples.article("north-korea-tribute")))) {
            List<List<String>> drawn = rows(workbook.getSheet("Chart data"), List.of("Figure", "Chart"));
            assertThat(drawn).hasSize(3).allSatisfy(row -> {
                assertThat(row.get(0))
                        .doesNotContain("North Korean troops sent to support Russia")
                        .doesNotContain("—");
                assertThat(row.get(1)).startsWith("North Korean troops sent to support Russia: ");
            });
        }
    }

    /** The same figure in two articles is told apart by who published it, and when it was so. */
    @Test
    void labelsOfManyArticlesNameThePublisher() throws IOException {
        List<Article> articles = ConflictCorpus.articles(5, 40).toList();
        Set<String> publishers = articles.stream()
                .map(Article::publisher)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        try (XSSFWorkbook workbook = workbook(articles)) {
            List<String> labels = rows(workbook.getSheet("Chart data"), List.of("Figure")).stream()
                    .map(row -> row.get(0))
                    .toList();
            assertThat(labels).hasSizeGreaterThan(50);
            assertThat(labels.stream().filter(label -> publishers.stream().anyMatch(label::contains)))
                    .hasSizeGreaterThan(labels.size() / 2)
                    .allSatisfy(label -> assertThat(label).matches(".*: .* — .*"));
        }
    }
}
