package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each option does to the export as it is without. The delimiter and the line end are judged with the cells. */
class CsvOptionsTest {

    private static final List<Article> ARTICLES = Stream.concat(
                    Samples.all().stream(), CorpusGenerator.articles(3, 300))
            .toList();

    private static final CsvExport PLAIN = export(Map.of());

    private static CsvExport export(Map<String, String> settings) {
        return CsvExport.of(ARTICLES.stream(), settings);
    }

    private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
        assertThat(actual.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((name, bytes) ->
                assertThat(Arrays.equals(actual.get(name), bytes)).as(name).isTrue());
    }

    @Test
    void byteOrderMarkBeginsEachTableAndNothingElse() {
        CsvExport marked = export(Map.of("bom", "true"));
        for (Table<?> table : Tables.ALL) {
            assertThat(marked.text(table.name())).isEqualTo("\ufeff" + PLAIN.text(table.name()));
        }
        assertThat(new String(marked.bytes("csv-metadata.json"), StandardCharsets.UTF_8))
                .startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "\\N", "0012", "'tis", "the", "né"})
    void nullTokenIsToldFromTheSameWordsByItsQuotes(String token) {
        CsvExport export = export(Map.of("null", token));
        for (Table<?> table : Tables.ALL) {
            List<List<Rfc4180.Field>> lines = Rfc4180.parse(export.text(table.name()), ',', "\r\n");
            List<List<@Nullable String>> read = new ArrayList<>();
            for (List<Rfc4180.Field> line : lines.subList(1, lines.size())) {
                List<@Nullable String> cells = new ArrayList<>();
                line.forEach(field -> cells.add(!field.quoted() && field.text().equals(token) ? null : field.text()));
                read.add(cells);
            }
            assertThat(read).as(table.name()).isEqualTo(ExpectedCsvCells.rows(table, ARTICLES));
        }
    }

    @Test
    void nullTokenThatIsDataIsQuotedToo() {
        Article article = new Article(
                "a", "NULL", "NULL", null, "NULL!", List.of("NULL"), null, null, null, List.of(), List.of(), List.of());
        CsvExport export = CsvExport.of(Stream.of(article), Map.of("null", "NULL", "line-end", "lf"));
        assertThat(export.text("articles"))
                .endsWith("\na,\"NULL\",\"NULL\",NULL,NULL!,\"NULL\",NULL,NULL,NULL,NULL,NULL,false,NULL,NULL,0,0,0\n");
        assertThat(export.text("authors")).endsWith("\na,1,\"NULL\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "a,b", ";", "|", "\t", "\n", "\u0000"})
    void nullTokenThatCouldNotBeReadBackIsRefused(String token) {
        assertThatThrownBy(() -> export(Map.of("null", token)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("csv.null");
    }

    @Test
    void spreadsheetSafeChangesTextThatCouldBeAFormulaAndCountsIt() {
        String tables = String.join(",", Tables.ALL.stream().map(Table::name).toList());
        CsvExport safe = export(Map.of("spreadsheet-safe", "true", "tables", tables));
        long changed = 0;
        for (Table<?> table : Tables.ALL) {
            List<List<Rfc4180.Field>> lines = Rfc4180.parse(safe.text(table.name()), ',', "\r\n");
            List<List<@Nullable String>> expected = ExpectedCsvCells.rows(table, ARTICLES);
            for (int row = 0; row < expected.size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    String before = Objects.requireNonNullElse(expected.get(row).get(column), "");
                    String after = lines.get(row + 1).get(column).text();
                    boolean text = table.columns().get(column).datatype() == Datatype.TEXT;
                    if (text
                            && Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]")
                                    .matcher(before)
                                    .find()) {
                        assertThat(after).isEqualTo("'" + before);
                        changed++;
                    } else {
                        assertThat(after).isEqualTo(before);
                    }
                }
            }
        }
        assertThat(changed).isPositive();
        assertThat(safe.report().losses())
                .singleElement()
                .satisfies(loss -> assertThat(loss.example()).isEqualTo("article 'every-field', column headline"));
        assertThat(safe.report().losses().get(0).number()).isEqualTo(changed);
        assertThat(PLAIN.report().losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
    void spreadsheetSafeKnowsEveryStartOfAFormula(String start) {
        Article article = new Article(
                "a", start + "1", null, null, null, List.of(), null, null, null, List.of(), List.of(), List.of());
        CsvExport safe = CsvExport.of(Stream.of(article), Map.of("spreadsheet-safe", "true"));
        List<List<Rfc4180.Field>> lines = Rfc4180.parse(safe.text("articles"), ',', "\r\n");
        assertThat(lines.get(1).get(1).text()).isEqualTo("'" + start + "1");
        assertThat(safe.report().losses())
                .singleElement()
                .satisfies(loss -> assertThat(loss.number()).isEqualTo(1));
    }

    /** The grammar of the HXL standard, 1.1: a hashtag, then attributes, of letters, digits and underscores. */
    @Test
    void hxlRowFollowsTheHeaderAndTheGrammar() {
        Pattern tag = Pattern.compile("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*");
        CsvExport tagged = export(Map.of("hxl", "true"));
        for (Table<?> table : Tables.ALL) {
            List<List<Rfc4180.Field>> lines = Rfc4180.parse(tagged.text(table.name()), ',', "\r\n");
            assertThat(lines.get(1))
                    .allSatisfy(field -> assertThat(field.text())
                            .matches(tag)
                            .doesNotStartWith("#affected")
                            .doesNotStartWith("#value"));
            List<List<Rfc4180.Field>> others = new ArrayList<>(lines);
            others.remove(1);
            assertThat(others).isEqualTo(Rfc4180.parse(PLAIN.text(table.name()), ',', "\r\n"));
        }
    }

    @Test
    void gzipCompressesTheTablesAndNothingElse() throws IOException {
        CsvExport compressed = export(Map.of("gzip", "true"));
        for (Table<?> table : Tables.ALL) {
            byte[] bytes = compressed.bytes(table.name() + ".csv.gz");
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(PLAIN.text(table.name()));
            }
        }
        assertThat(compressed.files().keySet())
                .containsExactlyElementsOf(PLAIN.files().keySet().stream()
                        .map(name -> name.endsWith(".csv") && !name.equals(Withdrawn.FILE_NAME) ? name + ".gz" : name)
                        .toList());
        assertThat(new String(compressed.bytes("datapackage.json"), StandardCharsets.UTF_8))
                .contains("\"path\" : \"figures.csv.gz\"", "\"compression\" : \"gz\"");
    }

    @Test
    void zipHoldsWhatTheFolderHolds() throws IOException {
        CsvExport zipped = export(Map.of("as", "zip"));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped.bytes("")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertSame(entries, PLAIN.files());
        assertThat(zipped.report().counts())
                .singleElement()
                .satisfies(count -> assertThat(count.number())
                        .isEqualTo(PLAIN.report().counts().stream()
                                .mapToLong(ExportReport.Count::number)
                                .sum()));
    }

    @Test
    void oneTableIsTheOnlyFile() {
        for (Table<?> table : Tables.ALL) {
            CsvExport alone = export(Map.of("as", "table", "tables", table.name()));
            assertThat(alone.files().keySet()).containsExactly("");
            assertThat(new String(alone.bytes(""), StandardCharsets.UTF_8)).isEqualTo(PLAIN.text(table.name()));
        }
    }

    @Test
    void oneTableOfSeveralIsRefusedBeforeAnythingIsOpened() {
        CsvFormat format = new CsvFormat();
        for (Map<String, String> written :
                List.of(Map.of("as", "table"), Map.of("as", "table", "tables", "figures,mentions"))) {
            Settings settings = Settings.of(format, written);
            assertThatThrownBy(() -> format.layout(settings))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("csv.tables");
        }
        assertThat(format.layout(Settings.of(format, Map.of("as", "table", "tables", "figures", "gzip", "true"))))
                .isEqualTo(new Layout.OneFile("csv.gz", "application/gzip"));
    }

    @Test
    void chosenTablesAreWrittenInTheirOrderWithTheKeysThatLeadToThem() {
        CsvExport chosen = export(Map.of("tables", "figures,articles"));
        assertThat(chosen.files().keySet())
                .startsWith("articles.csv", "figures.csv")
                .doesNotContain("entities.csv");
        assertThat(chosen.text("figures")).isEqualTo(PLAIN.text("figures"));
        assertThat(new String(chosen.bytes("schema.sql"), StandardCharsets.UTF_8))
                .contains("REFERENCES \"articles\"", "REFERENCES \"figures\"")
                .doesNotContain("\"entities\"");
        assertThat(new String(chosen.bytes("csv-metadata.json"), StandardCharsets.UTF_8))
                .contains("\"resource\" : \"articles.csv\"")
                .doesNotContain("entities.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure", "figures,", "Figures", "figures mentions"})
    void unknownTablesAreRefusedWithTheKnownOnes(String tables) {
        assertThatThrownBy(() -> export(Map.of("tables", tables)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("csv.tables")
                .hasMessageContaining("figures");
    }

    @Test
    void baseIsInTheMetadataAndTheIrisOfMentions() {
        CsvExport export = CsvExport.of(ARTICLES.stream(), new Dataset("https://news.example/x#"), Map.of());
        assertThat(new String(export.bytes("csv-metadata.json"), StandardCharsets.UTF_8))
                .contains("\"https://news.example/x#figure/{article_id}/{figure_id}\"")
                .doesNotContain("https://example.org/", "{base}");
        assertThat(export.text("mentions")).contains(",https://news.example/x#entity/");
    }
}
