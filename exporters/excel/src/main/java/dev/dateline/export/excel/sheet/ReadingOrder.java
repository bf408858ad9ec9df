package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.util.Comparator;
import java.util.List;

/** The order in which people read: what a row is called first, ids and what is for programs last. */
final class ReadingOrder {

    private static final int LABELS = 10;
    private static final int WORDS = 20;
    private static final int OTHERS = 30;
    private static final int MACHINES = 40;

    private ReadingOrder() {}

    /** The same table in this order. Columns of one rank stay as they are. */
    static <R> Table<R> of(Table<R> table) {
        return table.withColumns(table.columns().stream()
                .sorted(Comparator.comparingInt(ReadingOrder::rank))
                .toList());
    }

    private static int rank(Column<?> column) {
        Role role = column.role();
        if (role instanceof Role.Plain plain) {
            return switch (plain) {
                case NAME -> 0;
                case SUMMARY -> 1;
                case LOWER -> 2;
                case BEST -> 3;
                case UPPER -> 4;
                case UNIT -> 5;
                case QUOTE, SENTENCE -> WORDS;
                case KEY, MACHINE -> MACHINES;
                default -> OTHERS;
            };
        }
        if (role instanceof Role.Label) {
            return LABELS;
        }
        return role instanceof Role.Count ? OTHERS : MACHINES;
    }

    /** Whether a column is for programs: an id, a code, an IRI. */
    static boolean isForMachines(Column<?> column) {
        return rank(column) == MACHINES;
    }

    /** The order of sheets: what people open a workbook for first, what only sums up other columns last. */
    static int rank(Table<?> table, List<Table<?>> all) {
        if (has(table, Role.Plain.BEST)) {
            return 0;
        }
        if (all.stream().anyMatch(other -> statements(other).contains(table.name()))) {
            return 1;
        }
        if (WorkbookTables.isOfCorpus(table)) {
            return 2;
        }
        if (!statements(table).isEmpty()) {
            return 3;
        }
        return table.primaryKey().size() == 1 ? 4 : has(table, Role.Plain.BODY) ? 5 : 6;
    }

    private static boolean has(Table<?> table, Role role) {
        return table.columns().stream().anyMatch(column -> column.role().equals(role));
    }

    /** The tables of the statements that a row may speak of. */
    private static List<String> statements(Table<?> table) {
        return table.columns().stream()
                .flatMap(column -> column.role() instanceof Role.StatementReference reference
                        ? reference.tables().values().stream()
                        : null)
                .toList();
    }
}
