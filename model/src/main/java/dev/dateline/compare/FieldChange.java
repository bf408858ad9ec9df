package dev.dateline.compare;

import org.jspecify.annotations.Nullable;

/**
 * A field that has another value.
 *
 * @param field its name in the input, such as {@code headline} or {@code low}
 * @param before the value it had, as the record has it: a text, a number, a date, a flag, a type, a list of texts; or
 *     null. A list whose order means nothing is in alphabetical order.
 * @param after the value it has, likewise
 */
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {}
