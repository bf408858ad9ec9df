package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which tables a workbook shows, one on each sheet, and in which order their columns are for people to read. */
public final class WorkbookTables {

    /** What people open a workbook for comes first; the rest are tables that other columns sum up for them. */
    private static final List<String> FIRST = List.of("figures", "entities", "relations", "mentions", "articles");

    /** The columns that people look for first. The others follow in the order of the table, and then the ids. */
    private static final Map<String, List<String>> FIRST_COLUMNS = Map.of(
            "figures", List.of("label", "as_text", "low", "best", "high", "unit", "subject_name", "first_quote"),
            "entities", List.of("name", "type", "description", "aliases"),
            "relations", List.of("subject_name", "type", "object_name", "first_quote"),
            "mentions", List.of("quote", "of_type", "of_id"),
            "articles", List.of("headline", "publisher", "published"),
            "authors", List.of("author"),
            "aliases", List.of("alias"),
            "same_as", List.of("iri"));

    /** The tables in the order of their sheets: every one there is, and the text. */
    public static final List<Table<?>> IN_ORDER = inOrder();

    private WorkbookTables() {}

    private static List<Table<?>> inOrder() {
        List<Table<?>> tables = new ArrayList<>();
        FIRST.forEach(name ->
                Tables.ALL.stream().filter(table -> table.name().equals(name)).forEach(tables::add));
        tables.add(TextTable.TEXT);
        Tables.ALL.stream().filter(table -> !FIRST.contains(table.name())).forEach(tables::add);
        tables.replaceAll(WorkbookTables::forReaders);
        return List.copyOf(tables);
    }

    /** Puts names first and ids last. An article's text rarely fits into a cell; it has a sheet of its own. */
    private static <R> Table<R> forReaders(Table<R> table) {
        List<String> first = FIRST_COLUMNS.getOrDefault(table.name(), List.of());
        return table.withColumns(table.columns().stream()
                .filter(column ->
                        !(table.name().equals("articles") && column.name().equals("text")))
                .sorted(Comparator.comparingInt(column -> rank(column, first)))
                .toList());
    }

    private static int rank(Column<?> column, List<String> first) {
        int index = first.indexOf(column.name());
        if (index >= 0) {
            return index;
        }
        return first.size() + (isForMachines(column.name()) ? 1 : 0);
    }

    /** How many columns people read; the rest are ids that lead from table to table. */
    static int columnsForReaders(List<? extends Column<?>> columns) {
        int readers = columns.size();
        while (readers > 1 && isForMachines(columns.get(readers - 1).name())) {
            readers--;
        }
        return readers;
    }

    private static boolean isForMachines(String name) {
        return name.endsWith("_id") || name.endsWith("_iri") || name.equals("included_in");
    }
}
