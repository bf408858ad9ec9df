package dev.dateline.export.statements.sql;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Constraint;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TABLE}: columns with types, what holds for their values, and keys. */
final class SqlTables {

    private SqlTables() {}

    /** A table; its keys lead to those of the tables that are there. */
    static String create(Table<?> table, List<Table<?>> all, SqlDialect dialect) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(definition(column, dialect)));
        for (Column<?> column : table.columns()) {
            if (!dialect.isExact(column)) {
                lines.add(Sql.name(SqlDialect.exactName(column)) + " " + dialect.type(Datatype.TEXT));
            }
        }
        lines.add("PRIMARY KEY " + Sql.list(table.primaryKey()));
        for (ForeignKey key : table.foreignKeysTo(all)) {
            lines.add("FOREIGN KEY " + Sql.list(key.columns()) + " REFERENCES " + Sql.name(key.table()) + " "
                    + Sql.list(key.referenced()));
        }
        return "CREATE TABLE " + Sql.name(table.name()) + " (\n  " + String.join(",\n  ", lines) + "\n)"
                + dialect.afterTable() + ";\n";
    }

    private static String definition(Column<?> column, SqlDialect dialect) {
        StringBuilder sql = new StringBuilder();
        sql.append(Sql.name(column.name())).append(' ').append(dialect.type(column.datatype()));
        sql.append(column.required() ? " NOT NULL" : "");
        for (String check : checks(column, dialect)) {
            sql.append(" CHECK (").append(check).append(')');
        }
        return sql.toString();
    }

    private static List<String> checks(Column<?> column, SqlDialect dialect) {
        List<String> checks = new ArrayList<>();
        String datatype = dialect.datatypeCheck(column);
        if (datatype != null) {
            checks.add(datatype);
        }
        String constraint = check(Sql.name(column.name()), column.constraint(), dialect);
        if (constraint != null) {
            checks.add(constraint);
        }
        return checks;
    }

    private static @Nullable String check(String name, Constraint constraint, SqlDialect dialect) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            return name + " IN ("
                    + String.join(", ", oneOf.words().stream().map(Sql::literal).toList())
                    + ")";
        }
        if (constraint instanceof Constraint.Word word) {
            return dialect.matches(name, word);
        }
        if (constraint instanceof Constraint.Between range) {
            BigDecimal most = range.most();
            return most == null
                    ? name + " >= " + range.least().toPlainString()
                    : name + " BETWEEN " + range.least().toPlainString() + " AND " + most.toPlainString();
        }
        return null;
    }
}
