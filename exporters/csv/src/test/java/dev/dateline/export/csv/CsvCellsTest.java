package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.dateline.export.Settings;
import dev.dateline.export.tabular.Column;
import dev.dateline.export.tabular.Source;
import dev.dateline.export.tabular.Table;
import dev.dateline.export.tabular.Tables;
import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.Samples;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the files, by two judges: OpenCSV as it comes, and a reader that is not OpenCSV. */
class CsvCellsTest {

    private static final ResourceNames NAMES = new ResourceNames("https://example.org/");

    private static final Dialect DIALECT = Dialect.of(Settings.of(new CsvFormat(), Map.of()));

    static Stream<Named<List<Article>>> corpora() {
        return Stream.of(
                Named.of("samples", Samples.all()),
                Named.of("seed 7", CorpusGenerator.articles(7, 2000).toList()));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void bytesAreThoseOfOpenCsvAsItComes(List<Article> articles) throws IOException {
        Map<String, byte[]> files = CsvExport.of(articles.stream(), Map.of());
        for (Table<?> table : Tables.ALL) {
            StringWriter stock = new StringWriter();
            try (CSVWriter writer = new CSVWriter(stock, ',', '"', '"', ICSVWriter.RFC4180_LINE_END)) {
                lines(table, articles).forEach(line -> writer.writeNext(line, false));
            }
            assertThat(text(files, table)).as(table.name()).isEqualTo(stock.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void anotherParserReadsTheSameCells(List<Article> articles) throws IOException {
        Map<String, byte[]> files = CsvExport.of(articles.stream(), Map.of());
        for (Table<?> table : Tables.ALL) {
            List<List<String>> read = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text(files, table))) {
                reader.forEach(record -> read.add(record.getFields()));
            }
            List<List<String>> expected = lines(table, articles).stream()
                    .map(line -> Stream.of(line)
                            .map(cell -> cell == null ? "" : cell)
                            .toList())
                    .toList();
            assertThat(read).as(table.name()).isEqualTo(expected);
        }
    }

    private static String text(Map<String, byte[]> files, Table<?> table) {
        byte[] bytes = files.get(table.name() + ".csv");
        assertThat(bytes).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The header and the rows of a table, cell by cell. */
    private static <R> List<@Nullable String[]> lines(Table<R> table, List<Article> articles) {
        List<@Nullable String[]> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(Column::name).toArray(String[]::new));
        for (Article article : articles) {
            table.forEachRow(Source.of(article, NAMES), row -> {
                CsvCells cells = new CsvCells(table.columns().size(), DIALECT, new ApostropheCount());
                cells.fill(article.id(), table.columns(), row);
                lines.add(cells.values());
            });
        }
        return lines;
    }
}
