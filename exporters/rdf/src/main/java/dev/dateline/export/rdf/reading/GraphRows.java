package dev.dateline.export.rdf.reading;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.WayBack;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the statements of one article together to the rows of the tables. For one article, and one thread. */
final class GraphRows {

    /** Something wrong. */
    record Problem(FindingKind kind, Place at, String text) {}

    /** A statement that can be read in more than one way, or belongs to rows that it does not name. */
    private record Open(GraphStatement statement, List<Meanings.Told> told) {}

    private final Meanings meanings;
    private final GraphPlaces places;
    private final String article;
    private final boolean isShared;
    private final List<Map<List<String>, GraphRow>> rows = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Others others = new Others();
    private final Map<Meaning, Map<List<@Nullable String>, List<GraphRow>>> indexes = new HashMap<>();

    /**
     * Creates it.
     *
     * @param article the id of the article
     * @param isShared whether there may be statements about entities that other articles make
     */
    GraphRows(Meanings meanings, GraphPlaces places, String article, boolean isShared) {
        this.meanings = meanings;
        this.places = places;
        this.article = article;
        this.isShared = isShared;
        Tables.ALL.forEach(table -> rows.add(new LinkedHashMap<>()));
    }

    /** Takes a statement. */
    void add(GraphStatement statement) {
        List<Meanings.Told> told = meanings.of(statement);
        if (told == null) {
            others.add(statement);
        } else if (told.isEmpty()) {
            problem(
                    FindingKind.INVALID_VALUE,
                    statement,
                    "leads to " + shown(statement) + "; articles have " + meanings.expected(statement) + " there");
        } else if (told.stream().allMatch(each -> each.meaning().makesRows())) {
            told.forEach(each -> apply(statement, each));
        } else {
            open.add(new Open(statement, told));
        }
    }

    private static String shown(GraphStatement statement) {
        return statement.isLiteral() ? "'" + statement.object() + "'" : "<" + statement.object() + ">";
    }

    /** Everything was added: sees what belongs together. */
    void complete() {
        for (int i = 0; i < rows.size(); i++) {
            for (GraphRow row : rows.get(i).values()) {
                tell(Tables.ALL.get(i), row);
            }
        }
        open.forEach(this::settle);
        for (int i = 0; i < rows.size(); i++) {
            for (GraphRow row : rows.get(i).values()) {
                require(i, row);
            }
        }
    }

    Collection<GraphRow> of(int table) {
        return rows.get(table).values();
    }

    /** The id of the article. */
    String article() {
        return article;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What was added and is none of an article's. */
    Others others() {
        return others;
    }

    private void apply(GraphStatement statement, Meanings.Told told) {
        Table<?> table = Tables.ALL.get(told.meaning().table());
        Map<String, String> cells = told.cells();
        List<String> key = new ArrayList<>();
        for (String column : table.primaryKey()) {
            key.add(column.equals(Meaning.ARTICLE_ID) ? article : Objects.requireNonNull(cells.get(column)));
        }
        GraphRow row = rows.get(told.meaning().table()).computeIfAbsent(key, each -> {
            GraphRow fresh = new GraphRow(statement.subject());
            fresh.put(Meaning.ARTICLE_ID, article, null);
            return fresh;
        });
        row.say(told.meaning().number());
        put(table, row, cells, statement);
    }

    private void put(Table<?> table, GraphRow row, Map<String, String> cells, GraphStatement statement) {
        for (Column<?> column : table.columns()) {
            String value = cells.get(column.name());
            if (value != null && column.back().told() != null) {
                row.putIri(column.name(), value, statement);
            } else if (value != null) {
                conflict(column.name(), row.put(column.name(), value, statement), value, statement);
            }
        }
    }

    private void conflict(String column, GraphRow.@Nullable Cell other, String value, GraphStatement statement) {
        if (other == null) {
            return;
        }
        if (column.equals(Meaning.ARTICLE_ID)) {
            problem(
                    FindingKind.WRONG_REFERENCE,
                    statement,
                    "belongs to the article '" + value + "', but stands among what '" + article + "' states");
        } else {
            GraphStatement from = other.from();
            String where = from == null || from.subject().equals(statement.subject())
                    ? ""
                    : " by " + from.subject() + " " + GraphPlaces.shortName(from.property());
            boolean isOfSeveral =
                    isShared && meanings.isThing(statement.subject()) && meanings.isShared(statement.subject());
            problem(
                    isOfSeveral ? FindingKind.SHARED_ENTITY : FindingKind.REPEATED_FIELD,
                    statement,
                    column + " is '" + value + "' here, and '" + other.value() + "'" + where
                            + "; there can be one: take the other out");
        }
    }

    /** What the IRIs of a row tell. */
    private void tell(Table<?> table, GraphRow row) {
        for (Column<?> column : table.columns()) {
            Set<String> iris = row.iris(column.name());
            WayBack.Told told = column.back().told();
            if (told == null || iris.isEmpty()) {
                continue;
            }
            GraphStatement from = Objects.requireNonNull(row.iriFrom(column.name()));
            String value = told.value().apply(meanings.base(), iris);
            if (value == null) {
                problem(
                        FindingKind.REPEATED_FIELD,
                        from,
                        "there are " + String.join(" and ", iris) + ", and there can be one: take the other out");
            } else if (!told.column().equals(column.name())) {
                row.put(told.column(), value, from);
            }
            if (iris.size() == 1 && isOfThatAlone(iris, column, table, row)) {
                row.put(column.name(), iris.iterator().next(), from);
            }
        }
    }

    /** Whether some IRIs can be those of no other column: a class may be the one that an entity has, or a wider one. */
    private static boolean isOfThatAlone(Set<String> iris, Column<?> column, Table<?> table, GraphRow row) {
        return table.columns().stream()
                .filter(other -> !other.equals(column))
                .allMatch(other -> Collections.disjoint(iris, row.iris(other.name())));
    }

    /** Finds out what a statement means by the rows that are there. */
    private void settle(Open each) {
        for (Meanings.Told told : each.told()) {
            if (!told.meaning().makesRows() && fits(each.statement(), told)) {
                return;
            }
        }
        List<Meanings.Told> making = each.told().stream()
                .filter(told -> told.meaning().makesRows() && isAllowed(told))
                .toList();
        making.forEach(told -> apply(each.statement(), told));
        if (making.isEmpty() && !isShared) {
            problem(
                    FindingKind.UNKNOWN_REFERENCE,
                    each.statement(),
                    "leads to " + shown(each.statement())
                            + ", but nothing in the graph of the article says that it states so; take this out, or add"
                            + " what is missing");
        }
    }

    /** Whether there are rows for a statement that names none; they get its cells. */
    private boolean fits(GraphStatement statement, Meanings.Told told) {
        Meaning meaning = told.meaning();
        Column<?> cell = meaning.cell();
        boolean tellsCell = meaning.tellsCell();
        Set<String> names = new TreeSet<>(told.cells().keySet());
        names.remove(Meaning.ARTICLE_ID);
        if (cell != null && (tellsCell ? !meaning.subject().columns().contains(cell.name()) : cell.derived())) {
            names.remove(cell.name());
        }
        List<String> columns = List.copyOf(names);
        List<@Nullable String> values = new ArrayList<>();
        columns.forEach(column -> values.add(told.cells().get(column)));
        List<GraphRow> found = indexes.computeIfAbsent(meaning, key -> index(meaning.table(), columns))
                .getOrDefault(values, List.of());
        if (tellsCell) {
            found.forEach(row -> put(Tables.ALL.get(meaning.table()), row, told.cells(), statement));
        }
        return !found.isEmpty();
    }

    private Map<List<@Nullable String>, List<GraphRow>> index(int table, List<String> columns) {
        Map<List<@Nullable String>, List<GraphRow>> index = new HashMap<>();
        rows.get(table)
                .values()
                .forEach(row -> index.computeIfAbsent(row.values(columns), key -> new ArrayList<>())
                        .add(row));
        return index;
    }

    /** Whether the row of a statement may have the cell that it tells. */
    private boolean isAllowed(Meanings.Told told) {
        WayBack.Where where = told.meaning().cell() == null
                ? null
                : told.meaning().cell().back().where();
        if (where == null) {
            return true;
        }
        Table<?> table = Tables.ALL.get(told.meaning().table());
        List<String> key = table.primaryKey().stream()
                .map(column -> column.equals(Meaning.ARTICLE_ID)
                        ? article
                        : Objects.requireNonNull(told.cells().get(column)))
                .toList();
        GraphRow row = rows.get(told.meaning().table()).get(key);
        return row != null && where.value().equals(row.value(where.column()));
    }

    /** Tells what is missing of what every row has. */
    private void require(int table, GraphRow row) {
        for (Meaning meaning : meanings.of(table)) {
            if (meaning.isOfEveryRow() && !row.says(meaning.number())) {
                problems.add(new Problem(
                        FindingKind.MISSING_FIELD,
                        places.of(row.subject()),
                        "is spoken of, but the graph does not say " + meaning.inWords(row, meanings.base())
                                + ", so it is no row of "
                                + Tables.ALL.get(table).name() + "; add that, or take it out"));
            }
        }
    }

    private void problem(FindingKind kind, GraphStatement statement, String text) {
        problems.add(new Problem(kind, places.of(statement), text));
    }
}
