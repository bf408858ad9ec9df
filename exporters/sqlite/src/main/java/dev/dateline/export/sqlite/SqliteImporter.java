package dev.dateline.export.sqlite;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.export.statements.reading.TableReading;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;

/** Reads a database that the format wrote, or one with the same tables. */
final class SqliteImporter implements Importer {

    private static final String FIRST = "SQLite format 3\0";

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String title() {
        return "a SQLite database of Dateline";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.first().startsWith(FIRST);
    }

    @Override
    public TranscriptSource open(Beginning input) throws IOException {
        if (input.isGzipped()) {
            throw new UnreadableInputException(
                    new NamedPlace(input.name(), ""), "this is a gzipped database; unzip it first");
        }
        return TableReading.of(new SqliteTables(input, Database.read(input.path())));
    }
}
