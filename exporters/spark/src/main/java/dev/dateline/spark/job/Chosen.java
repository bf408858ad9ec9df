package dev.dateline.spark.job;

import dev.dateline.export.DividedFormat;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.InvalidValueException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A format that was chosen, as it travels from machine to machine.
 *
 * @param id the id of the format
 * @param options what was set about it: values by the names of the options
 */
public record Chosen(String id, Map<String, String> options) implements Serializable {

    /** The formats of this machine, found once. */
    private static final class Installed {
        private static final Formats FORMATS = Formats.installed();
    }

    /**
     * Checks the choice.
     *
     * @throws InvalidValueException if there is no such format, an option is none of it, or it cannot be written in parts
     */
    public Chosen {
        options = Map.copyOf(options);
        Settings settings = Settings.of(format(id), options);
        DividedFormat format = divided(id);
        format.layout(settings);
        format.requireDivisible(settings);
        if (!List.of(CorpusTables.AGGREGATE).containsAll(format.aggregates(settings))) {
            throw new InvalidValueException(id + " needs to know of all articles what no part can find out");
        }
    }

    private static Format format(String id) {
        return Installed.FORMATS.get(id);
    }

    private static DividedFormat divided(String id) {
        if (format(id) instanceof DividedFormat divided) {
            return divided;
        }
        throw new InvalidValueException(id + " cannot be written in parts; the command writes it");
    }

    DividedFormat format() {
        return divided(id);
    }

    Settings settings() {
        return Settings.of(format(), options);
    }

    Layout layout() {
        return format().layout(settings());
    }

    boolean wantsCorpusTables() {
        return !format().aggregates(settings()).isEmpty();
    }
}
