package dev.dateline.export.csv;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import java.util.ArrayList;
import java.util.List;

/** {@code schema.sql}: the tables with every key and comment, in the SQL that PostgreSQL and DuckDB both take. */
final class SqlSchema {

    static final String FILE_NAME = "schema.sql";

    private SqlSchema() {}

    static String of(TableSet set) {
        StringBuilder sql = new StringBuilder("-- What articles state, as tables: for PostgreSQL and DuckDB.\n");
        for (Table<?> table : set.tables()) {
            sql.append('\n').append(create(set, table)).append('\n').append(comments(table));
        }
        return sql.toString();
    }

    private static String create(TableSet set, Table<?> table) {
        List<String> lines = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            lines.add(Sql.name(column.name()) + " " + type(column.datatype()) + (column.required() ? " NOT NULL" : ""));
        }
        lines.add("PRIMARY KEY " + Sql.list(table.primaryKey()));
        for (ForeignKey key : set.foreignKeys(table)) {
            lines.add("FOREIGN KEY " + Sql.list(key.columns()) + " REFERENCES " + Sql.name(key.table()) + " "
                    + Sql.list(key.referenced()));
        }
        return "CREATE TABLE " + Sql.name(table.name()) + " (\n  " + String.join(",\n  ", lines) + "\n);\n";
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
        sql.append("COMMENT ON TABLE ").append(Sql.name(table.name()));
        sql.append(" IS ").append(Sql.literal(table.description())).append(";\n");
        for (Column<?> column : table.columns()) {
            sql.append("COMMENT ON COLUMN ").append(Sql.name(table.name()));
            sql.append('.').append(Sql.name(column.name()));
            sql.append(" IS ").append(Sql.literal(column.description())).append(";\n");
        }
        return sql.toString();
    }
}
