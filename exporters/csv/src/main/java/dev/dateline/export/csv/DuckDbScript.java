package dev.dateline.export.csv;

import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.statements.sql.SqlStamp;
import dev.dateline.export.statements.sql.SqlUpdate;
import java.util.List;

/**
 * What the {@code duckdb} command runs: {@code load-duckdb.sql} makes the tables and loads the files, {@code
 * upsert-duckdb.sql} makes them anew from what stays and what comes. All of it happens, or nothing.
 *
 * <p>DuckDB looks up a row's foreign key among the rows of statements before, so a table that refers to itself is
 * loaded without keys first and then moved: rows that refer to none, those that refer to these, and so on. What is left
 * at last is moved as it is, so that a reference to nothing is refused and not dropped. Nor does it let a row go that
 * another one referred to when the transaction began, which is why the second day makes the tables anew.
 */
final class DuckDbScript {

    static final String LOAD = "load-duckdb.sql";
    static final String UPSERT = "upsert-duckdb.sql";

    /** The longest line, in bytes, that DuckDB reads unless told otherwise. */
    private static final long LINE_BYTES_BY_DEFAULT = 2_000_000;

    /** How many rows stand one above the other at most in a database whose articles this export does not know. */
    private static final int NESTING_ALLOWED = 8;

    private final Exported exported;
    private final StringBuilder sql = new StringBuilder();

    private DuckDbScript(Exported exported, String fileName) {
        this.exported = exported;
        sql.append("-- In this folder: duckdb DATABASE < ").append(fileName);
        sql.append("\n.bail on\nBEGIN TRANSACTION;\n");
    }

    static String load(Exported exported) {
        DuckDbScript script = new DuckDbScript(exported, LOAD);
        script.sql.append(".read ").append(SchemaScript.FILE_NAME).append('\n');
        exported.set().tables().forEach(script::load);
        return script.sql.append("COMMIT;\n").toString();
    }

    static String upsert(Exported exported) {
        DuckDbScript script = new DuckDbScript(exported, UPSERT);
        script.update(new SqlUpdate(exported.set().schema(), DuckDbScript::loaded));
        return script.sql.append("COMMIT;\n").toString();
    }

    private static String loaded(String table) {
        return Sql.name(table + "_loaded");
    }

    private static String kept(String table) {
        return Sql.name(table + "_kept");
    }

    private void load(Table<?> table) {
        ForeignKey toItself = TableSet.keyToItself(table);
        if (toItself == null) {
            copy(table, Sql.name(table.name()));
            return;
        }
        stage(table);
        moveByLevels(
                table, toItself, loaded(table.name()), exported.extent(table).nesting());
        sql.append("DROP TABLE ").append(loaded(table.name())).append(";\n");
    }

    private void update(SqlUpdate update) {
        SqlUpdate.compareStamps(SqlStamp.TABLE, exported.set().dataset().base()).forEach(sql::append);
        List<Table<?>> tables = exported.set().tables();
        tables.forEach(this::stage);
        sql.append("CREATE TEMPORARY TABLE withdrawn (article_id TEXT);\n");
        sql.append("COPY withdrawn FROM ").append(Sql.literal(Withdrawn.FILE_NAME));
        sql.append(" (FORMAT csv, AUTO_DETECT false, HEADER false, QUOTE '\"', ESCAPE '\"', DELIMITER ',');\n");
        update.decide().forEach(sql::append);
        for (Table<?> table : tables) {
            sql.append("CREATE TEMPORARY TABLE ").append(kept(table.name())).append(" AS\n");
            sql.append(update.result(table)).append(";\n");
        }
        update.schema().drop().forEach(sql::append);
        sql.append("DROP TABLE ").append(Sql.name(SqlStamp.TABLE)).append(";\n");
        sql.append(".read ").append(SchemaScript.FILE_NAME).append('\n');
        for (Table<?> table : tables) {
            ForeignKey toItself = TableSet.keyToItself(table);
            if (toItself == null) {
                move(table, kept(table.name()), "true");
            } else {
                int nesting = Math.max(NESTING_ALLOWED, exported.extent(table).nesting());
                moveByLevels(table, toItself, kept(table.name()), nesting);
            }
        }
        for (Table<?> table : tables) {
            sql.append("DROP TABLE ").append(loaded(table.name())).append(";\n");
            sql.append("DROP TABLE ").append(kept(table.name())).append(";\n");
        }
        for (String table : List.of("withdrawn", "dateline_refused", "dateline_fresh", "dateline_gone")) {
            sql.append("DROP TABLE ").append(table).append(";\n");
        }
    }

    /** Loads a file into a table without keys. */
    private void stage(Table<?> table) {
        sql.append("CREATE TEMPORARY TABLE ").append(loaded(table.name()));
        sql.append(" AS SELECT * FROM ").append(Sql.name(table.name())).append(" LIMIT 0;\n");
        copy(table, loaded(table.name()));
    }

    private void moveByLevels(Table<?> table, ForeignKey toItself, String from, int nesting) {
        move(table, from, refersToNone(table, toItself));
        String remains = "NOT " + isThere(table, table.primaryKey(), table.primaryKey());
        String wholeIsThere = isThere(table, toItself.columns(), toItself.referenced());
        for (int level = 1; level < nesting; level++) {
            move(table, from, wholeIsThere + "\n  AND " + remains);
        }
        move(table, from, remains);
    }

    private void copy(Table<?> table, String into) {
        Dialect dialect = exported.set().dialect();
        Extent extent = exported.extent(table);
        sql.append("COPY ")
                .append(into)
                .append(" FROM ")
                .append(Sql.literal(exported.set().fileName(table)));
        sql.append(" (FORMAT csv, AUTO_DETECT false, HEADER false, SKIP ").append(dialect.headerLines());
        sql.append(", DELIMITER ").append(Sql.literal(String.valueOf(dialect.delimiter())));
        sql.append(", QUOTE '\"', ESCAPE '\"', NULLSTR ").append(Sql.literal(dialect.nullToken()));
        sql.append(", ALLOW_QUOTED_NULLS false, NEW_LINE ");
        sql.append(Sql.literal(dialect.lineEnd().equals("\n") ? "\\n" : "\\r\\n"));
        if (extent.lineBytes() > LINE_BYTES_BY_DEFAULT) {
            sql.append(", MAX_LINE_SIZE ").append(extent.lineBytes());
        }
        sql.append(");\n");
    }

    private void move(Table<?> table, String loaded, String condition) {
        sql.append("INSERT INTO ").append(Sql.name(table.name()));
        sql.append(" SELECT * FROM ").append(loaded).append(" AS part\n  WHERE ");
        sql.append(condition).append(";\n");
    }

    /** What a key shares with the primary key is never empty. */
    private static String refersToNone(Table<?> table, ForeignKey key) {
        List<String> tests = key.columns().stream()
                .filter(column -> !table.primaryKey().contains(column))
                .map(column -> "part." + Sql.name(column) + " IS NULL")
                .toList();
        return String.join(" OR ", tests);
    }

    /** Whether a row that some columns lead to is in its place. */
    private static String isThere(Table<?> table, List<String> columns, List<String> referenced) {
        String equal = Sql.equal("whole", referenced, "part", columns);
        return "EXISTS (SELECT 1 FROM " + Sql.name(table.name()) + " AS whole WHERE " + equal + ")";
    }
}
