package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/** What was read of the fields of an object. Null stands for what is not there or cannot be read. */
final class Slots<R> implements FieldList.Row {

    private final FieldList<R> fields;
    private final JsonMembers members;
    private final Pointer at;
    private final @Nullable Object[] values;
    private final int errorsBefore;

    /**
     * Creates slots without values.
     *
     * @param at where the object stands
     * @param errorsBefore how many errors had been found before it was read
     */
    Slots(FieldList<R> fields, JsonMembers members, Pointer at, int errorsBefore) {
        this.fields = fields;
        this.members = members;
        this.at = at;
        this.values = new Object[fields.all().size()];
        this.errorsBefore = errorsBefore;
    }

    FieldList<R> fields() {
        return fields;
    }

    JsonMembers members() {
        return members;
    }

    Pointer at() {
        return at;
    }

    int errorsBefore() {
        return errorsBefore;
    }

    @Override
    public @Nullable Object value(Field<?, ?> field, int index) {
        return values[index];
    }

    @Nullable
    Object value(int index) {
        return values[index];
    }

    void put(int index, @Nullable Object value) {
        values[index] = value;
    }

    /** Takes a value that breaks a rule for one that is not there: it has no consequences. */
    void forget(String name) {
        Integer index = fields.indexOf(name);
        if (index != null) {
            values[index] = null;
        }
    }

    /**
     * The record.
     *
     * @throws InvalidValueException if it breaks rules
     */
    R make() {
        return fields.make(values);
    }
}
