package dev.dateline.cli;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.model.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every format there is, with what {@code --set} says of it, and before that the file of settings. */
final class FormatSelection {

    private final Formats formats;
    private final Map<String, Map<String, String>> configured = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> written = new LinkedHashMap<>();

    /**
     * Reads what was set.
     *
     * @param settings each {@code FORMAT.OPTION=VALUE}
     * @param config what holds where these say nothing
     * @throws UsageException if a format, an option or a value is not known
     */
    FormatSelection(Formats formats, List<String> settings, List<Config.Setting> config) {
        this.formats = formats;
        configure(config);
        settings.forEach(this::set);
        written.keySet().forEach(this::choice);
    }

    private void configure(List<Config.Setting> config) {
        List<String> problems = new ArrayList<>();
        for (Config.Setting setting : config) {
            int point = setting.name().indexOf('.');
            if (point < 1) {
                problems.add(setting.at() + ": '" + setting.name() + "': write FORMAT.OPTION, such as csv.delimiter");
                continue;
            }
            String format = setting.name().substring(0, point);
            String option = setting.name().substring(point + 1);
            try {
                Settings.of(formats.get(format), Map.of(option, setting.value()));
                configured.computeIfAbsent(format, id -> new LinkedHashMap<>()).put(option, setting.value());
            } catch (InvalidValueException e) {
                problems.add(setting.at() + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
    }

    /** What is set about a format. */
    private Map<String, String> options(String id) {
        Map<String, String> options = new LinkedHashMap<>(configured.getOrDefault(id, Map.of()));
        options.putAll(written.getOrDefault(id, Map.of()));
        return options;
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
            return choice(formats.get(id), options(id));
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        }
    }

    private static Choice choice(Format format, Map<String, String> options) {
        return Choice.of(format, Settings.of(format, options));
    }

    /** Every ending of a name that tells its format. */
    Set<String> endings() {
        return formats.all().stream()
                .flatMap(format -> format.endings().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** The ids of the formats of an ending. */
    List<String> withEnding(String ending) {
        return formats.all().stream()
                .filter(format -> format.endings().containsKey(ending))
                .map(Format::id)
                .toList();
    }

    /**
     * A format with what the ending of its file settles.
     *
     * @param why what has that ending, as it is written
     * @throws UsageException if something else was set
     */
    Choice named(String id, String ending, String why) {
        Format format = formats.get(id);
        Map<String, String> options = options(id);
        new TreeMap<>(format.endings().getOrDefault(ending, Map.of())).forEach((option, value) -> {
            String set = written.getOrDefault(id, Map.of()).get(option);
            options.put(option, value);
            if (set != null && !set.equals(value)) {
                throw new UsageException(why + " stands for " + id + "." + option + "=" + value + ", and --set says "
                        + id + "." + option + "=" + set);
            }
        });
        try {
            return choice(format, options);
        } catch (InvalidValueException e) {
            throw new UsageException(why + ": " + e.getMessage());
        }
    }

    /**
     * The ids that were named.
     *
     * @throws UsageException if one is not known or named twice
     */
    List<String> ids(List<String> named) {
        return named(named).stream().map(Choice::id).toList();
    }

    /**
     * The formats with the given ids; without any, those that are written by default.
     *
     * @throws UsageException if one is not known or named twice
     */
    List<Choice> named(List<String> ids) {
        if (ids.isEmpty()) {
            return formats.all().stream()
                    .map(Format::id)
                    .filter(formats::isDefault)
                    .map(this::choice)
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
