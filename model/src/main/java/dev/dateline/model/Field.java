package dev.dateline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record, told once: what reads, checks, writes and visits records goes by it.
 *
 * @param name the name of the component and of the JSON field
 * @param shape how its value is written in JSON, and the rule it obeys
 * @param value takes the value out of a record
 * @param isRequired whether every record has one
 * @param refersTo what the value, an id, refers to, or null if it is no reference
 * @param owners the types of entities that can have it; empty if all can
 */
record Field<R, V>(
        String name,
        Shape<V> shape,
        Function<R, @Nullable V> value,
        boolean isRequired,
        @Nullable Reference refersTo,
        Set<EntityType> owners) {

    private static <R, V> Field<R, V> of(String name, Shape<V> shape, Function<R, @Nullable V> value) {
        return new Field<>(name, shape, value, false, null, Set.of());
    }

    /** Any text. */
    static <R> Field<R, String> text(String name, Function<R, @Nullable String> value) {
        return text(name, value, Values::text);
    }

    /** A text that obeys a rule, and may still hold characters of any kind. */
    static <R> Field<R, String> text(String name, Function<R, @Nullable String> value, Consumer<String> rule) {
        return of(name, new Shape.Text(rule, true), value);
    }

    /** A word of an alphabet of its own, such as an id. */
    static <R> Field<R, String> word(String name, Function<R, @Nullable String> value, Consumer<String> rule) {
        return of(name, new Shape.Text(rule, false), value);
    }

    static <R> Field<R, Edtf> date(String name, Function<R, @Nullable Edtf> value) {
        return of(name, new Shape.Parsed<>(Edtf::parse, Edtf::text), value);
    }

    /** One of the words of a closed list. */
    static <R, V> Field<R, V> choice(
            String name, Function<R, @Nullable V> value, Function<String, V> parse, Function<V, String> label) {
        return of(name, new Shape.Parsed<>(parse, label), value);
    }

    static <R> Field<R, BigDecimal> number(
            String name, Function<R, @Nullable BigDecimal> value, Consumer<BigDecimal> rule) {
        return of(name, new Shape.Decimal(rule), value);
    }

    static <R> Field<R, Integer> offset(String name, Function<R, @Nullable Integer> value) {
        return of(name, new Shape.Offset(), value);
    }

    /** True or false; false if it is not there. */
    static <R> Field<R, Boolean> flag(String name, Function<R, @Nullable Boolean> value) {
        return of(name, new Shape.Flag(), value);
    }

    /** Some texts, in their order. */
    static <R> Field<R, List<String>> texts(String name, Function<R, @Nullable List<String>> value) {
        return of(name, new Shape.Texts(Values::text, false, true), value);
    }

    /** Some texts, each of them once. */
    static <R> Field<R, List<String>> distinctTexts(String name, Function<R, @Nullable List<String>> value) {
        return of(name, new Shape.Texts(Values::text, true, true), value);
    }

    /** Some words, each of them once. */
    static <R> Field<R, List<String>> distinctWords(
            String name, Function<R, @Nullable List<String>> value, Consumer<String> rule) {
        return of(name, new Shape.Texts(rule, true, false), value);
    }

    static <R extends Statement> Field<R, List<Mention>> mentions(Function<R, @Nullable List<Mention>> value) {
        return of("mentions", new Shape.Mentions(), value);
    }

    static <R, S> Field<R, List<S>> records(String name, FieldList<S> fields, Function<R, @Nullable List<S>> value) {
        return of(name, new Shape.Records<>(fields), value);
    }

    Field<R, V> required() {
        return new Field<>(name, shape, value, true, refersTo, owners);
    }

    Field<R, V> refersTo(Reference target) {
        return new Field<>(name, shape, value, isRequired, target, owners);
    }

    Field<R, V> onlyOf(EntityType... types) {
        return new Field<>(name, shape, value, isRequired, refersTo, Set.of(types));
    }

    /** What is wrong with the value, and what would be right here. */
    String told(Violation violation) {
        if (violation.kind() != FindingKind.BLANK) {
            return violation.problem();
        }
        return violation.problem() + (isRequired ? "; this field is required" : "; use null for what is not known");
    }
}
