package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.ComparisonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which tables of a workbook lead to which, by the roles of their columns and their foreign keys. */
final class Links {

    private final Map<String, Table<?>> tables;

    /**
     * Looks at tables.
     *
     * @param tables those that have sheets, and so rows to lead to
     */
    Links(List<Table<?>> tables) {
        this.tables = tables.stream().collect(Collectors.toUnmodifiableMap(Table::name, Function.identity()));
    }

    /** The links of the rows of a table, in the order of its columns. */
    List<Link> of(Table<?> table) {
        List<Link> links = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            link(table, column).ifPresent(links::add);
        }
        return links;
    }

    private Optional<Link> link(Table<?> table, Column<?> column) {
        Role role = column.role();
        if (role == Role.Plain.WEB_LINK) {
            return Optional.of(new Link(column, column, new Link.Key.Cells("", List.of(column.name())), List.of()));
        }
        if (role instanceof Role.Reference reference && tables.containsKey(reference.table())) {
            return reference(table, column, reference.table());
        }
        if (role instanceof Role.StatementReference reference) {
            List<Link.Search> searches = reference.tables().values().stream()
                    .filter(tables::containsKey)
                    .sorted()
                    .map(Links::keysOf)
                    .toList();
            return searches.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Link(labelOf(table, column), column, new Link.Key.Own(), searches));
        }
        return role instanceof Role.Count count && tables.containsKey(count.table())
                ? count(table, column, count.table())
                : Optional.empty();
    }

    /** To the row that a cell, with others of its row, refers to. */
    private Optional<Link> reference(Table<?> table, Column<?> column, String to) {
        Table<?> other = tables.get(to);
        if (other != null && other.primaryKey().size() == 1) {
            return Optional.of(new Link(
                    labelOf(table, column),
                    column,
                    new Link.Key.Cells("", List.of(column.name())),
                    List.of(new Link.Search(to, other.primaryKey().get(0)))));
        }
        return table.foreignKeys().stream()
                .filter(key -> key.table().equals(to) && key.columns().contains(column.name()))
                .findFirst()
                .map(key -> new Link(
                        labelOf(table, column), column, new Link.Key.Cells(to, key.columns()), List.of(keysOf(to))));
    }

    /** To the first of the rows that speak of a row. */
    private Optional<Link> count(Table<?> table, Column<?> column, String of) {
        Table<?> other = tables.get(of);
        if (other == null) {
            return Optional.empty();
        }
        if (speaksOf(other, table.name())) {
            return Optional.of(new Link(column, column, new Link.Key.Own(), List.of(keysOf(of))));
        }
        if (table.name().equals(ComparisonId.TABLE)) {
            return Optional.of(toFirst(table, column, new Link.Search(of, ComparisonColumn.TITLE)));
        }
        return other.foreignKeys().stream()
                .filter(key -> key.table().equals(table.name()) && key.columns().size() == 1)
                .findFirst()
                .map(ForeignKey::columns)
                .map(columns -> toFirst(table, column, new Link.Search(of, columns.get(0))));
    }

    private static Link toFirst(Table<?> table, Column<?> column, Link.Search search) {
        return new Link(column, column, new Link.Key.Cells("", table.primaryKey()), List.of(search));
    }

    private static Link.Search keysOf(String table) {
        return new Link.Search(table, "");
    }

    private static boolean speaksOf(Table<?> table, String statements) {
        return table.columns().stream()
                .anyMatch(column -> column.role() instanceof Role.StatementReference reference
                        && reference.tables().containsValue(statements));
    }

    /** The titles of the tables that a link leads to, by their names. */
    Map<String, String> titlesOf(Link link) {
        return link.searches().stream()
                .map(Link.Search::table)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::titleOf));
    }

    private String titleOf(String table) {
        Table<?> found = tables.get(table);
        return found == null ? "" : found.title();
    }

    /** The column with the name of what a cell refers to; the cell's own if there is none. */
    private static Column<?> labelOf(Table<?> table, Column<?> reference) {
        return table.columns().stream()
                .filter(column -> column.role().equals(new Role.Label(reference.name())))
                .findFirst()
                .<Column<?>>map(column -> column)
                .orElse(reference);
    }

    /** Whether a link of any table looks for the keys of a table, or has such a key at its beginning. */
    boolean needKeysOf(Table<?> table) {
        return tables.values().stream()
                        .flatMap(other -> of(other).stream())
                        .anyMatch(link -> link.searches().contains(keysOf(table.name())))
                || of(table).stream().anyMatch(link -> link.key() instanceof Link.Key.Own);
    }
}
