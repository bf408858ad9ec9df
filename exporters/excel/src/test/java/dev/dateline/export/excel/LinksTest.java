package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrows lead to the rows of what they stand beside, by POI's evaluation of their formulas, and still do after a sort. */
class LinksTest {

    private static final int HEADER = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Where an arrow may lead: the sheet, the titles of the ids here, and those of the same ids there. */
    private record Way(String sheet, List<String> from, List<String> to) {}

    private static final Map<String, Way> WAYS = Map.ofEntries(
            way("Figures", "→ Subject", "Entities", "Subject id", "Entity id"),
            way("Figures", "→ Attributed to", "Entities", "Attributed to id", "Entity id"),
            way("Figures", "→ Event", "Entities", "Event id", "Entity id"),
            way("Figures", "→ Place", "Entities", "Place id", "Entity id"),
            way("Figures", "→ Included in", "Figures", "Included in id", "Figure id"),
            way("Figures", "→ Mentions", "Mentions", "Figure id", "Of id"),
            way("Entities", "→ Place", "Entities", "Place id", "Entity id"),
            way("Entities", "→ Mentions", "Mentions", "Entity id", "Of id"),
            way("Relations", "→ Subject", "Entities", "Subject id", "Entity id"),
            way("Relations", "→ Object", "Entities", "Object id", "Entity id"),
            way("Relations", "→ Mentions", "Mentions", "Relation id", "Of id"),
            way("Aliases", "→ Entity", "Entities", "Entity id", "Entity id"),
            way("Same as", "→ Entity", "Entities", "Entity id", "Entity id"),
            index("Subject"),
            index("Event"),
            index("Place"),
            way("Articles", "→ Entities", "Entities", "Article id", "Article id"),
            way("Articles", "→ Relations", "Relations", "Article id", "Article id"),
            way("Articles", "→ Figures", "Figures", "Article id", "Article id"));

    /** From a comparison to the entity, whatever the article. */
    private static Map.Entry<String, Way> index(String what) {
        Way way = new Way("Entity index", List.of(what + " id"), List.of("Entity id"));
        return Map.entry("Figure comparison → " + what, way);
    }

    private static Map.Entry<String, Way> way(String sheet, String arrow, String to, String id, String idThere) {
        List<String> from = id.equals("Article id") ? List.of(id) : List.of("Article id", id);
        List<String> there = id.equals("Article id") ? List.of(idThere) : List.of("Article id", idThere);
        return Map.entry(sheet + " " + arrow, new Way(to, from, there));
    }

    @ParameterizedTest(name = "rows per sheet {0}, order {1}")
    @ValueSource(strings = {"100000 0", "100000 1", "100000 2", "30 0"})
    void arrowsLeadToWhatTheyStandBeside(String rowsAndOrder) throws IOException {
        String[] words = rowsAndOrder.split(" ", -1);
        WorkbookPlan plan = ExcelExport.plan().within(Integer.parseInt(words[0]));
        List<Article> articles = Stream.concat(Stream.of(Articles.withEventInPlace()), CorpusGenerator.articles(11, 30))
                .toList();
        byte[] bytes = ExcelExport.of(articles, folder, plan).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            long order = Long.parseLong(words[1]);
            if (order != 0) {
                workbook.forEach(sheet -> shuffle(sheet, order));
            }
            assertThat(followAll(workbook)).containsAll(WAYS.keySet()).contains("Mentions → Of");
        }
    }

    /** Follows every arrow; says which kinds there are. */
    private static Set<String> followAll(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        Set<String> kinds = new HashSet<>();
        List<Sheet> sheets = new ArrayList<>();
        workbook.forEach(sheets::add);
        Cell scratch = workbook.createSheet("Scratch").createRow(0).createCell(0);
        for (Sheet sheet : sheets) {
            Map<String, Integer> columns = columns(sheet);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String title = sheet.getRow(HEADER)
                                .getCell(cell.getColumnIndex())
                                .getStringCellValue();
                        String kind = sheet.getSheetName().replaceFirst(" \\(\\d+\\)$", "") + " " + title;
                        kinds.add(kind);
                        scratch.setCellFormula(formulaOf(cell, workbook));
                        evaluator.clearAllCachedResultValues();
                        String address = evaluator.evaluate(scratch).getStringValue();
                        assertLeads(kind, row, columns, address, workbook);
                    }
                }
            }
        }
        return kinds;
    }

    /** What the name in a cell means in its row: references of names count rows from the first. */
    private static String formulaOf(Cell cell, XSSFWorkbook workbook) {
        String name = cell.getCellFormula().replaceFirst("^HYPERLINK\\((\\w+|\"[^\"]*\"),\"→[^\"]*\"\\)$", "$1");
        if (name.startsWith("\"")) {
            return name;
        }
        int sheet = workbook.getSheetIndex(cell.getSheet());
        Name meant = workbook.getNames(name).stream()
                .filter(each -> each.getSheetIndex() == sheet)
                .findFirst()
                .orElseThrow();
        return meant.getRefersToFormula().replaceAll("(\\$[A-Z]+)1(?!\\d)", "$1" + (cell.getRowIndex() + 1));
    }

    private static void assertLeads(
            String kind, Row from, Map<String, Integer> columns, @Nullable String address, XSSFWorkbook workbook) {
        assertThat(address).as(kind).isNotNull();
        if (kind.endsWith("→ URL") || kind.endsWith("→ IRI")) {
            assertThat(address).startsWith("http");
            return;
        }
        assertThat(address).startsWith("#'");
        String[] place = String.valueOf(address).substring(2).split("'!A", 2);
        Sheet to = workbook.getSheet(place[0]);
        Row row = to.getRow(Integer.parseInt(place[1]) - 1);
        Way way = WAYS.get(kind);
        if (way == null) {
            assertThat(kind).isEqualTo("Mentions → Of");
            String type = texts(from, columns, List.of("Of type")).get(0);
            String sheet = Map.of("entity", "Entities", "relation", "Relations", "figure", "Figures")
                    .get(type);
            String id = Character.toUpperCase(type.charAt(0)) + type.substring(1) + " id";
            way = new Way(String.valueOf(sheet), List.of("Article id", "Of id"), List.of("Article id", id));
        }
        assertThat(place[0]).as(kind).startsWith(way.sheet());
        assertThat(texts(row, columns(to), way.to())).as(kind).isEqualTo(texts(from, columns, way.from()));
    }

    private static Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        Row header = sheet.getRow(HEADER);
        if (header != null) {
            header.forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
        }
        return columns;
    }

    private static List<String> texts(Row row, Map<String, Integer> columns, List<String> titles) {
        return titles.stream()
                .map(title -> String.valueOf(row.getCell(columns.getOrDefault(title, -1))))
                .toList();
    }

    /** Brings the rows of a table into another order, formulas with them, as a sort does. */
    private static void shuffle(Sheet sheet, long seed) {
        if (sheet.getRow(HEADER) == null || sheet.getSheetName().equals("Overview")) {
            return;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int columns = sheet.getRow(HEADER).getLastCellNum();
        for (int i = HEADER + 1; i <= sheet.getLastRowNum(); i++) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                Cell cell = sheet.getRow(i).getCell(j);
                cells.add(
                        cell == null
                                ? null
                                : switch (cell.getCellType()) {
                                    case NUMERIC -> cell.getNumericCellValue();
                                    case BOOLEAN -> cell.getBooleanCellValue();
                                    case FORMULA -> "=" + cell.getCellFormula();
                                    default -> cell.getStringCellValue();
                                });
            }
            rows.add(cells);
        }
        Collections.shuffle(rows, new Random(seed));
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(HEADER + 1 + i);
            for (int j = 0; j < columns; j++) {
                put(row, j, rows.get(i).get(j));
            }
        }
    }

    private static void put(Row row, int column, @Nullable Object value) {
        if (value instanceof Double number) {
            row.createCell(column).setCellValue(number);
        } else if (value instanceof Boolean truth) {
            row.createCell(column).setCellValue(truth);
        } else if (value instanceof String text && text.matches("=HYPERLINK\\((to_|\"http).*")) {
            row.createCell(column).setCellFormula(text.substring(1));
        } else if (value instanceof String text) {
            row.createCell(column).setCellValue(text);
        }
    }

    /** What leads to several sheets says to which. */
    @Test
    void linksOfMentionsNameTheSheet() throws IOException {
        byte[] bytes = ExcelExport.of(Samples.all(), folder).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet mentions = workbook.getSheet("Mentions");
            Map<String, Integer> columns = columns(mentions);
            Map<String, String> titles =
                    Map.of("entity", "→ Entities", "relation", "→ Relations", "figure", "→ Figures");
            for (int i = HEADER + 1; i <= mentions.getLastRowNum(); i++) {
                List<String> types = texts(mentions.getRow(i), columns, List.of("Of type"));
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
            Map<String, Integer> columns = columns(articles);
            assertThat(texts(articles.getRow(HEADER + 1), columns, List.of("URL")))
                    .containsExactly(address);
            assertThat(articles.getRow(HEADER + 1)
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
            Map<String, Integer> columns = columns(articles);
            assertThat(texts(articles.getRow(HEADER + 1), columns, List.of("URL")))
                    .containsExactly(address);
            Cell arrow = articles.getRow(HEADER + 1).getCell(columns.getOrDefault("→ URL", -1));
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
