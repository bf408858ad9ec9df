package dev.dateline.export.statements;

import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Edtf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <R> what a row is made of
 * @param name in snake_case; part of the published contract
 * @param title for people
 * @param description what is in it, and what an empty cell means if there can be one
 * @param datatype what its cells hold
 * @param meaning what a cell says in the graph
 * @param required whether every cell has a value
 * @param cell gives a row's cell to a sink
 */
public record Column<R>(
        String name,
        String title,
        String description,
        Datatype datatype,
        TripleMapping meaning,
        boolean required,
        BiConsumer<R, CellSink> cell) {

    /**
     * Gives a row's cell to a sink.
     *
     * @param row the row
     * @param sink gets one call
     */
    public void emit(R row, CellSink sink) {
        cell.accept(row, sink);
    }

    static <R> Column<R> text(
            String name, String title, String description, TripleMapping meaning, Function<R, @Nullable String> value) {
        return texts(name, title, description, Datatype.TEXT, meaning, value);
    }

    static <R> Column<R> iri(
            String name, String title, String description, TripleMapping meaning, Function<R, @Nullable String> value) {
        return texts(name, title, description, Datatype.IRI, meaning, value);
    }

    static <R> Column<R> required(
            String name, String title, String description, TripleMapping meaning, Function<R, String> value) {
        return required(name, title, description, Datatype.TEXT, meaning, value);
    }

    static <R> Column<R> requiredIri(
            String name, String title, String description, TripleMapping meaning, Function<R, String> value) {
        return required(name, title, description, Datatype.IRI, meaning, value);
    }

    private static <R> Column<R> required(
            String name,
            String title,
            String description,
            Datatype datatype,
            TripleMapping meaning,
            Function<R, String> value) {
        return new Column<>(
                name, title, description, datatype, meaning, true, (row, sink) -> sink.text(value.apply(row)));
    }

    private static <R> Column<R> texts(
            String name,
            String title,
            String description,
            Datatype datatype,
            TripleMapping meaning,
            Function<R, @Nullable String> value) {
        return of(name, title, description, datatype, meaning, value, CellSink::text);
    }

    static <R> Column<R> decimal(
            String name,
            String title,
            String description,
            TripleMapping meaning,
            Function<R, @Nullable BigDecimal> value) {
        return of(name, title, description, Datatype.DECIMAL, meaning, value, CellSink::decimal);
    }

    static <R> Column<R> integer(
            String name, String title, String description, TripleMapping meaning, ToLongFunction<R> value) {
        return new Column<>(
                name,
                title,
                description,
                Datatype.INTEGER,
                meaning,
                true,
                (row, sink) -> sink.integer(value.applyAsLong(row)));
    }

    static <R> Column<R> bool(
            String name, String title, String description, TripleMapping meaning, Predicate<R> value) {
        return new Column<>(
                name, title, description, Datatype.BOOLEAN, meaning, true, (row, sink) -> sink.bool(value.test(row)));
    }

    /** A date as it is written, and the first and last day it can mean. */
    static <R> List<Column<R>> dates(
            String name, String title, String description, TripleMapping meaning, Function<R, @Nullable Edtf> value) {
        return List.of(
                of(name, title, description, Datatype.EDTF, meaning, value, (sink, date) -> sink.text(date.text())),
                day(
                        name + "_earliest",
                        title + ", earliest",
                        "First day that " + name + " can mean; empty if that is empty or has no beginning.",
                        Mappings.value(Terms.EARLIEST),
                        value,
                        Edtf::earliest),
                day(
                        name + "_latest",
                        title + ", latest",
                        "Last day that " + name + " can mean; empty if that is empty or has no end.",
                        Mappings.value(Terms.LATEST),
                        value,
                        Edtf::latest));
    }

    private static <R> Column<R> day(
            String name,
            String title,
            String description,
            TripleMapping meaning,
            Function<R, @Nullable Edtf> date,
            Function<Edtf, @Nullable LocalDate> day) {
        Function<R, @Nullable LocalDate> value = row -> {
            Edtf edtf = date.apply(row);
            return edtf == null ? null : day.apply(edtf);
        };
        return of(name, title, description, Datatype.DATE, meaning, value, CellSink::date);
    }

    private static <R, V> Column<R> of(
            String name,
            String title,
            String description,
            Datatype datatype,
            TripleMapping meaning,
            Function<R, @Nullable V> value,
            BiConsumer<CellSink, V> emit) {
        return new Column<>(name, title, description, datatype, meaning, false, (row, sink) -> {
            V cell = value.apply(row);
            if (cell == null) {
                sink.empty();
            } else {
                emit.accept(sink, cell);
            }
        });
    }
}
