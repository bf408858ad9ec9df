package dev.dateline.export.statements.sql;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables and views of an export in SQL. Immutable and thread-safe.
 *
 * <pre>{@code
 * String script = new SqlSchema(Tables.ALL, SqlDialect.COMMON).script();
 * }</pre>
 *
 * @param tables the tables, each after those its keys lead to
 * @param dialect whose SQL it is
 */
public record SqlSchema(List<Table<?>> tables, SqlDialect dialect) {

    /** Copies the list. */
    public SqlSchema {
        tables = List.copyOf(tables);
    }

    /**
     * What makes the tables.
     *
     * @return a statement for each, with a semicolon and a line feed at its end
     */
    public List<String> createTables() {
        return tables.stream()
                .map(table -> SqlTables.create(table, tables, dialect))
                .toList();
    }

    /**
     * The views that read these tables and no others.
     *
     * @return the views, each after those it reads
     */
    public List<SqlView> views() {
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toSet());
        return SqlViews.of(names, dialect);
    }

    /**
     * What makes the views.
     *
     * @return a statement for each, with a semicolon and a line feed at its end
     */
    public List<String> createViews() {
        return views().stream()
                .map(view -> "CREATE VIEW " + Sql.name(view.name()) + " AS\n"
                        + view.query().stripTrailing() + ";\n")
                .toList();
    }

    /**
     * What finds figures by what they are compared for: without it, SQLite would look at every pair of figures.
     *
     * @return a statement with a semicolon and a line feed at its end
     */
    public static String createComparisonIndex() {
        return "CREATE INDEX figures_by_comparison ON figures (" + FigureComparisonView.ID + ");\n";
    }

    /**
     * What removes views and tables.
     *
     * @return a statement for each, in an order in which nothing is removed that something left still needs
     */
    public List<String> drop() {
        List<String> statements = new ArrayList<>();
        tables.forEach(table -> statements.add("DROP TABLE " + Sql.name(table.name()) + ";\n"));
        views().forEach(view -> statements.add("DROP VIEW " + Sql.name(view.name()) + ";\n"));
        Collections.reverse(statements);
        return statements;
    }

    /**
     * A comment.
     *
     * @param kind {@code TABLE}, {@code VIEW} or {@code COLUMN}
     * @param name of what, quoted
     * @param text what it says
     */
    private static String comment(String kind, String name, String text) {
        return "COMMENT ON " + kind + " " + name + " IS " + Sql.literal(text) + ";\n";
    }

    /**
     * Everything: tables, comments, views.
     *
     * @return statements for a database that knows {@code COMMENT ON}
     */
    public String script() {
        StringBuilder sql = new StringBuilder();
        List<String> created = createTables();
        for (int i = 0; i < tables.size(); i++) {
            sql.append('\n').append(created.get(i)).append('\n').append(comments(tables.get(i)));
        }
        List<SqlView> views = views();
        List<String> createdViews = createViews();
        for (int i = 0; i < views.size(); i++) {
            SqlView view = views.get(i);
            sql.append('\n').append(createdViews.get(i));
            sql.append(comment("VIEW", Sql.name(view.name()), view.description()));
        }
        return sql.toString();
    }

    private static String comments(Table<?> table) {
        StringBuilder sql = new StringBuilder();
        sql.append(comment("TABLE", Sql.name(table.name()), table.description()));
        for (Column<?> column : table.columns()) {
            String name = Sql.name(table.name()) + "." + Sql.name(column.name());
            sql.append(comment("COLUMN", name, column.description()));
        }
        return sql.toString();
    }
}
