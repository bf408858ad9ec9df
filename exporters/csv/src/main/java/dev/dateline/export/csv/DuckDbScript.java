package dev.dateline.export.csv;

import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.sql.Sql;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * {@code load-duckdb.sql}: makes the tables and loads the files, by the {@code duckdb} command.
 *
 * <p>DuckDB looks up a row's foreign key among the rows of statements before, so a table that refers to itself is
 * loaded without keys first and then moved: rows that refer to none, those that refer to these, and so on. What is left
 * at last is moved as it is, so that a reference to nothing is refused and not dropped.
 */
final class DuckDbScript {

    static final String FILE_NAME = "load-duckdb.sql";

    /** The longest line, in bytes, that DuckDB reads unless told otherwise. */
    private static final long LINE_BYTES_BY_DEFAULT = 2_000_000;

    private final TableSet set;
    private final Map<String, Extent> extents;
    private final StringBuilder sql = new StringBuilder("""
            -- In this folder: duckdb DATABASE < load-duckdb.sql
            .bail on
            .read schema.sql
            """);

    private DuckDbScript(TableSet set, Map<String, Extent> extents) {
        this.set = set;
        this.extents = extents;
    }

    /** The script for files whose tables have some extents, by the names of the tables. */
    static String of(TableSet set, Map<String, Extent> extents) {
        DuckDbScript script = new DuckDbScript(set, extents);
        set.tables().forEach(script::load);
        return script.sql.toString();
    }

    private void load(Table<?> table) {
        Extent extent = extents.getOrDefault(table.name(), Extent.NONE);
        ForeignKey toItself = TableSet.keyToItself(table);
        if (toItself == null) {
            copy(table, Sql.name(table.name()), extent);
        } else {
            loadByLevels(table, toItself, extent);
        }
    }

    private void loadByLevels(Table<?> table, ForeignKey toItself, Extent extent) {
        String loaded = Sql.name(table.name() + "_loaded");
        sql.append("CREATE TEMPORARY TABLE ").append(loaded);
        sql.append(" AS SELECT * FROM ").append(Sql.name(table.name())).append(" LIMIT 0;\n");
        copy(table, loaded, extent);
        move(table, loaded, refersToNone(table, toItself));
        String remains = "NOT " + isThere(table, table.primaryKey(), table.primaryKey());
        String wholeIsThere = isThere(table, toItself.columns(), toItself.referenced());
        for (int level = 1; level < extent.nesting(); level++) {
            move(table, loaded, wholeIsThere + "\n  AND " + remains);
        }
        move(table, loaded, remains);
        sql.append("DROP TABLE ").append(loaded).append(";\n");
    }

    private void copy(Table<?> table, String into, Extent extent) {
        Dialect dialect = set.dialect();
        sql.append("COPY ").append(into).append(" FROM ").append(Sql.literal(set.fileName(table)));
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
        List<String> equal = IntStream.range(0, columns.size())
                .mapToObj(i -> "whole." + Sql.name(referenced.get(i)) + " = part." + Sql.name(columns.get(i)))
                .toList();
        return "EXISTS (SELECT 1 FROM " + Sql.name(table.name()) + " AS whole WHERE " + String.join(" AND ", equal)
                + ")";
    }
}
