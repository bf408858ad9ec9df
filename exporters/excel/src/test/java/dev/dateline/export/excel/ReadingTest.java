package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.excel.sheet.FigureWords;
import dev.dateline.export.statements.FigureText;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Paragraph;
import dev.dateline.model.Statement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;

/** The sheets to read: the text as it is, mentions marked, and what is stated beside the paragraph that states it. */
class ReadingTest {
    private static final int FIRST_ROW = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private XSSFWorkbook workbook(List<Article> articles, String... choices) throws IOException {
        byte[] bytes =
                ExcelExport.of(articles, folder, ExcelExport.plan(choices)).bytes();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    static Stream<Article> articles() {
        return Stream.concat(
                Samples.all().stream(),
                CorpusGenerator.articles(5, 200)
                        .filter(article -> article.text() != null)
                        .limit(6));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, Reading",
        "2, 1, none",
        "2, 2, Reading;Reading (2)",
        "3, 2, none",
        "1, 0, none",
    })
    void fewArticlesHaveASheetEach(int articles, int most, String sheets) throws IOException {
        try (XSSFWorkbook workbook = workbook(articles().skip(2).limit(articles).toList(), "reading=" + most)) {
            String found = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .filter(name -> name.startsWith("Reading"))
                    .collect(Collectors.joining(";"));
            assertThat(found.isEmpty() ? "none" : found).isEqualTo(sheets);
        }
    }

    /** Every paragraph that has words, and no character more or less. */
    @ParameterizedTest
    @MethodSource("articles")
    void theTextIsThatOfTheArticle(Article article) throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(article))) {
            Map<Integer, String> read = new TreeMap<>();
            rows(workbook).forEach(row -> {
                if (row.getCell(0) != null && row.getCell(1) != null) {
                    int paragraph = (int) row.getCell(0).getNumericCellValue();
                    read.merge(paragraph, row.getCell(1).getStringCellValue(), String::concat);
                }
            });
            Map<Integer, String> given = article.paragraphs().stream()
                    .filter(paragraph -> !paragraph.text().isBlank())
                    .collect(Collectors.toMap(Paragraph::number, Paragraph::text));
            assertThat(read).isEqualTo(given);
        }
    }

    /** Bold characters are those that an entity or a figure is mentioned by, and no others. */
    @ParameterizedTest
    @MethodSource("articles")
    void mentionsAreBold(Article article) throws IOException {
        boolean[] mentioned = new boolean
                [String.valueOf(article.text())
                        .codePointCount(0, String.valueOf(article.text()).length())];
        Stream.<Statement>concat(article.entities().stream(), article.figures().stream())
                .flatMap(statement -> statement.mentions().stream())
                .forEach(mention ->
                        IntStream.range(mention.start(), mention.end()).forEach(i -> mentioned[i] = true));
        StringBuilder expected = new StringBuilder();
        for (Paragraph paragraph : article.paragraphs()) {
            int[] codePoints = paragraph.text().codePoints().toArray();
            for (int i = 0; i < codePoints.length; i++) {
                if (mentioned[paragraph.start() + i]) {
                    expected.appendCodePoint(codePoints[i]);
                }
            }
        }
        try (XSSFWorkbook workbook = workbook(List.of(article))) {
            String bold = rows(workbook).stream()
                    .flatMap(row -> Stream.ofNullable(row.getCell(1)))
                    .map(ReadingTest::bold)
                    .collect(Collectors.joining());
            assertThat(bold).isEqualTo(expected.toString());
        }
    }

    private static String bold(Cell cell) {
        XSSFRichTextString text = (XSSFRichTextString) cell.getRichStringCellValue();
        StringBuilder bold = new StringBuilder();
        for (CTRElt run : text.getCTRst().getRList()) {
            if (run.isSetRPr() && run.getRPr().sizeOfBArray() > 0) {
                assertThat(HexFormat.of()
                                .formatHex(run.getRPr().getColorArray(0).getRgb()))
                        .isIn("ff8a1c1c", "ff054a91");
                bold.append(new XSSFRichTextString(run.getT()).getString());
            }
        }
        return bold.toString();
    }

    /** What a paragraph mentions stands beside it, and what none mentions in the last row: so nothing is left out. */
    @ParameterizedTest
    @MethodSource("articles")
    void factsStandBesideTheirParagraphs(Article article) throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(article))) {
            assertThat(read(workbook, 3)).isEqualTo(expected(article, article.entities(), Entity::name));
            assertThat(read(workbook, 2)).isEqualTo(expected(article, article.figures(), ReadingTest::told));
        }
    }

    private static String told(Figure figure) {
        return FigureWords.phrase(
                FigureText.of(figure),
                FigureText.name(figure),
                figure.unit(),
                figure.basis() == null ? null : figure.basis().label());
    }

    private static Map<Integer, Set<String>> read(XSSFWorkbook workbook, int column) {
        Map<Integer, Set<String>> read = new TreeMap<>();
        for (Row row : rows(workbook)) {
            if (row.getCell(column) != null) {
                int paragraph =
                        row.getCell(0) == null ? 0 : (int) row.getCell(0).getNumericCellValue();
                List<String> lines =
                        List.of(row.getCell(column).getStringCellValue().split("\n", -1));
                read.computeIfAbsent(paragraph, each -> new TreeSet<>()).addAll(lines);
            }
        }
        return read;
    }

    private static <S extends Statement> Map<Integer, Set<String>> expected(
            Article article, List<S> statements, Function<S, String> words) {
        Map<Integer, Set<String>> expected = new TreeMap<>();
        for (S statement : statements) {
            Stream<Integer> paragraphs = statement.mentions().isEmpty()
                    ? Stream.of(0)
                    : statement.mentions().stream()
                            .flatMap(mention -> article.paragraphs().stream()
                                    .filter(paragraph -> touches(paragraph, mention))
                                    .map(Paragraph::number));
            paragraphs
                    .distinct()
                    .forEach(paragraph -> expected.computeIfAbsent(paragraph, each -> new TreeSet<>())
                            .add(words.apply(statement).replaceAll("[\r\n]+", " ")));
        }
        return expected;
    }

    private static boolean touches(Paragraph paragraph, Mention mention) {
        int end = paragraph.start()
                + paragraph.text().codePointCount(0, paragraph.text().length());
        return mention.start() < end && mention.end() > paragraph.start();
    }

    private static List<Row> rows(XSSFWorkbook workbook) {
        List<Row> rows = new ArrayList<>();
        workbook.getSheet("Reading").forEach(rows::add);
        return rows.subList(FIRST_ROW, rows.size());
    }

    /** More than a cell holds, of characters that take seven in it: the words go on in rows that are seen in full. */
    @Test
    void aLongParagraphGoesOnInTheNextRow() throws IOException {
        String text = "Fog. \u000B_x0041_😀 ".repeat(3_000).strip();
        try (XSSFWorkbook workbook = workbook(List.of(Articles.quotedInFull(text)))) {
            List<Row> rows = rows(workbook);
            assertThat(rows).hasSizeGreaterThan(20);
            assertThat(rows.stream().map(row -> row.getCell(1).getStringCellValue()))
                    .allSatisfy(part -> assertThat(part.length()).isBetween(1, 2_000))
                    .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(text));
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
                assertThat(row.getCell(2).getStringCellValue()).contains("2 measure");
            });
        }
    }

    @Test
    void manyFactsOfOneParagraphGoOnInTheNextRow() throws IOException {
        Article article = Articles.withNumbers(
                IntStream.range(0, 30).mapToObj(Integer::toString).toArray(String[]::new));
        try (XSSFWorkbook workbook = workbook(List.of(article))) {
            assertThat(rows(workbook)).hasSize(3);
            assertThat(rows(workbook).get(0).getCell(1).getStringCellValue())
                    .isEqualTo("Stated without words of the text:");
            assertThat(read(workbook, 2).get(0)).hasSize(30);
        }
    }

    @Test
    void whatSaysNothingHasNoSheet() throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(Articles.withHeadline("h")))) {
            assertThat(workbook.getSheet("Reading")).isNull();
        }
    }

    @Test
    void figuresAreTold() throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(Samples.article("north-korea-tribute")))) {
            assertThat(read(workbook, 2).values().stream().flatMap(Set::stream).distinct())
                    .containsExactlyInAnyOrder(
                            "≈ 14,000–15,000 North Korean troops sent to support Russia (estimated)",
                            "≤ 4,700 casualties reported (reported)",
                            "≈ 600 deaths among the casualties (reported)");
        }
    }

    @Test
    void aFullSheetGoesOnInAnother() throws IOException {
        Article article = Samples.article("north-korea-tribute");
        byte[] bytes = ExcelExport.of(
                        List.of(article), folder, ExcelExport.plan().within(5))
                .bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet first = workbook.getSheet("Reading");
            assertThat(first.getLastRowNum()).isEqualTo(FIRST_ROW + 4);
            assertThat(workbook.getSheet("Reading (2)").getTables().get(0).getName())
                    .isEqualTo("Reading_2");
        }
    }
}
