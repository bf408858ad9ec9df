package dev.dateline.export.csv;

import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.sql.Sql;

/** {@code load-postgresql.sql}: makes the tables and loads the files, all of them or none, by {@code psql}. */
final class PostgreSqlScript {

    static final String FILE_NAME = "load-postgresql.sql";

    private PostgreSqlScript() {}

    static String of(TableSet set) {
        StringBuilder sql = new StringBuilder("""
                -- In this folder: psql -f load-postgresql.sql DATABASE
                \\set ON_ERROR_STOP on
                \\encoding UTF8
                BEGIN;
                \\i schema.sql
                """);
        Dialect dialect = set.dialect();
        for (Table<?> table : set.tables()) {
            sql.append("\\copy ")
                    .append(Sql.name(table.name()))
                    .append(" FROM ")
                    .append(source(set, table));
            sql.append(" WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', DELIMITER ")
                    .append(delimiter(dialect));
            sql.append(", NULL ").append(Sql.literal(dialect.nullToken())).append(")\n");
        }
        return sql.append("COMMIT;\n").toString();
    }

    /** The file, or what makes of it one with a single line above its rows. */
    private static String source(TableSet set, Table<?> table) {
        Dialect dialect = set.dialect();
        String file = set.fileName(table);
        if (!dialect.gzip() && !dialect.hxl()) {
            return Sql.literal(file);
        }
        String read = dialect.gzip() ? "gzip -dc " + file : "cat " + file;
        return "PROGRAM " + Sql.literal(dialect.hxl() ? read + " | sed 2d" : read);
    }

    private static String delimiter(Dialect dialect) {
        return dialect.delimiter() == '\t' ? "E'\\t'" : Sql.literal(String.valueOf(dialect.delimiter()));
    }
}
