package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.excel.sheet.RowDigest;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Canonical;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook has for whoever corrects it: which cells are given, lists to choose from, and a digest of the others. */
class CorrectionTest {
    private static final Pattern STYLE = Pattern.compile("<(?:\\w+:)?cellStyle name=\"([^\"]*)\" xfId=\"(\\d+)\"");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private byte[] export(List<Article> articles) throws IOException {
        return ExcelExport.of(articles, folder).bytes();
    }

    private static Stream<Table<?>> correctable() {
        return WorkbookTables.IN_ORDER.stream().filter(table -> !WorkbookTables.isOfCorpus(table));
    }

    /** The articles are what the given cells say, all of them and no others. */
    @Test
    void derivedCellsAreThoseThatNoArticleIsLostWithout() throws IOException {
        List<Article> articles = new ArrayList<>(Samples.all());
        articles.add(draft());
        byte[] workbook = export(articles);
        byte[] given = workbook;
        for (Table<?> table : correctable().toList()) {
            for (Column<?> column : table.columns()) {
                given = column.derived() ? SheetXml.without(given, table.title(), column.title()) : given;
            }
        }
        assertThat(given).isNotEqualTo(workbook);
        Imported.assertIs(articles, given, folder);
        for (Table<?> table : correctable().toList()) {
            for (Column<?> column : table.columns()) {
                // Keys tell rows apart; that of a paragraph is its place.
                if (!column.derived() && !table.primaryKey().contains(column.name())) {
                    Imported without = Imported.of(SheetXml.without(workbook, table.title(), column.title()), folder);
                    assertThat(without.articles())
                            .as(table.name() + "." + column.name())
                            .isNotEqualTo(canonical(articles));
                }
            }
        }
    }

    private static Article draft() {
        return new Article(
                "draft",
                "headline",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                "a\r\n\r\nb",
                true,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Article> canonical(List<Article> articles) {
        return articles.stream().map(Canonical::of).toList();
    }

    /** The digest that an importer would make of the cells it reads is the one that stands beside them. */
    @ParameterizedTest
    @CsvSource({"samples", "generated"})
    void theDigestIsThatOfTheDerivedCells(String corpus) throws IOException {
        List<Article> articles = corpus.equals("samples")
                ? Samples.all()
                : CorpusGenerator.articles(9, 60).toList();
        byte[] workbook = export(articles);
        Map<String, List<List<@Nullable Object>>> tables = Sheets.FASTEXCEL.tables(workbook);
        Map<String, List<List<@Nullable Object>>> sheets = Sheets.FASTEXCEL.read(workbook);
        int digests = 0;
        for (Table<?> table : correctable().toList()) {
            List<List<@Nullable Object>> all = Objects.requireNonNull(sheets.get(table.title()));
            List<List<@Nullable Object>> rows = Objects.requireNonNull(tables.get(table.title()));
            int digest = all.get(Worksheet.HEADER_ROW).indexOf("Digest");
            assertThat(digest >= 0).isEqualTo(table.columns().stream().anyMatch(Column::derived));
            for (int i = 1; digest >= 0 && i < rows.size(); i++) {
                assertThat(all.get(Worksheet.HEADER_ROW + i).get(digest)).isEqualTo(byDefinition(table, rows.get(i)));
                digests++;
            }
        }
        assertThat(digests).isGreaterThan(200);
    }

    /** The definition again, in other words. */
    private static String byDefinition(Table<?> table, List<@Nullable Object> row) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (table.columns().get(i).derived() && value != null) {
                cells.put(
                        table.columns().get(i).name(),
                        written(table.columns().get(i).datatype(), value));
            }
        }
        String all = cells.entrySet().stream()
                .map(cell -> cell.getKey() + "\u001F" + cell.getValue() + "\u001E")
                .collect(Collectors.joining());
        return sha256(all).substring(0, 12);
    }

    private static String written(Datatype datatype, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        if (datatype == Datatype.DECIMAL || datatype == Datatype.INTEGER) {
            return Sheets.number(new BigDecimal(value.toString())).toPlainString();
        }
        return value.toString().replaceAll("[\r\n]+", "\n");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** By {@code printf 'entity_name\037K\303\266ln\036property_iri\037x\036' | sha256sum}. */
    @Test
    void theDigestIsThatOfOtherTools() {
        Table<?> table = correctable()
                .filter(each -> each.name().equals("same_as"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> cells = new HashMap<>(Map.of("entity_name", "Köln", "property_iri", "x", "iri", "given"));
        RowDigest digest = RowDigest.of(table);
        assertThat(digest.of(i -> cells.get(table.columns().get(i).name()))).isEqualTo("188298c91e40");
        cells.put("iri", "corrected");
        assertThat(digest.of(i -> cells.get(table.columns().get(i).name()))).isEqualTo("188298c91e40");
        cells.put("entity_name", "Koeln");
        assertThat(digest.of(i -> cells.get(table.columns().get(i).name()))).isNotEqualTo("188298c91e40");
    }

    /** People see it in the list of styles, and programs by the same names. */
    @Test
    void everyCellIsOfTheStyleThatSaysWhatItIs() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export(Samples.all())))) {
            Map<Long, String> styles = STYLE.matcher(
                            workbook.getStylesSource().getCTStylesheet().xmlText())
                    .results()
                    .collect(Collectors.toMap(style -> Long.valueOf(style.group(2)), style -> style.group(1)));
            assertThat(styles.values())
                    .containsExactlyInAnyOrder("Normal", "Heading 1", "Heading 2", "Given", "Derived");
            for (Table<?> table : WorkbookTables.IN_ORDER) {
                Map<String, ? extends Column<?>> columns =
                        table.columns().stream().collect(Collectors.toMap(Column::title, column -> column));
                XSSFSheet sheet = workbook.getSheet(table.title());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        Column<?> column = columns.get(header(sheet, cell));
                        if (row.getRowNum() > Worksheet.HEADER_ROW && column != null) {
                            String style = WorkbookTables.isOfCorpus(table)
                                    ? "Normal"
                                    : column.derived() ? "Derived" : "Given";
                            long number =
                                    ((XSSFCell) cell).getCellStyle().getCoreXf().getXfId();
                            assertThat(styles.get(number))
                                    .as(cell.getAddress() + " " + column.name())
                                    .isEqualTo(style);
                        }
                    }
                }
            }
        }
    }

    private static String header(Sheet sheet, Cell cell) {
        return sheet.getRow(Worksheet.HEADER_ROW).getCell(cell.getColumnIndex()).getStringCellValue();
    }

    /** Closed lists take nothing else; open ones offer what is known; ids are those of the rows there are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Figures | Basis | reported,estimated,claimed,confirmed,projected,denied | stop",
                "Figures | Unit | person,percent,Cel,L,MW,W,d,g,h,har,kW,kW.h,kg,km,km2,l,m,m2,m3,min,s,t | none",
                "Figures | Subject id | Entities!Entity id | warning",
                "Figures | Included in id | Figures!Figure id | warning",
                "Entities | Type | Person,Organization,Group,Country,Place,Event,Agreement,Work | stop",
                "Relations | Type | leaderOf,memberOf,employedBy,childOf,spouseOf,locatedIn,partOf,participantIn,organizerOf,signatoryOf,alliedWith,opposedTo,authorOf,depicts,commemorates | none",
                "Relations | Object id | Entities!Entity id | warning",
                "Mentions | Of type | entity,relation,figure | stop",
                "Aliases | Entity id | Entities!Entity id | warning",
            })
    void cellsHaveListsToChooseFrom(String sheet, String column, String list, String error) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export(Samples.all())))) {
            XSSFSheet rows = workbook.getSheet(sheet);
            DataValidation choice = rows.getDataValidations().stream()
                    .filter(each -> each.getRegions().getCellRangeAddress(0).getFirstRow() == Worksheet.HEADER_ROW + 1)
                    .filter(each -> header(
                                    rows,
                                    rows.getRow(Worksheet.HEADER_ROW)
                                            .getCell(each.getRegions()
                                                    .getCellRangeAddress(0)
                                                    .getFirstColumn()))
                            .equals(column))
                    .findFirst()
                    .orElseThrow();
            assertThat(choice.getRegions().getCellRangeAddress(0).getLastRow()).isEqualTo(rows.getLastRowNum());
            assertThat(choice.getPromptBoxText()).startsWith("Choose ");
            String formula = choice.getValidationConstraint().getFormula1();
            assertThat(formula.startsWith("\"") ? formula.replace("\"", "") : place(formula, workbook))
                    .isEqualTo(list);
            String style = choice.getErrorStyle() == DataValidation.ErrorStyle.STOP ? "stop" : "warning";
            assertThat(choice.getShowErrorBox() ? style : "none").isEqualTo(error);
        }
    }

    /** The sheet and the column that a range is all of. */
    private static String place(String range, XSSFWorkbook workbook) {
        CellReference[] ends = {
            new AreaReference(range, workbook.getSpreadsheetVersion()).getFirstCell(),
            new AreaReference(range, workbook.getSpreadsheetVersion()).getLastCell()
        };
        XSSFSheet sheet = workbook.getSheet(ends[0].getSheetName());
        assertThat(ends[0].getRow()).isEqualTo(Worksheet.HEADER_ROW + 1);
        assertThat(ends[1].getRow()).isEqualTo(sheet.getLastRowNum());
        return sheet.getSheetName() + "!"
                + sheet.getRow(Worksheet.HEADER_ROW).getCell(ends[0].getCol()).getStringCellValue();
    }
}
