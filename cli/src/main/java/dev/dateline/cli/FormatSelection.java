package dev.dateline.cli;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.model.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every format there is, with what {@code --set} says of it. */
final class FormatSelection {

    private final Formats formats;
    private final Map<String, Map<String, String>> written = new LinkedHashMap<>();

    /**
     * Reads what was set.
     *
     * @param settings each {@code FORMAT.OPTION=VALUE}
     * @throws UsageException if a format, an option or a value is not known
     */
    FormatSelection(Formats formats, List<String> settings) {
        this.formats = formats;
        settings.forEach(this::set);
        written.keySet().forEach(this::choice);
    }

    private void set(String setting) {
        int point = setting.indexOf('.');
        int equals = setting.indexOf('=');
        if (point < 1 || equals < point + 2) {
            throw new UsageException("--set " + setting + ": write FORMAT.OPTION=VALUE");
        }
        String format = setting.substring(0, point);
        String option = setting.substring(point + 1, equals);
        String other =
                written.computeIfAbsent(format, id -> new LinkedHashMap<>()).put(option, setting.substring(equals + 1));
        if (other != null) {
            throw new UsageException("--set " + format + "." + option + " is given twice");
        }
    }

    private Choice choice(String id) {
        try {
            Format format = formats.get(id);
            return Choice.of(format, Settings.of(format, written.getOrDefault(id, Map.of())));
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        }
    }

    /** Every format. */
    List<Choice> all() {
        return formats.all().stream().map(format -> choice(format.id())).toList();
    }

    /**
     * The formats with the given ids; without any, those that are written by default.
     *
     * @throws UsageException if one is not known or named twice
     */
    List<Choice> named(List<String> ids) {
        if (ids.isEmpty()) {
            return all().stream()
                    .filter(choice -> formats.isDefault(choice.id()))
                    .toList();
        }
        List<Choice> named = new ArrayList<>();
        for (String id : ids) {
            Choice choice = choice(id);
            if (named.stream().anyMatch(other -> other.id().equals(id))) {
                throw new UsageException("the format '" + id + "' is named twice");
            }
            named.add(choice);
        }
        return named;
    }

    /**
     * Requires that nothing was set in vain.
     *
     * @throws UsageException if something was set about a format that is not written
     */
    void requireAllOf(List<Choice> chosen) {
        List<String> ids = chosen.stream().map(Choice::id).toList();
        written.forEach((id, options) -> {
            if (!ids.contains(id)) {
                String option = id + "." + options.keySet().iterator().next();
                throw new UsageException("--set " + option + " has no effect: " + id + " is not written");
            }
        });
    }
}
