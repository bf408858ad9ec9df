package dev.dateline.compare;

import dev.dateline.model.Mention;
import dev.dateline.model.Statement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component of an article or a statement: what there is to compare. A new component is compared by itself.
 *
 * @param name its name
 * @param kind how its values compare
 * @param accessor takes the value out of a record
 */
record Component(String name, Kind kind, Method accessor) {

    /** How values compare. */
    enum Kind {
        /** As they are; lists in their order. */
        VALUE,
        /** As texts in no order. */
        SET,
        /** As mentions. */
        MENTIONS,
        /** As statements, by their ids. */
        STATEMENTS
    }

    /** The lists whose order means nothing. */
    private static final Set<String> SETS = Set.of("aliases", "sameAs");

    private static final ClassValue<List<Component>> OF = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    /** The components of a record, in their order. */
    static List<Component> of(Record record) {
        return OF.get(record.getClass());
    }

    private static Component of(RecordComponent component) {
        return new Component(component.getName(), kind(component), component.getAccessor());
    }

    private static Kind kind(RecordComponent component) {
        if (!(component.getGenericType() instanceof ParameterizedType list)) {
            return Kind.VALUE;
        }
        Type items = list.getActualTypeArguments()[0];
        if (items == Mention.class) {
            return Kind.MENTIONS;
        }
        if (items instanceof Class<?> type && Statement.class.isAssignableFrom(type)) {
            return Kind.STATEMENTS;
        }
        return SETS.contains(component.getName()) ? Kind.SET : Kind.VALUE;
    }

    @Nullable
    Object value(Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be called", e);
        }
    }

    /** The items of a list. */
    List<?> items(Record record) {
        return (List<?>) Objects.requireNonNull(value(record));
    }
}
