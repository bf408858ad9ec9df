package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The formats that are to be had. Immutable and thread-safe. */
public final class Formats {

    private final Map<String, Format> byId = new TreeMap<>();

    private Formats(Iterable<Exporter> exporters) {
        for (Exporter exporter : exporters) {
            for (Format format : exporter.formats()) {
                Format other = byId.putIfAbsent(format.id(), format);
                if (other != null) {
                    throw new IllegalStateException("two exporters offer the format '" + format.id() + "': "
                            + other.getClass().getName() + " and "
                            + format.getClass().getName());
                }
            }
        }
    }

    /**
     * The formats of every exporter on the class path.
     *
     * @return the formats
     * @throws IllegalStateException if two have the same id
     */
    public static Formats installed() {
        return new Formats(ServiceLoader.load(Exporter.class));
    }

    /**
     * The formats of given exporters.
     *
     * @param exporters the exporters
     * @return the formats
     * @throws IllegalStateException if two have the same id
     */
    public static Formats of(List<Exporter> exporters) {
        return new Formats(exporters);
    }

    /**
     * Every format.
     *
     * @return the formats in the order of their ids
     */
    public Collection<Format> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The format of an id.
     *
     * @param id the id
     * @return the format
     * @throws InvalidValueException if there is none; the message lists the known ones
     */
    public Format get(String id) {
        Format format = byId.get(id);
        if (format == null) {
            throw new InvalidValueException("there is no format '" + id + "'" + Suggestion.hint(id, byId.keySet()));
        }
        return format;
    }
}
