package dev.dateline.export.statements;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns that refer to an entity: its id, and its name beside it. */
final class References {

    private References() {}

    /**
     * An id that may be missing, and the name.
     *
     * @param name what the columns are called, without {@code _id} and {@code _name}
     * @param what the entity, as the end of a sentence
     * @param mapping what the id says in the graph
     */
    static <T> List<Column<Row<T>>> toEntity(
            String name, String title, String what, TripleMapping mapping, Function<T, @Nullable String> id) {
        return pair(name, title, what + "; empty if not given.", mapping, id);
    }

    /** An id that is always there, and the name. */
    static <T> List<Column<Row<T>>> toGivenEntity(
            String name, String title, String what, TripleMapping mapping, Function<T, String> id) {
        return List.copyOf(pair(name, title, what + ".", mapping, id).stream()
                .map(Column::always)
                .toList());
    }

    /** The same columns, with values in some rows alone. */
    static <R> List<Column<R>> onlyWhere(String column, String value, List<Column<R>> columns) {
        return columns.stream().map(each -> each.onlyWhere(column, value)).toList();
    }

    private static <T> List<Column<Row<T>>> pair(
            String name, String title, String what, TripleMapping mapping, Function<T, ? extends @Nullable String> id) {
        String idColumn = name + "_id";
        return List.of(
                Column.<Row<T>>text(idColumn, title + " id", "Id of " + what, r -> id.apply(r.item()))
                        .as(new Role.Reference("entities"))
                        .within(Constraint.ID)
                        .readInto(Words.toCamelCase(name))
                        .means(mapping),
                Column.<Row<T>>text(
                                name + "_name",
                                title,
                                "Name of " + what,
                                r -> r.context().nameOf(id.apply(r.item())))
                        .as(new Role.Label(idColumn))
                        .asDerived());
    }
}
