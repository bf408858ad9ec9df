package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The documents that are to be had. Immutable and thread-safe. */
public final class Documents {

    private final Map<String, Document> byName = new TreeMap<>();

    private Documents(Iterable<Exporter> exporters) {
        for (Exporter exporter : exporters) {
            for (Document document : exporter.documents()) {
                if (byName.putIfAbsent(document.name(), document) != null) {
                    throw new IllegalStateException("two exporters offer the document '" + document.name() + "'");
                }
            }
        }
    }

    /**
     * The documents of every exporter on the class path.
     *
     * @return the documents
     * @throws IllegalStateException if two have the same name
     */
    public static Documents installed() {
        return new Documents(ServiceLoader.load(Exporter.class));
    }

    /**
     * The documents of given exporters.
     *
     * @param exporters the exporters
     * @return the documents
     * @throws IllegalStateException if two have the same name
     */
    public static Documents of(List<Exporter> exporters) {
        return new Documents(exporters);
    }

    /**
     * Every document.
     *
     * @return the documents in the order of their names
     */
    public Collection<Document> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The document of a name.
     *
     * @param name the name
     * @return the document
     * @throws InvalidValueException if there is none; the message lists the known ones
     */
    public Document get(String name) {
        Document document = byName.get(name);
        if (document == null) {
            throw new InvalidValueException(
                    "there is no document '" + name + "'" + Suggestion.hint(name, byName.keySet()));
        }
        return document;
    }
}
