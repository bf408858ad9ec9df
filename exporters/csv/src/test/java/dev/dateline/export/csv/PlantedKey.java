package dev.dateline.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A key that leads nowhere, in the last row of a table.
 *
 * @param table the table
 * @param key the key to break
 */
record PlantedKey(Table<?> table, ForeignKey key) {

    /** Every key there is, to be broken one by one. */
    static List<PlantedKey> all() {
        return Tables.ALL.stream()
                .flatMap(table -> table.foreignKeys().stream().map(key -> new PlantedKey(table, key)))
                .toList();
    }

    /** An export with the key broken. */
    CsvExport in(CsvExport export) {
        List<List<Rfc4180.Field>> lines = Rfc4180.parse(export.text(table.name()), ',', "\r\n");
        List<String> last = new ArrayList<>(
                lines.get(lines.size() - 1).stream().map(Rfc4180.Field::text).toList());
        String column = key.columns().get(key.columns().size() - 1);
        last.set(ExpectedCsvCells.header(table).indexOf(column), "nowhere");
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.subList(0, lines.size() - 1)
                    .forEach(line -> csv.writeRecord(
                            line.stream().map(Rfc4180.Field::text).toList()));
            csv.writeRecord(last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> files = new LinkedHashMap<>(export.files());
        files.put(table.name() + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
        return new CsvExport(export.dialect(), files, export.report());
    }

    @Override
    public String toString() {
        return table.name() + " " + key.columns();
    }
}
