package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The choices made about one format: each of its options has a value. Immutable and thread-safe. */
public final class Settings {

    private final Map<Option<?>, Object> values;

    private Settings(Map<Option<?>, Object> values) {
        this.values = values;
    }

    /**
     * Reads what users chose.
     *
     * @param format the format
     * @param written values by the names of the options; options without one keep their defaults
     * @return the settings
     * @throws InvalidValueException if a name or a value is none of the format's
     */
    public static Settings of(Format format, Map<String, String> written) {
        List<String> names = format.options().stream().map(Option::name).toList();
        for (String name : written.keySet()) {
            if (!names.contains(name)) {
                throw new InvalidValueException(
                        format.id() + " has no option '" + name + "'" + Suggestion.hint(name, names));
            }
        }
        Map<Option<?>, Object> values = new HashMap<>();
        for (Option<?> option : format.options()) {
            try {
                values.put(option, option.parse(written.getOrDefault(option.name(), option.byDefault())));
            } catch (InvalidValueException e) {
                throw new InvalidValueException(format.id() + "." + option.name() + ": " + e.getMessage());
            }
        }
        return new Settings(values);
    }

    /**
     * The value of an option.
     *
     * @param <T> what its values are
     * @param option one of the format's options, the very object
     * @return its value
     * @throws IllegalArgumentException if the format has no such option
     */
    @SuppressWarnings("unchecked") // what is stored under an option is what the option parsed
    public <T> T get(Option<T> option) {
        Object value = values.get(option);
        if (value == null) {
            throw new IllegalArgumentException("there is no option '" + option.name() + "'");
        }
        return (T) value;
    }
}
