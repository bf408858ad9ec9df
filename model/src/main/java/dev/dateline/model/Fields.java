package dev.dateline.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, taken out one by one. Whatever is wrong becomes a finding, and the value null; the
 * caller looks at {@link #sound()} before it uses them.
 */
final class Fields {

    private static final BigDecimal MAX_OFFSET = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final JsonValue.Members members;
    private final Pointer pointer;
    private final Findings findings;
    private final int errorsBefore;

    private Fields(JsonValue.Members members, Pointer pointer, Findings findings) {
        this.members = members;
        this.pointer = pointer;
        this.findings = findings;
        this.errorsBefore = findings.errors();
    }

    /** The fields of an object that may have only the known ones; null, with a finding, if it is no object. */
    static @Nullable Fields of(JsonValue value, Pointer pointer, Set<String> known, Findings findings) {
        if (!(value instanceof JsonValue.Members members)) {
            findings.error(pointer, "this is " + value.kind() + "; write an object");
            return null;
        }
        Fields fields = new Fields(members, pointer, findings);
        for (String name : members.values().keySet()) {
            if (!known.contains(name)) {
                String problem = "there is no field " + Quoted.of(name) + Suggestion.suggestion(name, known);
                findings.error(pointer.field(name), problem);
            }
        }
        for (String name : members.repeated()) {
            findings.error(
                    pointer.field(name), "the field " + Quoted.of(name) + " stands here more than once; keep one");
        }
        return fields;
    }

    /** Whether nothing was wrong so far with this object or anything in it. */
    boolean sound() {
        return findings.errors() == errorsBefore;
    }

    Pointer pointer(String name) {
        return pointer.field(name);
    }

    void error(String name, String problem) {
        findings.error(pointer(name), problem);
    }

    boolean has(String name) {
        return value(name) != null;
    }

    private @Nullable JsonValue value(String name) {
        JsonValue value = members.values().get(name);
        return value instanceof JsonValue.Null ? null : value;
    }

    private void require(String name) {
        if (!has(name)) {
            findings.error(
                    members.values().containsKey(name) ? pointer(name) : pointer,
                    "the field '" + name + "' is required");
        }
    }

    <T> @Nullable T requiredText(String name, Function<String, T> rule) {
        require(name);
        return refusesEmpty(value(name), pointer(name), "this field is required") ? null : text(name, rule);
    }

    <T> @Nullable T text(String name, Function<String, T> rule) {
        JsonValue value = value(name);
        return value == null ? null : text(value, pointer(name), rule);
    }

    private <T> @Nullable T text(JsonValue value, Pointer at, Function<String, T> rule) {
        if (!(value instanceof JsonValue.Text text)) {
            findings.error(at, "this is " + value.kind() + "; write a string");
            return null;
        }
        try {
            return rule.apply(Values.text(text.value()));
        } catch (InvalidValueException e) {
            findings.error(at, message(e));
            return null;
        }
    }

    @Nullable
    BigDecimal number(String name, UnaryOperator<BigDecimal> rule) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonValue.Decimal number)) {
            error(name, "this is " + value.kind() + "; write a number, without quotes");
            return null;
        }
        try {
            return rule.apply(Values.decimal(number.written()));
        } catch (InvalidValueException e) {
            error(name, message(e));
            return null;
        }
    }

    /** A count of code points. */
    @Nullable
    Integer offset(String name) {
        BigDecimal number = number(name, UnaryOperator.identity());
        if (number == null) {
            return null;
        }
        if (number.scale() > 0 || number.signum() < 0 || number.compareTo(MAX_OFFSET) > 0) {
            error(name, number.toPlainString() + " is no offset; code points are counted from 0, in whole numbers");
            return null;
        }
        return number.intValueExact();
    }

    /** True or false; false if absent or null. */
    boolean flag(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        if (value != null) {
            error(name, "this is " + value.kind() + "; write true or false");
        }
        return false;
    }

    /** The items of an array that could be bound; none if absent or null. */
    <T> List<T> items(String name, BiFunction<JsonValue, Pointer, @Nullable T> bind) {
        List<T> bound = new ArrayList<>();
        JsonValue value = value(name);
        if (value instanceof JsonValue.Items items) {
            Pointer at = pointer(name);
            for (int i = 0; i < items.values().size(); i++) {
                T item = bind.apply(items.values().get(i), at.item(i));
                if (item != null) {
                    bound.add(item);
                }
            }
        } else if (value != null) {
            error(name, "this is " + value.kind() + "; write an array");
        }
        return bound;
    }

    List<String> texts(String name, UnaryOperator<String> rule) {
        return items(name, (value, at) -> item(value, at, rule));
    }

    private @Nullable String item(JsonValue value, Pointer at, UnaryOperator<String> rule) {
        return refusesEmpty(value, at, "leave it out") ? null : text(value, at, rule);
    }

    private boolean refusesEmpty(@Nullable JsonValue value, Pointer at, String right) {
        boolean empty = value instanceof JsonValue.Text text && text.value().isEmpty();
        if (empty) {
            findings.error(at, Values.EMPTY + right);
        }
        return empty;
    }

    /** The texts of a set: one that is written twice is reported and kept once. */
    List<String> distinctTexts(String name, UnaryOperator<String> rule) {
        List<String> distinct = new ArrayList<>();
        items(name, (value, at) -> {
            String text = item(value, at, rule);
            if (text != null && distinct.contains(text)) {
                findings.warning(at, Quoted.of(text) + " is there already; it counts once");
            } else if (text != null) {
                distinct.add(text);
            }
            return text;
        });
        return distinct;
    }

    private static String message(InvalidValueException e) {
        return String.valueOf(e.getMessage());
    }
}
