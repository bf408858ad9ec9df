package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table's sheets: those of the table, arrows beside those that lead elsewhere, and at the end, where
 * arrows look for it, the key of each row.
 *
 * @param table the table
 * @param columns from left to right
 * @param keys what tells the rows apart
 * @param form what is different if people fill the sheet in; null if they do not
 */
record SheetLayout(
        Table<?> table,
        List<SheetColumn> columns,
        RowKeys keys,
        @Nullable FormRows form) {

    static SheetLayout of(
            Table<?> table, Links links, Set<String> shown, List<OwnColumn> own, @Nullable FormRows form) {
        List<SheetColumn> columns = new ArrayList<>();
        if (form != null) {
            addOwn(form.first(table), false, columns);
        }
        List<Link> all = links.of(table);
        List<? extends Column<?>> data = table.columns();
        boolean reading = true;
        for (int i = 0; i < data.size(); i++) {
            Column<?> column = data.get(i);
            if (reading && ReadingOrder.isForMachines(column)) {
                addOwn(own, false, columns);
                reading = false;
            }
            columns.add(new SheetColumn.Data(column, i, ColumnWidth.of(column)));
            all.stream()
                    .filter(link -> link.beside().equals(column))
                    .forEach(link -> columns.add(arrows(table, link, links)));
        }
        if (reading) {
            addOwn(own, false, columns);
        }
        addOwn(own, true, columns);
        if (links.needKeysOf(table)) {
            columns.add(new SheetColumn.Keys(ColumnWidth.ofOther(SheetColumn.Keys.TITLE)));
        }
        return new SheetLayout(table, List.copyOf(columns), RowKeys.of(table, shown), form);
    }

    private static void addOwn(List<OwnColumn> own, boolean forMachines, List<SheetColumn> to) {
        own.stream()
                .filter(column -> column.forMachines() == forMachines)
                .forEach(column -> to.add(new SheetColumn.Own(column, ColumnWidth.ofOther(column.title()))));
    }

    private static SheetColumn arrows(Table<?> table, Link link, Links links) {
        int position = table.positions(List.of(link.from().name()))[0];
        return SheetColumn.Arrows.of(link, position, links.titlesOf(link));
    }

    /** The titles, unique on the sheet. */
    List<String> titles() {
        return columns.stream().map(SheetColumn::title).toList();
    }

    /** What becomes of the cells of a column when somebody changes them. */
    Editing editing(int index) {
        if (!(columns.get(index) instanceof SheetColumn.Data data)) {
            return columns.get(index) instanceof SheetColumn.Own own
                            && own.column().isGiven()
                    ? Editing.GIVEN
                    : Editing.DERIVED;
        }
        if (!isOfArticles()) {
            return Editing.NONE;
        }
        boolean isWritten = !data.column().derived() || (form != null && form.takes(data.column()));
        return isWritten ? Editing.GIVEN : Editing.DERIVED;
    }

    /** Whether its rows are what articles state, and not what is found out of these. */
    private boolean isOfArticles() {
        return !table.primaryKey().isEmpty() && !WorkbookTables.isOfCorpus(table);
    }

    /** What to know of a column. */
    String hint(int index) {
        SheetColumn column = columns.get(index);
        boolean isDerived = column instanceof SheetColumn.Data && editing(index) == Editing.DERIVED;
        return (isDerived ? "Made from other cells; change those. " : "") + column.description();
    }

    /** Whether the first column says what a row is called. */
    boolean beginsWithName() {
        return columns.get(0) instanceof SheetColumn.Data data
                && (data.column().role() == Role.Plain.NAME || data.column().role() == Role.Plain.SUMMARY);
    }

    /** How many columns people read; the rest lead from table to table. */
    int readers() {
        int readers = columns.size();
        while (readers > 1 && isForMachines(columns.get(readers - 1))) {
            readers--;
        }
        return readers;
    }

    /** How many columns are printed: those that fit on a page, and those up to the words that the row was taken from. */
    int printed() {
        int printed = 1;
        int width = columns.get(0).width();
        while (printed < readers() && width + columns.get(printed).width() <= PageSetup.WIDTH) {
            width += columns.get(printed).width();
            printed++;
        }
        return indexesOf(Role.Plain.SENTENCE).stream()
                .mapToInt(index -> index + 1)
                .reduce(printed, Math::max);
    }

    /** How wide the columns are together that are printed. */
    int printedWidth() {
        return columns.subList(0, printed()).stream()
                .mapToInt(SheetColumn::width)
                .sum();
    }

    private static boolean isForMachines(SheetColumn column) {
        if (column instanceof SheetColumn.Data data) {
            return ReadingOrder.isForMachines(data.column());
        }
        return column instanceof SheetColumn.Keys
                || (column instanceof SheetColumn.Own own && own.column().forMachines())
                || (column instanceof SheetColumn.Arrows arrows
                        && ReadingOrder.isForMachines(arrows.link().beside()));
    }

    /** The place of the column of keys on the sheet, from 0. */
    int keyColumn() {
        return columns.size() - 1;
    }

    /** The place on the sheet of a column that only the workbook has, from 0; nothing if there is none. */
    Optional<Integer> indexOfOwn(String title) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) instanceof SheetColumn.Own own
                        && own.title().equals(title))
                .boxed()
                .findFirst();
    }

    /** The place on the sheet of the column that is looked in, from 0. */
    int indexOf(Link.Search search) {
        return search.column().isEmpty()
                ? keyColumn()
                : indexOfOwn(search.column()).orElseGet(() -> indexOf(search.column()));
    }

    /** The place on the sheet of a column of the table, from 0. */
    int indexOf(String name) {
        return indexes(column -> column.name().equals(name)).findFirst().orElseThrow();
    }

    /** The places on the sheet of the columns of a role, from 0. */
    List<Integer> indexesOf(Role role) {
        return indexes(column -> column.role().equals(role)).boxed().toList();
    }

    private IntStream indexes(Predicate<Column<?>> which) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) instanceof SheetColumn.Data data && which.test(data.column()));
    }
}
