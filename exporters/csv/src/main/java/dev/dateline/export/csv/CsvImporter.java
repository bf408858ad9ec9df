package dev.dateline.export.csv;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.export.csv.records.CsvRecords;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.reading.TableReading;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads what the format writes: a folder of tables, or the same zipped. */
final class CsvImporter implements Importer {

    private static final String ZIP = "PK\u0003\u0004";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV tables of Dateline, in a folder or zipped";
    }

    @Override
    public boolean recognises(Beginning beginning) throws IOException {
        if (!beginning.isFolder() && !beginning.first().startsWith(ZIP)) {
            return table(beginning) != null;
        }
        try (CsvTables tables = CsvTables.open(beginning)) {
            return tables.hasAny(Tables.ALL);
        } catch (ZipException | UnreadableInputException e) {
            return e instanceof UnreadableInputException; // a ZIP file that is damaged may be anybody's
        }
    }

    @Override
    public TranscriptSource open(Beginning input) throws IOException {
        Table<?> table = table(input);
        if (table != null) {
            throw new UnreadableInputException(
                    new NamedPlace(input.name(), ""),
                    "this is the table " + table.name()
                            + " alone, and articles are in all tables together; name the folder"
                            + " or the ZIP file that has them all");
        }
        return TableReading.of(CsvTables.open(input));
    }

    /** The table that a single file begins like; null if there is none. */
    private static @Nullable Table<?> table(Beginning beginning) throws IOException {
        if (beginning.isFolder() || beginning.first().startsWith(ZIP)) {
            return null;
        }
        List<String> header = header(beginning);
        for (Table<?> table : CsvOptions.ALL_TABLES) {
            List<String> names =
                    table.columns().stream().<String>map(Column::name).toList();
            if (header.containsAll(table.primaryKey()) && 2 * common(header, names) > names.size()) {
                return table;
            }
        }
        return null;
    }

    private static long common(List<String> header, List<String> names) {
        return names.stream().filter(header::contains).count();
    }

    private static List<String> header(Beginning beginning) throws IOException {
        byte[] bytes = beginning.first().lines().findFirst().orElse("").getBytes(StandardCharsets.ISO_8859_1);
        List<String> header = new ArrayList<>();
        try (CsvRecords records = new CsvRecords("", "", "", new ByteArrayInputStream(bytes))) {
            List<@Nullable String> cells = records.next();
            for (String cell : cells == null ? List.<@Nullable String>of() : cells) {
                header.add(cell == null ? "" : cell);
            }
        } catch (UnreadableInputException e) {
            return List.of(); // no header of ours has anything odd in it
        }
        return header;
    }
}
