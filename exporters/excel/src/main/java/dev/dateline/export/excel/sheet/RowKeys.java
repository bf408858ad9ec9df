package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tells the rows of a workbook apart: the name of a table and the row's primary key in it, joined by strokes. */
final class RowKeys {

    private static final String STROKE = "/";

    private final String table;
    private final int[] primaryKey;
    private final int reference;
    private final int typeOfReference;
    private final Map<String, String> tables;

    private RowKeys(String table, int[] primaryKey, int reference, int typeOfReference, Map<String, String> tables) {
        this.table = table;
        this.primaryKey = primaryKey;
        this.reference = reference;
        this.typeOfReference = typeOfReference;
        this.tables = tables;
    }

    /**
     * The keys of a table.
     *
     * @param shown the names of the tables that there are sheets of
     */
    static RowKeys of(Table<?> table, Set<String> shown) {
        int[] primaryKey = table.positions(table.primaryKey());
        List<? extends Column<?>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() instanceof Role.StatementReference role) {
                Map<String, String> tables = role.tables().entrySet().stream()
                        .filter(entry -> shown.contains(entry.getValue()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
                return new RowKeys(table.name(), primaryKey, i, table.positions(List.of(role.typeColumn()))[0], tables);
            }
        }
        return new RowKeys(table.name(), primaryKey, -1, -1, Map.of());
    }

    /** The text before the cells of a key. */
    static String prefix(String table) {
        return table.isEmpty() ? "" : table + STROKE;
    }

    /** What stands between the cells of a key. */
    static String separator() {
        return STROKE;
    }

    /**
     * The key that links go by: the row's own, or that of the statement it speaks of.
     *
     * @return null if that statement has no row in the workbook
     */
    @Nullable
    String linkKey(RowValues row, String article) {
        if (reference < 0) {
            return prefix(table) + joined(row);
        }
        String to = linkTable(row);
        return to == null ? null : prefix(to) + article + STROKE + row.text(reference);
    }

    /**
     * The name of the table with the statement that a row speaks of.
     *
     * @return null if it has no row in the workbook, or the row speaks of none
     */
    @Nullable
    String linkTable(RowValues row) {
        return reference < 0 ? null : tables.get(row.text(typeOfReference));
    }

    /** What tells a row apart in its table. */
    String joined(RowValues row) {
        return Arrays.stream(primaryKey).mapToObj(row::text).collect(Collectors.joining(STROKE));
    }

    /** Where a row is, for people who look for it in their input. */
    String place(RowValues row, String article) {
        String key = joined(row);
        if (article.isEmpty()) {
            return table + " '" + key + "'";
        }
        String rest = key.startsWith(article + STROKE) ? key.substring(article.length() + 1) : "";
        return "article '" + article + "'" + (rest.isEmpty() ? "" : ", " + table + " '" + rest + "'");
    }
}
