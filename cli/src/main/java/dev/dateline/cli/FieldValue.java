package dev.dateline.cli;

import dev.dateline.model.Basis;
import dev.dateline.model.EntityType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of fields, as they are written in the input. */
final class FieldValue {

    private FieldValue() {}

    /** For people: texts between quotation marks, so that blanks at their ends are seen. */
    static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(FieldValue::text).collect(Collectors.joining(", "));
        }
        return value instanceof String text ? "'" + text + "'" : plain(value);
    }

    /** A value that is no list, without quotation marks. */
    static String plain(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof EntityType type) {
            return type.label();
        }
        return value instanceof Basis basis ? basis.label() : String.valueOf(value);
    }
}
