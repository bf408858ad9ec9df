package dev.dateline.export.statements;

import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a column are read back to an article.
 *
 * @param field the field of JSON that they are read into; null if none is: of a derived column, and of one that only says
 *     where its row belongs
 * @param told what its IRIs tell about another column that says nothing in the graph itself; null if nothing
 * @param where in which rows alone a cell can have a value; null if in all
 */
public record WayBack(
        @Nullable String field,
        @Nullable Told told,
        @Nullable Where where) {

    /**
     * What the IRIs of a column tell when a graph is read back.
     *
     * @param column the column whose value they tell; may be the same one
     * @param value the value that some IRIs tell, given the base of the export; null if they tell none, which of a single
     *     IRI means that no cell can have it
     */
    public record Told(String column, BiFunction<String, Set<String>, @Nullable String> value) {

        /**
         * Whether a cell can have an IRI.
         *
         * @param base the base of the export
         * @param iri the IRI
         * @return true if it can
         */
        public boolean isPossible(String base, String iri) {
            return value.apply(base, Set.of(iri)) != null;
        }
    }

    /**
     * The rows in which alone a cell can have a value.
     *
     * @param column another column
     * @param value what that has in these rows
     */
    public record Where(String column, String value) {}

    /** Into a field, in every row. */
    static WayBack into(String field) {
        return new WayBack(field, null, null);
    }

    WayBack withField(@Nullable String other) {
        return new WayBack(other, told, where);
    }

    WayBack withTold(Told other) {
        return new WayBack(field, other, where);
    }

    WayBack withWhere(Where other) {
        return new WayBack(field, told, other);
    }
}
