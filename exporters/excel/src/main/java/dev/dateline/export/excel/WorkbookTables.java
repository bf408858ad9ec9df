package dev.dateline.export.excel;

import dev.dateline.export.tabular.Table;
import dev.dateline.export.tabular.Tables;
import java.util.ArrayList;
import java.util.List;

/** Which tables a workbook shows, one on each sheet. */
final class WorkbookTables {

    /** What people open a workbook for comes first; the rest are tables that other columns sum up for them. */
    private static final List<String> FIRST = List.of("figures", "entities", "relations", "mentions", "articles");

    /** The tables in the order of their sheets: every one there is, and the text. */
    static final List<Table<?>> IN_ORDER = inOrder();

    private WorkbookTables() {}

    private static List<Table<?>> inOrder() {
        List<Table<?>> tables = new ArrayList<>();
        FIRST.forEach(name ->
                Tables.ALL.stream().filter(table -> table.name().equals(name)).forEach(tables::add));
        tables.replaceAll(table -> table.name().equals("articles") ? withoutText(table) : table);
        tables.add(TextTable.TEXT);
        Tables.ALL.stream().filter(table -> !FIRST.contains(table.name())).forEach(tables::add);
        return List.copyOf(tables);
    }

    /** A text rarely fits into a cell; it has a sheet of its own. */
    private static <R> Table<R> withoutText(Table<R> table) {
        return table.withColumns(table.columns().stream()
                .filter(column -> !column.name().equals("text"))
                .toList());
    }
}
