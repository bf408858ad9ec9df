package dev.dateline.export.csv;

import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.statements.sql.SqlStamp;
import dev.dateline.export.statements.sql.SqlUpdate;

/**
 * What {@code psql} runs: {@code load-postgresql.sql} makes the tables and loads the files, {@code
 * upsert-postgresql.sql} loads them into tables that are there. All of it happens, or nothing.
 *
 * <p>Before version 18, {@code psql} takes a line {@code \\.} for the end of the data, even within quotes. Where there
 * may be one, each line that begins so gets one more point on its way in, and loses it there again.
 */
final class PostgreSqlScript {

    static final String LOAD = "load-postgresql.sql";
    static final String UPSERT = "upsert-postgresql.sql";

    private final Exported exported;
    private final StringBuilder sql = new StringBuilder();

    private PostgreSqlScript(Exported exported, String fileName) {
        this.exported = exported;
        sql.append("-- In this folder: psql -f ").append(fileName).append("""
                 DATABASE
                \\set ON_ERROR_STOP on
                \\encoding UTF8
                BEGIN;
                """);
    }

    static String load(Exported exported) {
        PostgreSqlScript script = new PostgreSqlScript(exported, LOAD);
        script.sql.append("\\i ").append(SchemaScript.FILE_NAME).append('\n');
        for (Table<?> table : exported.set().tables()) {
            script.copy(table, Sql.name(table.name()));
        }
        return script.sql.append("COMMIT;\n").toString();
    }

    static String upsert(Exported exported) {
        PostgreSqlScript script = new PostgreSqlScript(exported, UPSERT);
        script.update(new SqlUpdate(exported.set().schema(), PostgreSqlScript::staged));
        return script.sql.append("COMMIT;\n").toString();
    }

    private static String staged(String table) {
        return Sql.name("new_" + table);
    }

    private void update(SqlUpdate update) {
        sql.append("SET LOCAL TIME ZONE 'UTC';\n");
        SqlUpdate.compareStamps(SqlStamp.TABLE, exported.set().dataset().base()).forEach(sql::append);
        for (Table<?> table : exported.set().tables()) {
            sql.append("CREATE TEMPORARY TABLE ").append(staged(table.name()));
            sql.append(" (LIKE ").append(Sql.name(table.name())).append(") ON COMMIT DROP;\n");
            copy(table, staged(table.name()));
        }
        sql.append("CREATE TEMPORARY TABLE withdrawn (article_id TEXT) ON COMMIT DROP;\n");
        sql.append("\\copy withdrawn FROM ").append(Sql.literal(Withdrawn.FILE_NAME));
        sql.append(" WITH (FORMAT csv, ENCODING 'UTF8')\n");
        update.decide().forEach(sql::append);
        update.replace().forEach(sql::append);
        sql.append("DROP TABLE dateline_refused, dateline_fresh, dateline_gone;\n");
        sql.append("DELETE FROM ").append(Sql.name(SqlStamp.TABLE)).append(";\n");
        sql.append(exported.stampWithFiles().insert());
    }

    private void copy(Table<?> table, String into) {
        Dialect dialect = exported.set().dialect();
        sql.append("\\copy ").append(into).append(" FROM ").append(source(table));
        sql.append(" WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', DELIMITER ")
                .append(delimiter(dialect));
        sql.append(", NULL ").append(Sql.literal(dialect.nullToken())).append(")\n");
        for (String column : exported.extent(table).endMarks()) {
            String name = Sql.name(column);
            sql.append("UPDATE ").append(into).append(" SET ").append(name);
            sql.append(" = replace(").append(name).append(", E'\\n\\\\..', E'\\n\\\\.')");
            sql.append(" WHERE ").append(name).append(" LIKE E'%\\n\\\\\\\\..%';\n");
        }
    }

    /** The file, or what makes of it one with a single line above its rows and no line that ends it. */
    private String source(Table<?> table) {
        Dialect dialect = exported.set().dialect();
        String file = exported.set().fileName(table);
        boolean guarded = !exported.extent(table).endMarks().isEmpty();
        if (!dialect.gzip() && !dialect.hxl() && !guarded) {
            return Sql.literal(file);
        }
        String read = dialect.gzip() ? "gzip -dc " + file : "cat " + file;
        String cut = dialect.hxl() ? " | sed 2d" : "";
        String guard = guarded ? " | sed 's/^\\\\\\./\\\\../'" : "";
        return "PROGRAM " + Sql.literal(read + cut + guard);
    }

    private static String delimiter(Dialect dialect) {
        return dialect.delimiter() == '\t' ? "E'\\t'" : Sql.literal(String.valueOf(dialect.delimiter()));
    }
}
