package dev.dateline.export.rdf.reading;

import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import java.util.Map;

/**
 * The places of a graph: its subjects, and what is said of them.
 *
 * @param input the name of the file
 */
record GraphPlaces(String input) {

    /** The file as a whole. */
    Place whole() {
        return new NamedPlace(input, "");
    }

    /** What a statement is about. */
    Place of(String subject) {
        return new NamedPlace(input, subject);
    }

    /** A statement. */
    Place of(GraphStatement statement) {
        return new NamedPlace(input, statement.subject() + " " + shortName(statement.property()));
    }

    /** An IRI with the prefix that Dateline writes for it, if there is one. */
    static String shortName(String iri) {
        for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return "<" + iri + ">";
    }
}
