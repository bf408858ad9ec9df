package dev.dateline.export.sqlite;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.statements.sql.SqlDialect;
import dev.dateline.export.statements.sql.SqlSchema;
import dev.dateline.export.statements.sql.SqlStamp;
import dev.dateline.export.statements.sql.SqlUpdate;
import dev.dateline.export.statements.sql.SqlView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the database has beside rows: tables, views, comments, full-text search, and the way to the next day. */
final class Schema {

    static final SqlSchema TABLES = new SqlSchema(Tables.ALL, SqlDialect.SQLITE);

    /** The database with the export of the next day, as its script calls it. */
    private static final String NEXT = "today";

    /** A table for full-text search: what it is made from, and by what it is found. */
    private record Search(String name, String source, List<String> keys, List<String> texts) {

        String create() {
            String columns = String.join(
                    ", ", keys.stream().map(key -> key + " UNINDEXED").toList());
            return "CREATE VIRTUAL TABLE " + name + " USING fts5(" + columns + ", " + String.join(", ", texts) + ");\n";
        }

        String fill(String condition) {
            String columns = String.join(", ", keys) + ", " + String.join(", ", texts);
            return "INSERT INTO main." + name + " (" + columns + ") SELECT " + columns + " FROM main." + source
                    + condition + ";\n";
        }
    }

    private static final List<Search> SEARCHES = List.of(
            new Search("article_search", "articles", List.of("article_id"), List.of("headline", "standfirst", "text")),
            new Search(
                    "quote_search",
                    "mentions",
                    List.of("article_id", "of_type", "of_id", "start_offset", "of_name"),
                    List.of("quote")));

    private Schema() {}

    static List<String> views() {
        return TABLES.createViews();
    }

    /** Full-text search; it keeps texts of its own, which no tidying up of the file can part from their ids. */
    static List<String> search() {
        List<String> statements = new ArrayList<>();
        for (Search search : SEARCHES) {
            statements.add(search.create());
            statements.add(search.fill(""));
        }
        return statements;
    }

    /** Says of every table, view and column what a reader must know: SQLite has no comments. */
    static void comment(Database database) throws IOException {
        database.execute("CREATE TABLE dateline_comments (table_name TEXT NOT NULL, column_no INTEGER NOT NULL,"
                + " column_name TEXT, comment TEXT NOT NULL, PRIMARY KEY (table_name, column_no)) STRICT");
        for (Table<?> table : TABLES.tables()) {
            comment(database, table.name(), 0, null, table.description());
            int number = 1;
            for (Column<?> column : table.columns()) {
                comment(database, table.name(), number++, column.name(), column.description());
            }
            for (Column<?> column : table.columns()) {
                if (!SqlDialect.SQLITE.isExact(column)) {
                    String says = "All digits of " + column.name()
                            + " if it is no whole number of up to 18 digits; else empty.";
                    comment(database, table.name(), number++, SqlDialect.exactName(column), says);
                }
            }
        }
        for (SqlView view : TABLES.views()) {
            comment(database, view.name(), 0, null, view.description());
        }
    }

    private static void comment(Database database, String table, int number, @Nullable String column, String text)
            throws IOException {
        database.execute("INSERT INTO dateline_comments VALUES (?, ?, ?, ?)", table, number, column, text);
    }

    /** The script of {@link SqlUpdate} that takes the database to its next day, kept in it, so that it always fits. */
    static void update(Database database, String base, boolean search) throws IOException {
        database.execute("CREATE TABLE dateline_update (script TEXT NOT NULL) STRICT");
        database.execute("INSERT INTO dateline_update VALUES (?)", updateScript(base, search));
    }

    private static String updateScript(String base, boolean search) {
        SqlUpdate update = new SqlUpdate(TABLES, table -> NEXT + "." + Sql.name(table));
        StringBuilder script = new StringBuilder();
        script.append("BEGIN IMMEDIATE;\n");
        SqlUpdate.compareStamps(NEXT + "." + SqlStamp.TABLE, base).forEach(script::append);
        script.append("CREATE TEMPORARY TABLE IF NOT EXISTS withdrawn (article_id TEXT);\n");
        update.decide().forEach(script::append);
        update.replace().forEach(script::append);
        if (search) {
            for (Search each : SEARCHES) {
                script.append("DELETE FROM main." + each.name() + " WHERE article_id IN (SELECT article_id FROM"
                        + " dateline_gone);\n");
                script.append(each.fill(" WHERE article_id IN (SELECT article_id FROM dateline_fresh)"));
            }
        }
        script.append("DELETE FROM main." + SqlStamp.TABLE + ";\n");
        script.append("INSERT INTO main." + SqlStamp.TABLE + " SELECT * FROM " + NEXT + "." + SqlStamp.TABLE + ";\n");
        return script.append("COMMIT;\n").toString();
    }
}
