package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.dateline.export.csv.CsvOptions.Delimiter;
import dev.dateline.export.csv.CsvOptions.LineEnd;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the files, by judges that are not our own: OpenCSV as it comes, two more parsers, and the RFC. */
class CsvCellsTest {

    /** Every corpus with every delimiter and line end. */
    static Stream<Arguments> dialects() {
        return Corpora.all()
                .flatMap(corpus -> Stream.of(Delimiter.values())
                        .flatMap(delimiter ->
                                Stream.of(LineEnd.values()).map(end -> Arguments.of(corpus, delimiter, end))));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void bytesAreThoseOfOpenCsvAsItComes(List<Article> articles, Delimiter delimiter, LineEnd end) throws IOException {
        CsvExport export = export(articles, delimiter, end);
        for (Table<?> table : Tables.ALL) {
            StringWriter stock = new StringWriter();
            try (CSVWriter writer = new CSVWriter(stock, delimiter.character(), '"', '"', end.characters())) {
                writer.writeNext(ExpectedCsvCells.header(table).toArray(String[]::new), false);
                for (List<@Nullable String> row : ExpectedCsvCells.rows(table, articles)) {
                    writer.writeNext(row.toArray(String[]::new), false);
                }
            }
            assertThat(export.text(table.name())).as(table.name()).isEqualTo(stock.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyParserReadsTheSameCells(List<Article> articles, Delimiter delimiter, LineEnd end) throws Exception {
        CsvExport export = export(articles, delimiter, end);
        for (Table<?> table : Tables.ALL) {
            List<List<String>> expected = lines(table, articles);
            String text = export.text(table.name());
            assertThat(byTheRfc(text, delimiter, end)).as(table.name()).isEqualTo(expected);
            assertThat(byFastCsv(text, delimiter)).as(table.name()).isEqualTo(expected);
            // To OpenCSV's reader every kind of line break within a field is a line feed.
            List<List<String>> withLineFeeds = expected.stream()
                    .map(line -> line.stream()
                            .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                            .toList())
                    .toList();
            assertThat(byOpenCsv(text, delimiter)).as(table.name()).isEqualTo(withLineFeeds);
        }
    }

    private static CsvExport export(List<Article> articles, Delimiter delimiter, LineEnd end) {
        return CsvExport.of(articles.stream(), Map.of("delimiter", word(delimiter), "line-end", word(end)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<List<String>> lines(Table<?> table, List<Article> articles) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(ExpectedCsvCells.header(table));
        for (List<@Nullable String> row : ExpectedCsvCells.rows(table, articles)) {
            lines.add(row.stream().map(cell -> cell == null ? "" : cell).toList());
        }
        return lines;
    }

    private static List<List<String>> byTheRfc(String text, Delimiter delimiter, LineEnd end) {
        return Rfc4180.parse(text, delimiter.character(), end.characters()).stream()
                .map(line -> line.stream().map(Rfc4180.Field::text).toList())
                .toList();
    }

    private static List<List<String>> byFastCsv(String text, Delimiter delimiter) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(delimiter.character()).ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<List<String>> byOpenCsv(String text, Delimiter delimiter) throws IOException, CsvException {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder()
                        .withSeparator(delimiter.character())
                        .build())
                .build()) {
            return reader.readAll().stream().map(Arrays::asList).toList();
        }
    }
}
