package dev.dateline.export.sqlite;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import java.io.IOException;
import java.util.List;

/** One database file: the tables with keys and checks, views, comments, and full-text search. */
final class SqliteFormat implements Format {

    static final Option<Boolean> SEARCH = Option.flag(
            "search", true, "add full-text search over articles and quotes; without it the file is smaller");

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public String title() {
        return "SQLite database with keys, views and full-text search";
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(SEARCH);
    }

    @Override
    public Layout layout(Settings settings) {
        return new Layout.OneFile("sqlite", "application/vnd.sqlite3");
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        return SqliteSession.open(dataset, settings.get(SEARCH), target);
    }
}
