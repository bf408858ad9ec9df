package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which tables a workbook shows, one on each sheet, and in which order. */
public final class WorkbookTables {

    /** The tables in the order of their sheets: every one there is, and the text. */
    public static final List<Table<?>> IN_ORDER = inOrder();

    private WorkbookTables() {}

    /**
     * Whether a table has the articles' texts.
     *
     * @param table one of {@link #IN_ORDER}
     * @return whether nothing else is lost without it
     */
    public static boolean isText(Table<?> table) {
        return table.name().equals(TextTable.TEXT.name());
    }

    /**
     * Whether a table has its rows from all articles together.
     *
     * @param table one of {@link #IN_ORDER}
     * @return whether single articles have no rows for it
     */
    public static boolean isOfCorpus(Table<?> table) {
        return CorpusTables.ALL.stream().anyMatch(each -> each.name().equals(table.name()));
    }

    private static List<Table<?>> inOrder() {
        List<Table<?>> tables = new ArrayList<>();
        Tables.ALL.forEach(table -> tables.add(ReadingOrder.of(withoutBody(table))));
        CorpusTables.ALL.forEach(table -> tables.add(ReadingOrder.of(table)));
        tables.add(ReadingOrder.of(TextTable.TEXT));
        ShownNames names = new ShownNames(tables);
        tables.replaceAll(table -> table.described(names::in));
        List<Table<?>> all = List.copyOf(tables);
        tables.sort(Comparator.comparingInt(table -> ReadingOrder.rank(table, all)));
        return List.copyOf(tables);
    }

    /** An article's text rarely fits into a cell; it has a sheet of its own. */
    private static <R> Table<R> withoutBody(Table<R> table) {
        return table.withColumns(table.columns().stream()
                .filter(column -> column.role() != Role.Plain.BODY)
                .toList());
    }
}
