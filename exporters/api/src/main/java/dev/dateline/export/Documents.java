package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents that are to be had; see {@link Exporters}. Immutable and thread-safe. */
public final class Documents {

    private final Map<String, Document> byName;

    Documents(Map<String, Document> byName) {
        this.byName = new TreeMap<>(byName);
    }

    /**
     * Every document.
     *
     * @return the documents in the order of their names
     */
    public List<Document> all() {
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
