package dev.dateline.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    private final String pointer;
    private final Findings findings;
    private final int errorsBefore;

    private Fields(JsonValue.Members members, String pointer, Findings findings) {
        this.members = members;
        this.pointer = pointer;
        this.findings = findings;
        this.errorsBefore = findings.errors();
    }

    /** The fields of an object that may have only the known ones; null, with a finding, if it is no object. */
    static @Nullable Fields of(JsonValue value, String pointer, List<String> known, Findings findings) {
        if (!(value instanceof JsonValue.Members members)) {
            findings.error(pointer, "this is " + value.kind() + "; write an object");
            return null;
        }
        Fields fields = new Fields(members, pointer, findings);
        for (String name : members.values().keySet()) {
            if (!known.contains(name)) {
                String problem = "there is no field '" + name + "'" + NearestWord.suggestion(name, known);
                findings.error(pointer + JsonValue.step(name), problem);
            }
        }
        for (String name : members.repeated()) {
            findings.error(pointer + JsonValue.step(name), "the field '" + name + "' stands here twice; keep one");
        }
        return fields;
    }

    /** Whether nothing was wrong so far with this object or anything in it. */
    boolean sound() {
        return findings.errors() == errorsBefore;
    }

    String pointer(String name) {
        return pointer + JsonValue.step(name);
    }

    void error(String name, String problem) {
        findings.error(pointer(name), problem);
    }

    boolean has(String name) {
        JsonValue value = members.values().get(name);
        return value != null && !(value instanceof JsonValue.Null);
    }

    private @Nullable JsonValue value(String name) {
        return has(name) ? members.values().get(name) : null;
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
        return text(name, rule);
    }

    <T> @Nullable T text(String name, Function<String, T> rule) {
        JsonValue value = value(name);
        return value == null ? null : text(value, pointer(name), rule);
    }

    private <T> @Nullable T text(JsonValue value, String at, Function<String, T> rule) {
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
            return rule.apply(number.value());
        } catch (InvalidValueException e) {
            error(name, message(e));
            return null;
        }
    }

    /** A count of code points. */
    @Nullable
    Integer offset(String name) {
        BigDecimal number = number(name, Values::decimal);
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
    <T> List<T> items(String name, BiFunction<JsonValue, String, @Nullable T> bind) {
        List<T> bound = new ArrayList<>();
        JsonValue value = value(name);
        if (value instanceof JsonValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                T item = bind.apply(items.values().get(i), pointer(name) + "/" + i);
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
        return items(name, (value, at) -> text(value, at, rule));
    }

    /** The texts of a set: one that is written twice is reported and kept once. */
    List<String> distinctTexts(String name, UnaryOperator<String> rule) {
        List<String> distinct = new ArrayList<>();
        items(name, (value, at) -> {
            String text = text(value, at, rule);
            if (text != null && distinct.contains(text)) {
                findings.warning(at, "'" + text + "' is there already; it counts once");
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
