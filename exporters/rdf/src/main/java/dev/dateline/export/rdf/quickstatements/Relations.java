package dev.dateline.export.rdf.quickstatements;

import dev.dateline.model.Relation;
import java.util.Map;

/** Makes commands of relations. */
final class Relations {

    /**
     * A property of Wikidata.
     *
     * @param id such as {@code P463}
     * @param backwards whether it leads from the object to the subject
     */
    private record Property(String id, boolean backwards) {}

    /** The known types that mean what one property means; what the others mean depends on what they are between. */
    private static final Map<String, Property> PROPERTIES = Map.of(
            "memberOf", new Property("P463", false),
            "employedBy", new Property("P108", false),
            "childOf", new Property("P40", true),
            "spouseOf", new Property("P26", false),
            "partOf", new Property("P361", false),
            "participantIn", new Property("P1344", false),
            "organizerOf", new Property("P664", true),
            "signatoryOf", new Property("P1891", true),
            "depicts", new Property("P180", false),
            "commemorates", new Property("P547", false));

    private Relations() {}

    static Outcome of(Relation relation, Items items) {
        Property property = PROPERTIES.get(relation.type());
        if (property == null) {
            return new Outcome.LeftOut("no property is known for the relation type '" + relation.type() + "'");
        }
        String subject = items.of(relation.subject());
        String object = items.of(relation.object());
        if (subject == null || object == null) {
            return new Outcome.LeftOut("subject or object of relations has not one Wikidata id");
        }
        String when = Time.qualifiers(relation.when());
        if (when == null) {
            return new Outcome.LeftOut("Wikidata cannot hold dates such as theirs");
        }
        return new Outcome.Command(
                property.backwards()
                        ? object + "\t" + property.id() + "\t" + subject + when
                        : subject + "\t" + property.id() + "\t" + object + when);
    }
}
