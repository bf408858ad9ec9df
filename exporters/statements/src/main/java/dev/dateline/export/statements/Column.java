package dev.dateline.export.statements;

import dev.dateline.model.Edtf;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. It is made by a factory for its datatype and said more of by {@code as…} and {@code means}:
 *
 * <pre>{@code
 * Column.<Book>text("title", "Title", "What it is called.", Book::title).always().as(Role.Plain.NAME)
 * }</pre>
 *
 * @param <R> what a row is made of
 * @param name in snake_case; part of the published contract
 * @param title for people
 * @param description what is in it, and what an empty cell means if there can be one
 * @param datatype what its cells hold
 * @param role what it is for
 * @param mapping what a cell says in the graph
 * @param constraint what its values have in common
 * @param required whether every cell has a value
 * @param derived whether cells are made from what other columns have, of this row or another: an article can be rebuilt
 *     without them, and nothing is read back from them
 * @param back how cells are read back
 * @param cell gives a row's cell to a sink
 */
public record Column<R>(
        String name,
        String title,
        String description,
        Datatype datatype,
        Role role,
        TripleMapping mapping,
        Constraint constraint,
        boolean required,
        boolean derived,
        WayBack back,
        Cell<R> cell) {

    /**
     * The way from a row to a cell.
     *
     * @param <R> what a row is made of
     */
    @FunctionalInterface
    public interface Cell<R> {
        /**
         * Gives the cell of a row to a sink.
         *
         * @param row the row
         * @param column the column, for the sink to know
         * @param sink gets one call
         * @throws IOException if the sink throws it
         */
        void emit(R row, Column<R> column, CellSink sink) throws IOException;
    }

    /** The way a value is told to a sink. */
    private interface Telling<V> {
        void tell(CellSink sink, Column<?> column, V value) throws IOException;
    }

    /**
     * Gives a row's cell to a sink.
     *
     * @param row the row
     * @param sink gets one call
     * @throws IOException if the sink throws it
     */
    public void emit(R row, CellSink sink) throws IOException {
        cell.emit(row, this, sink);
    }

    /**
     * A column of text.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value takes the cell's value from a row, null if there is none
     * @return a column of the role {@link Role.Plain#ATTRIBUTE} that says nothing in the graph
     */
    public static <R> Column<R> text(
            String name, String title, String description, Function<R, @Nullable String> value) {
        return of(name, title, description, Datatype.TEXT, value, CellSink::text);
    }

    /**
     * A column of IRIs.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value takes the cell's value, an absolute IRI, from a row, null if there is none
     * @return a column for machines that says nothing in the graph
     */
    public static <R> Column<R> iri(
            String name, String title, String description, Function<R, @Nullable String> value) {
        return of(name, title, description, Datatype.IRI, value, CellSink::text).as(Role.Plain.MACHINE);
    }

    /**
     * A column of decimals.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value takes the cell's value from a row, null if there is none
     * @return a column of the role {@link Role.Plain#ATTRIBUTE} that says nothing in the graph
     */
    public static <R> Column<R> decimal(
            String name, String title, String description, Function<R, @Nullable BigDecimal> value) {
        return of(name, title, description, Datatype.DECIMAL, value, CellSink::decimal);
    }

    /**
     * A column of EDTF dates.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value takes the cell's value from a row, null if there is none
     * @return a column of the role {@link Role.Plain#ATTRIBUTE} that says nothing in the graph
     */
    public static <R> Column<R> edtf(String name, String title, String description, Function<R, @Nullable Edtf> value) {
        return of(
                name, title, description, Datatype.EDTF, value, (sink, column, date) -> sink.text(column, date.text()));
    }

    /**
     * A column of days.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value takes the cell's value from a row, null if there is none
     * @return a column of the role {@link Role.Plain#ATTRIBUTE} that says nothing in the graph
     */
    public static <R> Column<R> day(
            String name, String title, String description, Function<R, @Nullable LocalDate> value) {
        return of(name, title, description, Datatype.DATE, value, CellSink::date);
    }

    /**
     * A column of whole numbers, each row with one.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value takes the cell's value, not negative, from a row
     * @return a required column of the role {@link Role.Plain#ATTRIBUTE} that says nothing in the graph
     */
    public static <R> Column<R> integer(String name, String title, String description, ToLongFunction<R> value) {
        Cell<R> cell = (row, column, sink) -> sink.integer(column, value.applyAsLong(row));
        return plain(name, title, description, Datatype.INTEGER, cell).always().within(Constraint.NOT_NEGATIVE);
    }

    /**
     * A column of truth values, each row with one.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what is in it
     * @param value takes the cell's value from a row
     * @return a required column of the role {@link Role.Plain#ATTRIBUTE} that says nothing in the graph
     */
    public static <R> Column<R> bool(String name, String title, String description, Predicate<R> value) {
        Cell<R> cell = (row, column, sink) -> sink.bool(column, value.test(row));
        return plain(name, title, description, Datatype.BOOLEAN, cell).always();
    }

    private static <R, V> Column<R> of(
            String name,
            String title,
            String description,
            Datatype datatype,
            Function<R, @Nullable V> value,
            Telling<V> telling) {
        return plain(name, title, description, datatype, (row, column, sink) -> {
            V given = value.apply(row);
            if (given == null) {
                sink.empty(column);
            } else {
                telling.tell(sink, column, given);
            }
        });
    }

    private static <R> Column<R> plain(String name, String title, String description, Datatype datatype, Cell<R> cell) {
        return new Column<>(
                name,
                title,
                description,
                datatype,
                Role.Plain.ATTRIBUTE,
                Mappings.nothing(),
                Constraint.None.NONE,
                false,
                false,
                WayBack.into(Words.toCamelCase(name)),
                cell);
    }

    /** The same column, with what is said of it in other words. */
    Column<R> described(UnaryOperator<String> words) {
        return new Column<>(
                name,
                title,
                words.apply(description),
                datatype,
                role,
                mapping,
                constraint,
                required,
                derived,
                back,
                cell);
    }

    /**
     * The same column, a value in each of its cells.
     *
     * @return the column
     */
    public Column<R> always() {
        return new Column<>(name, title, description, datatype, role, mapping, constraint, true, derived, back, cell);
    }

    /**
     * The same column for something else.
     *
     * @param other what it is for
     * @return the column
     */
    public Column<R> as(Role other) {
        return new Column<>(
                name, title, description, datatype, other, mapping, constraint, required, derived, back, cell);
    }

    /**
     * The same column with a meaning in the graph.
     *
     * @param other what a cell says
     * @return the column
     */
    public Column<R> means(TripleMapping other) {
        return new Column<>(name, title, description, datatype, role, other, constraint, required, derived, back, cell);
    }

    /**
     * The same column, its values held to something.
     *
     * @param other what they have in common
     * @return the column
     */
    public Column<R> within(Constraint other) {
        return new Column<>(name, title, description, datatype, role, mapping, other, required, derived, back, cell);
    }

    /**
     * The same column, its cells made from what other columns have.
     *
     * @return the column
     */
    public Column<R> asDerived() {
        return new Column<>(
                name,
                title,
                description,
                datatype,
                role,
                mapping,
                constraint,
                required,
                true,
                back.withField(null),
                cell);
    }

    /**
     * The same column, read back into a field that its name does not tell. By default {@code low_exclusive} is read back into
     * {@code lowExclusive}.
     *
     * @param field the name of the field
     * @return the column
     */
    public Column<R> readInto(String field) {
        return with(back.withField(field));
    }

    /**
     * The same column, its cells saying where in the article the row belongs, and nothing that is a field of its own.
     *
     * @return the column
     */
    public Column<R> asPlacing() {
        return with(back.withField(null));
    }

    /**
     * Whether cells say where in the article the row belongs, and nothing else.
     *
     * @return true for what leads to an article or an entity, or is a place in a list
     */
    public boolean isPlacing() {
        return back.field() == null && !derived;
    }

    /** The same column, whose IRIs tell the value of another. */
    Column<R> tells(String column, BiFunction<String, Set<String>, @Nullable String> value) {
        return with(back.withTold(new WayBack.Told(column, value)));
    }

    /** The same column, with values in some rows alone. */
    Column<R> onlyWhere(String column, String value) {
        return with(back.withWhere(new WayBack.Where(column, value)));
    }

    private Column<R> with(WayBack other) {
        return new Column<>(
                name, title, description, datatype, role, mapping, constraint, required, derived, other, cell);
    }
}
