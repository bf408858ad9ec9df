package dev.dateline.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How the value of a field is written in JSON, and the rule it obeys.
 *
 * @param <V> the value in Java
 */
sealed interface Shape<V> {

    /**
     * Reads a value, without looking at its rule unless it has to.
     *
     * @param json not null
     * @return the value; null, with a finding, if there is none
     * @throws InvalidValueException if there is none, and no finding yet
     */
    @Nullable
    V read(JsonValue json, Pointer at, ArticleBinder binder);

    /** Checks the rule of a value. */
    void check(V value, Field<?, V> field, Violations into);

    /** Writes a field, unless its value says nothing. */
    void write(String name, V value, JsonGenerator out);

    /** What stands for a field that is not there; null for most. */
    default @Nullable V absent() {
        return null;
    }

    /** Shows the texts in a value. */
    default <X extends Exception> void visitTexts(V value, Pointer at, TextVisitor<X> visitor) throws X {}

    /** The same value, in the one of its orders that stands for all; orders that have a meaning stay. */
    default V sorted(V value, Comparator<? super Statement> order) {
        return value;
    }

    /** Checks the rule of a value that is a field's and no item of it. */
    private static <V> void check(V value, Field<?, V> field, Consumer<V> rule, Violations into) {
        try {
            rule.accept(value);
        } catch (InvalidValueException e) {
            Pointer at = Pointer.ROOT.field(field.name());
            e.violations().forEach(v -> into.add(new Violation(v.kind(), at, field.told(v), v.right())));
        }
    }

    /**
     * A string.
     *
     * @param prose whether it may hold characters of any kind
     */
    record Text(Consumer<String> rule, boolean prose) implements Shape<String> {

        @Override
        public @Nullable String read(JsonValue json, Pointer at, ArticleBinder binder) {
            return binder.string(json, at, rule);
        }

        @Override
        public void check(String value, Field<?, String> field, Violations into) {
            Shape.check(value, field, rule, into);
        }

        @Override
        public void write(String name, String value, JsonGenerator out) {
            out.writeStringProperty(name, value);
        }

        @Override
        public <X extends Exception> void visitTexts(String value, Pointer at, TextVisitor<X> visitor) throws X {
            if (prose) {
                visitor.visit(at, value);
            }
        }
    }

    /** A string that stands for something; what exists obeys its rule. */
    record Parsed<V>(Function<String, V> parse, Function<V, String> written) implements Shape<V> {

        @Override
        public @Nullable V read(JsonValue json, Pointer at, ArticleBinder binder) {
            String text = binder.string(json, at, proposed -> Objects.requireNonNull(parse.apply(proposed)));
            return text == null ? null : parse.apply(text);
        }

        @Override
        public void check(V value, Field<?, V> field, Violations into) {}

        @Override
        public void write(String name, V value, JsonGenerator out) {
            out.writeStringProperty(name, written.apply(value));
        }
    }

    /** A number. */
    record Decimal(Consumer<BigDecimal> rule) implements Shape<BigDecimal> {

        @Override
        public @Nullable BigDecimal read(JsonValue json, Pointer at, ArticleBinder binder) {
            return binder.number(json, at);
        }

        @Override
        public void check(BigDecimal value, Field<?, BigDecimal> field, Violations into) {
            Shape.check(value, field, rule, into);
        }

        @Override
        public void write(String name, BigDecimal value, JsonGenerator out) {
            out.writeNumberProperty(name, value);
        }
    }

    /** A whole number of code points. */
    record Offset() implements Shape<Integer> {

        private static final BigDecimal MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
        private static final int SHORT = 9;

        @Override
        public @Nullable Integer read(JsonValue json, Pointer at, ArticleBinder binder) {
            if (json instanceof JsonValue.Decimal number && isShort(number.written())) {
                return Integer.valueOf(number.written());
            }
            BigDecimal number = binder.number(json, at);
            return number == null ? null : whole(number);
        }

        /** Whether a number is of digits alone, and so few that it fits. */
        private static boolean isShort(String written) {
            boolean digits = written.length() <= SHORT;
            for (int i = 0; digits && i < written.length(); i++) {
                digits = written.charAt(i) >= '0' && written.charAt(i) <= '9';
            }
            return digits;
        }

        private static Integer whole(BigDecimal written) {
            BigDecimal number = Values.normalForm(Values.decimal(written));
            if (number.scale() > 0 || number.signum() < 0 || number.compareTo(MAX) > 0) {
                throw new InvalidValueException(
                        FindingKind.INVALID_OFFSETS,
                        number.toPlainString() + " is no offset; code points are counted from 0, in whole numbers");
            }
            return number.intValueExact();
        }

        @Override
        public void check(Integer value, Field<?, Integer> field, Violations into) {}

        @Override
        public void write(String name, Integer value, JsonGenerator out) {
            out.writeNumberProperty(name, value);
        }
    }

    /** True or false. */
    record Flag() implements Shape<Boolean> {

        @Override
        public @Nullable Boolean read(JsonValue json, Pointer at, ArticleBinder binder) {
            if (json instanceof JsonValue.Flag flag) {
                return flag.value();
            }
            binder.wrongType(json, at, OtherType.flag(json));
            return null;
        }

        @Override
        public Boolean absent() {
            return false;
        }

        @Override
        public void check(Boolean value, Field<?, Boolean> field, Violations into) {}

        @Override
        public void write(String name, Boolean value, JsonGenerator out) {
            if (value) {
                out.writeBooleanProperty(name, true);
            }
        }
    }

    /**
     * An array of strings.
     *
     * @param distinct whether each may be there once only
     * @param prose whether they may hold characters of any kind
     */
    record Texts(Consumer<String> rule, boolean distinct, boolean prose) implements Shape<List<String>> {

        /** Which rules an item breaks. */
        List<Violation> violations(String item) {
            try {
                rule.accept(item);
                return List.of();
            } catch (InvalidValueException e) {
                return e.violations().stream().map(Texts::told).toList();
            }
        }

        private static Violation told(Violation violation) {
            return violation.kind() == FindingKind.BLANK
                    ? new Violation(violation.kind(), violation.pointer(), violation.problem() + "; leave it out")
                    : violation;
        }

        @Override
        public @Nullable List<String> read(JsonValue json, Pointer at, ArticleBinder binder) {
            return binder.strings(json, at, this);
        }

        @Override
        public List<String> absent() {
            return List.of();
        }

        @Override
        public void check(List<String> values, Field<?, List<String>> field, Violations into) {
            Pointer at = Pointer.ROOT.field(field.name());
            if (distinct) {
                requireDistinct(values, at, into);
            }
            for (int i = 0; i < values.size(); i++) {
                for (Violation violation : violations(values.get(i))) {
                    into.add(new Violation(violation.kind(), at.item(i), violation.problem(), violation.right()));
                }
            }
        }

        @Override
        public void write(String name, List<String> values, JsonGenerator out) {
            if (!values.isEmpty()) {
                out.writeArrayPropertyStart(name);
                values.forEach(out::writeString);
                out.writeEndArray();
            }
        }

        @Override
        public List<String> sorted(List<String> values, Comparator<? super Statement> order) {
            return distinct ? values.stream().sorted().toList() : values;
        }

        @Override
        public <X extends Exception> void visitTexts(List<String> values, Pointer at, TextVisitor<X> visitor) throws X {
            for (int i = 0; prose && i < values.size(); i++) {
                visitor.visit(at.item(i), values.get(i));
            }
        }
    }

    private static void requireDistinct(List<?> values, Pointer at, Violations into) {
        if (values.size() > 1 && new HashSet<>(values).size() < values.size()) {
            into.add(FindingKind.REPEATED_VALUE, at, at.name() + " holds a value twice; write it once");
        }
    }

    /** An array of mentions, each of them once. In JSON one of them may stand for several. */
    record Mentions() implements Shape<List<Mention>> {

        @Override
        public List<Mention> read(JsonValue json, Pointer at, ArticleBinder binder) {
            return binder.mentions(json, at);
        }

        @Override
        public List<Mention> absent() {
            return List.of();
        }

        @Override
        public void check(List<Mention> values, Field<?, List<Mention>> field, Violations into) {
            requireDistinct(values, Pointer.ROOT.field(field.name()), into);
        }

        @Override
        public void write(String name, List<Mention> values, JsonGenerator out) {
            new Records<>(Mention.FIELDS).write(name, values, out);
        }

        @Override
        public List<Mention> sorted(List<Mention> values, Comparator<? super Statement> order) {
            return values.stream()
                    .sorted(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end))
                    .toList();
        }

        @Override
        public <X extends Exception> void visitTexts(List<Mention> values, Pointer at, TextVisitor<X> visitor)
                throws X {
            new Records<>(Mention.FIELDS).visitTexts(values, at, visitor);
        }
    }

    /** An array of objects. */
    record Records<R>(FieldList<R> fields) implements Shape<List<R>> {

        @Override
        public List<R> read(JsonValue json, Pointer at, ArticleBinder binder) {
            return binder.items(json, at, (item, itemAt) -> binder.record(fields, item, itemAt));
        }

        @Override
        public List<R> absent() {
            return List.of();
        }

        @Override
        public void check(List<R> values, Field<?, List<R>> field, Violations into) {}

        @Override
        public void write(String name, List<R> values, JsonGenerator out) {
            if (!values.isEmpty()) {
                out.writeArrayPropertyStart(name);
                values.forEach(value -> ArticleJson.write(fields, value, out));
                out.writeEndArray();
            }
        }

        @Override
        public List<R> sorted(List<R> values, Comparator<? super Statement> order) {
            return values.stream()
                    .map(value -> fields.sorted(value, order))
                    .sorted((one, other) -> order.compare((Statement) one, (Statement) other))
                    .toList();
        }

        @Override
        public <X extends Exception> void visitTexts(List<R> values, Pointer at, TextVisitor<X> visitor) throws X {
            for (int i = 0; i < values.size(); i++) {
                fields.visitTexts(values.get(i), at.item(i), visitor);
            }
        }
    }
}
