package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The formats that are to be had; see {@link Exporters}. Immutable and thread-safe. */
public final class Formats {

    private final Map<String, InstalledFormat> byId;

    Formats(Map<String, InstalledFormat> byId) {
        this.byId = new TreeMap<>(byId);
    }

    /**
     * The formats on the class path; short for {@link Exporters#installed()}.
     *
     * @return the formats
     */
    public static Formats installed() {
        return Exporters.installed().formats();
    }

    /**
     * Every format.
     *
     * @return the formats in the order of their ids
     */
    public List<Format> all() {
        return byId.values().stream().map(InstalledFormat::format).toList();
    }

    /**
     * The format of an id.
     *
     * @param id the id
     * @return the format
     * @throws InvalidValueException if there is none; the message lists the known ones
     */
    public Format get(String id) {
        return installed(id).format();
    }

    /**
     * Whether a format is written when nobody says which formats are wanted: if it says so and is the program's own. A
     * plug-in does not change what people get who did not ask for it.
     *
     * @param id the id of the format
     * @return true if it is
     * @throws InvalidValueException if there is no such format
     */
    public boolean isDefault(String id) {
        InstalledFormat installed = installed(id);
        return installed.jar() == null && installed.format().isDefault();
    }

    /**
     * The plug-in that a format is from.
     *
     * @param id the id of the format
     * @return the path of a jar, or whatever else its class is from; null if the format is the program's own
     * @throws InvalidValueException if there is no such format
     */
    public @Nullable String jar(String id) {
        return installed(id).jar();
    }

    private InstalledFormat installed(String id) {
        InstalledFormat installed = byId.get(id);
        if (installed == null) {
            throw new InvalidValueException("there is no format '" + id + "'" + Suggestion.hint(id, byId.keySet()));
        }
        return installed;
    }
}
