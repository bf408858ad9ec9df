package dev.dateline.export.csv;

import dev.dateline.export.tabular.Column;
import dev.dateline.export.tabular.Datatype;
import dev.dateline.export.tabular.ForeignKey;
import dev.dateline.export.tabular.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code schema.sql}: the tables in the SQL that PostgreSQL and DuckDB both take, with every key; and a script for each
 * of the two that loads the files, by the way each has of reading CSV.
 */
final class SqlScripts {

    private final TableSet set;

    private SqlScripts(TableSet set) {
        this.set = set;
    }

    /** The scripts by their file names. */
    static Map<String, byte[]> of(TableSet set) {
        SqlScripts scripts = new SqlScripts(set);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("schema.sql", bytes(scripts.schema()));
        files.put("load-postgresql.sql", bytes(scripts.postgreSql()));
        files.put("load-duckdb.sql", bytes(scripts.duckDb()));
        return files;
    }

    private static byte[] bytes(String script) {
        return script.getBytes(StandardCharsets.UTF_8);
    }

    private String schema() {
        StringBuilder sql = new StringBuilder("-- What articles state, as tables: for PostgreSQL and DuckDB.\n");
        for (Table<?> table : set.tables()) {
            sql.append('\n').append(create(table)).append('\n').append(comments(table));
        }
        return sql.toString();
    }

    private String create(Table<?> table) {
        List<String> lines = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            lines.add(quoted(column.name()) + " " + type(column.datatype()) + (column.required() ? " NOT NULL" : ""));
        }
        lines.add("PRIMARY KEY " + list(table.primaryKey()));
        for (ForeignKey key : set.foreignKeys(table)) {
            lines.add("FOREIGN KEY " + list(key.columns()) + " REFERENCES " + quoted(key.table()) + " "
                    + list(key.referenced()));
        }
        return "CREATE TABLE " + quoted(table.name()) + " (\n  " + String.join(",\n  ", lines) + "\n);\n";
    }

    private static String type(Datatype datatype) {
        return switch (datatype) {
            case TEXT, IRI, EDTF -> "TEXT";
            case DATE -> "DATE";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DECIMAL(38,10)";
            case BOOLEAN -> "BOOLEAN";
        };
    }

    private static String comments(Table<?> table) {
        StringBuilder sql = new StringBuilder();
        sql.append("COMMENT ON TABLE ").append(quoted(table.name()));
        sql.append(" IS ").append(literal(table.description())).append(";\n");
        for (Column<?> column : table.columns()) {
            sql.append("COMMENT ON COLUMN ")
                    .append(quoted(table.name()))
                    .append('.')
                    .append(quoted(column.name()));
            sql.append(" IS ").append(literal(column.description())).append(";\n");
        }
        return sql.toString();
    }

    private String postgreSql() {
        StringBuilder sql = new StringBuilder("""
                -- In this folder: psql -v ON_ERROR_STOP=1 -f load-postgresql.sql DATABASE
                \\i schema.sql
                """);
        Dialect dialect = set.dialect();
        for (Table<?> table : set.tables()) {
            sql.append("\\copy ").append(quoted(table.name())).append(" FROM ").append(postgreSqlSource(table));
            sql.append(" WITH (FORMAT csv, HEADER true, ENCODING 'UTF8', DELIMITER ")
                    .append(delimiter(dialect));
            sql.append(", NULL ").append(literal(dialect.nullToken())).append(")\n");
        }
        return sql.toString();
    }

    private String postgreSqlSource(Table<?> table) {
        Dialect dialect = set.dialect();
        String file = set.fileName(table);
        if (!dialect.gzip() && !dialect.hxl()) {
            return literal(file);
        }
        String read = dialect.gzip() ? "gzip -dc " + file : "cat " + file;
        return "PROGRAM " + literal(dialect.hxl() ? read + " | sed 2d" : read);
    }

    private static String delimiter(Dialect dialect) {
        return dialect.delimiter() == '\t' ? "E'\\t'" : literal(String.valueOf(dialect.delimiter()));
    }

    private String duckDb() {
        StringBuilder sql = new StringBuilder("""
                -- In this folder: duckdb DATABASE < load-duckdb.sql
                .read schema.sql
                """);
        Dialect dialect = set.dialect();
        for (Table<?> table : set.tables()) {
            sql.append("COPY ").append(quoted(table.name())).append(" FROM ").append(literal(set.fileName(table)));
            sql.append(" (FORMAT csv, AUTO_DETECT false, HEADER false, SKIP ").append(dialect.headerLines());
            sql.append(", DELIMITER ").append(literal(String.valueOf(dialect.delimiter())));
            sql.append(", QUOTE '\"', ESCAPE '\"', NULLSTR ").append(literal(dialect.nullToken()));
            sql.append(", NEW_LINE ").append(literal(dialect.lineEnd().equals("\n") ? "\\n" : "\\r\\n"));
            sql.append(", MAX_LINE_SIZE 268435456);\n");
        }
        return sql.toString();
    }

    private static String list(List<String> columns) {
        return "(" + String.join(", ", columns.stream().map(SqlScripts::quoted).toList()) + ")";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
