package dev.dateline.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record, in the order of its components. A new field is a component and an entry here.
 *
 * @param <R> the record
 */
final class FieldList<R> {

    /** The values of a record, one for each field of the list. */
    interface Row {
        @Nullable
        Object value(Field<?, ?> field, int index);
    }

    private final List<Field<R, ?>> fields;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Integer> references;
    private final MethodHandle constructor;

    private FieldList(Class<R> type, List<Field<R, ?>> fields) {
        this.fields = fields;
        fields.forEach(field -> indexes.put(field.name(), indexes.size()));
        this.references = IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).refersTo() != null)
                .boxed()
                .toList();
        this.constructor = constructor(type);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R extends Record> FieldList<R> of(Class<R> type, Field<R, ?>... fields) {
        List<String> names = Arrays.stream(fields).map(Field::name).toList();
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        if (!names.equals(components)) {
            throw new IllegalStateException(type + " has the components " + components + ", not " + names);
        }
        return new FieldList<>(type, List.of(fields));
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    List<Field<R, ?>> all() {
        return fields;
    }

    /** Where in the list the fields that refer to something stand. */
    List<Integer> references() {
        return references;
    }

    Set<String> names() {
        return indexes.keySet();
    }

    /** Where in the list the field of a name stands; null if there is none. */
    @Nullable
    Integer indexOf(String name) {
        return indexes.get(name);
    }

    /**
     * Makes a record.
     *
     * @param values one for each field, in the order of the list
     * @throws InvalidValueException if they break rules
     */
    @SuppressWarnings("unchecked")
    R make(@Nullable Object[] values) {
        try {
            return (R) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("no record throws a checked exception", e);
        }
    }

    /** The same record, every list whose order has no meaning in one order. */
    R sorted(R record, Comparator<? super Statement> order) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sorted(fields.get(i), record, order);
        }
        return make(values);
    }

    private static <R, V> @Nullable V sorted(Field<R, V> field, R record, Comparator<? super Statement> order) {
        V value = field.value().apply(record);
        return value == null ? null : field.shape().sorted(value, order);
    }

    /** What the fields of a record break of the rules of single fields; for the record's constructor. */
    Violations check(R record) {
        return check((field, index) -> field(index).value().apply(record));
    }

    /** What some values break of the rules of single fields. */
    Violations check(Row row) {
        Violations violations = new Violations();
        for (int i = 0; i < fields.size(); i++) {
            Field<R, ?> field = fields.get(i);
            check(field, row.value(field, i), violations);
        }
        return violations;
    }

    private Field<R, ?> field(int index) {
        return fields.get(index);
    }

    @SuppressWarnings("unchecked")
    private static <V> void check(Field<?, V> field, @Nullable Object value, Violations violations) {
        if (value != null) {
            field.shape().check((V) value, field, violations);
        } else if (field.isRequired()) {
            violations.add(
                    FindingKind.MISSING_FIELD,
                    Pointer.ROOT.field(field.name()),
                    "the field '" + field.name() + "' is required");
        }
    }

    /** Shows the texts of a record. */
    <X extends Exception> void visitTexts(R record, Pointer at, TextVisitor<X> visitor) throws X {
        for (Field<R, ?> field : fields) {
            visitTexts(field, record, at, visitor);
        }
    }

    private static <R, V, X extends Exception> void visitTexts(
            Field<R, V> field, R record, Pointer at, TextVisitor<X> visitor) throws X {
        V value = field.value().apply(record);
        if (value != null) {
            field.shape().visitTexts(value, at.field(field.name()), visitor);
        }
    }
}
