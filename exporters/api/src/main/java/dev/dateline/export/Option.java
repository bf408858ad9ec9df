package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something that can be chosen about a format.
 *
 * @param <T> what its values are
 * @param name what users write for it, a word of the shape {@code [a-z][a-z0-9-]*}
 * @param values what can be chosen, for people: {@code true|false}, {@code IRI}
 * @param byDefault what holds if nobody chooses, as users would write it
 * @param help what it does, as a sentence without a full stop
 * @param rule reads a value that was written; throws {@link InvalidValueException} if it is none
 */
public record Option<T>(String name, String values, String byDefault, String help, Function<String, T> rule) {

    /**
     * An option that is on or off.
     *
     * @param name what users write for it
     * @param byDefault what holds if nobody chooses
     * @param help what it does if on
     * @return the option
     */
    public static Option<Boolean> flag(String name, boolean byDefault, String help) {
        return choice(name, List.of(true, false), byDefault, help);
    }

    /**
     * An option with the constants of an enumeration for values, written in lower case with {@code -} for {@code _}.
     *
     * @param <E> the enumeration
     * @param name what users write for it
     * @param byDefault what holds if nobody chooses
     * @param help what it does
     * @return the option
     */
    public static <E extends Enum<E>> Option<E> choice(String name, E byDefault, String help) {
        return choice(name, Arrays.asList(byDefault.getDeclaringClass().getEnumConstants()), byDefault, help);
    }

    private static <T> Option<T> choice(String name, List<T> values, T byDefault, String help) {
        List<String> words = values.stream().map(Option::word).toList();
        return new Option<>(name, String.join("|", words), word(byDefault), help, written -> {
            int index = words.indexOf(written);
            if (index < 0) {
                throw new InvalidValueException(
                        "'" + written + "' is not one of the values" + Suggestion.hint(written, words));
            }
            return values.get(index);
        });
    }

    private static String word(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads what users wrote.
     *
     * @param written a value
     * @return what it means
     * @throws InvalidValueException if it is not a value of this option
     */
    public T parse(String written) {
        return rule.apply(written);
    }
}
