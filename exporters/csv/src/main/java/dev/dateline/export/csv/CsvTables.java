package dev.dateline.export.csv;

import dev.dateline.export.Beginning;
import dev.dateline.export.csv.records.CsvRecords;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.export.statements.reading.TableSource;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The tables of a folder or ZIP file. */
final class CsvTables implements TableSource {

    private static final String GZIPPED = ".gz";

    private final Beginning input;
    private final CsvFiles files;
    private final List<String> names;
    private final String nullToken;

    private CsvTables(Beginning input, CsvFiles files) throws IOException {
        this.input = input;
        this.files = files;
        this.names = files.names();
        String description = name(DataPackage.FILE_NAME);
        if (description == null) {
            this.nullToken = "";
        } else {
            try (InputStream json = files.open(description)) {
                this.nullToken = DataPackage.nullToken(json, place());
            }
        }
    }

    static CsvTables open(Beginning input) throws IOException {
        CsvFiles files = CsvFiles.of(input);
        try {
            return new CsvTables(input, files);
        } catch (IOException e) {
            files.close();
            throw e;
        }
    }

    /** Whether any table is there: a file of its name that has its key, or that cannot even be read. */
    boolean hasAny(List<Table<?>> tables) throws IOException {
        for (Table<?> table : tables) {
            try (TableRows rows = open(table)) {
                if (rows != null && rows.columns().containsAll(table.primaryKey())) {
                    return true;
                }
            } catch (UnreadableInputException e) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Place place() {
        return new NamedPlace(input.name(), "");
    }

    @Override
    public String nameOf(Table<?> table) {
        return fileName(table);
    }

    private static String fileName(Table<?> table) {
        return table.name() + ".csv";
    }

    @Override
    public @Nullable TableRows open(Table<?> table) throws IOException {
        String name = name(table);
        if (name == null) {
            return null;
        }
        InputStream bytes = files.open(name);
        try {
            return CsvTableRows.open(
                    table, new CsvRecords(input.name(), lastName(name), nullToken, unzipped(name, bytes)));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static InputStream unzipped(String name, InputStream bytes) throws IOException {
        InputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        return name.endsWith(GZIPPED) ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private @Nullable String name(Table<?> table) throws IOException {
        String plain = name(fileName(table));
        String gzipped = name(fileName(table) + GZIPPED);
        if (plain != null && gzipped != null) {
            throw twice(plain, gzipped);
        }
        return plain == null ? gzipped : plain;
    }

    /** The whole name of a file; null if it is not there. */
    private @Nullable String name(String file) throws UnreadableInputException {
        List<String> found =
                names.stream().filter(name -> lastName(name).equals(file)).toList();
        if (found.size() > 1) {
            throw twice(found.get(0), found.get(1));
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private UnreadableInputException twice(String one, String other) {
        return new UnreadableInputException(place(), one + " and " + other + " are there; keep the one that counts");
    }

    /** The name of a file without its folders. */
    private static String lastName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public String sha256() throws IOException {
        return input.sha256();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
