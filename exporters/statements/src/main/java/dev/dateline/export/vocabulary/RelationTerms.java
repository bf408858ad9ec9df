package dev.dateline.export.vocabulary;

import dev.dateline.model.EntityType;
import dev.dateline.model.KnownWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What relations are described with, and the properties that stand for their types.
 *
 * <p>A known type is a standard property where the property's own domain and range hold subject and object, and
 * otherwise a term of Dateline's own. A type that is not known is a property under the publisher's base IRI. No
 * property stands for two types, so the type can be told from it.
 */
public final class RelationTerms {

    /** What a relation is: a statement that has a date and is mentioned. */
    public static final String CLASS = Terms.DATELINE + "Relation";

    /** The entity it starts from. */
    public static final String SUBJECT = Terms.RDF + "subject";

    /** The property that stands for its type. */
    public static final String PREDICATE = Terms.RDF + "predicate";

    /** The entity it leads to. */
    public static final String OBJECT = Terms.RDF + "object";

    /** The triple it is about, in one term: RDF 1.2 alone has it. */
    public static final String REIFIES = Terms.RDF + "reifies";

    private static final Set<EntityType> ORGANIZATIONS = EnumSet.of(EntityType.ORGANIZATION, EntityType.GROUP);
    private static final Set<EntityType> PERSONS = EnumSet.of(EntityType.PERSON);
    private static final Set<EntityType> MEMBERS =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP);
    private static final Set<EntityType> PLACES = EnumSet.of(EntityType.PLACE, EntityType.COUNTRY);
    private static final Set<EntityType> EVENTS = EnumSet.of(EntityType.EVENT);
    private static final Set<EntityType> WORKS = EnumSet.of(EntityType.WORK, EntityType.AGREEMENT);

    /** A standard property with the types its definition lets it stand between. */
    private record Fit(String property, Set<EntityType> subjects, Set<EntityType> objects) {}

    /**
     * The known types, each with the standard properties that may fit; Dateline's own term is there for the rest. An
     * event's location is its place, so it is not what says that an event is located somewhere.
     */
    private static final Map<String, List<Fit>> KNOWN = Map.ofEntries(
            Map.entry("leaderOf", List.of()),
            Map.entry("memberOf", List.of(new Fit(Terms.SCHEMA + "memberOf", MEMBERS, ORGANIZATIONS))),
            Map.entry("employedBy", List.of(new Fit(Terms.SCHEMA + "worksFor", PERSONS, ORGANIZATIONS))),
            Map.entry("childOf", List.of(new Fit(Terms.SCHEMA + "parent", PERSONS, PERSONS))),
            Map.entry("spouseOf", List.of(new Fit(Terms.SCHEMA + "spouse", PERSONS, PERSONS))),
            Map.entry(
                    "locatedIn",
                    List.of(
                            new Fit(Terms.SCHEMA + "location", ORGANIZATIONS, PLACES),
                            new Fit(Terms.SCHEMA + "containedInPlace", PLACES, PLACES))),
            Map.entry(
                    "partOf",
                    List.of(
                            new Fit(Terms.SCHEMA + "isPartOf", WORKS, WORKS),
                            new Fit(Terms.SCHEMA + "superEvent", EVENTS, EVENTS),
                            new Fit(Terms.SCHEMA + "parentOrganization", ORGANIZATIONS, ORGANIZATIONS))),
            Map.entry("participantIn", List.of()),
            Map.entry("organizerOf", List.of()),
            Map.entry("signatoryOf", List.of()),
            Map.entry("alliedWith", List.of()),
            Map.entry("opposedTo", List.of()),
            Map.entry("authorOf", List.of()),
            Map.entry("depicts", List.of()),
            Map.entry("commemorates", List.of()));

    private RelationTerms() {}

    /** The types that are known; {@link KnownWords} has them for readers. */
    static Set<String> types() {
        return KNOWN.keySet();
    }

    /**
     * The property of a relation.
     *
     * @param type the relation's type, such as {@code memberOf}
     * @param subject the type of its subject
     * @param object the type of its object
     * @return an IRI; null if the type is not among the known ones
     */
    public static @Nullable String propertyOf(String type, EntityType subject, EntityType object) {
        List<Fit> fits = KNOWN.get(type);
        if (fits == null) {
            return null;
        }
        for (Fit fit : fits) {
            if (fit.subjects().contains(subject) && fit.objects().contains(object)) {
                return fit.property();
            }
        }
        return Terms.DATELINE + type;
    }

    /**
     * The type that a property stands for.
     *
     * @param property an IRI
     * @return the type; null if it stands for none of the known ones
     */
    public static @Nullable String typeOf(String property) {
        return KNOWN.entrySet().stream()
                .filter(known -> property.equals(Terms.DATELINE + known.getKey())
                        || known.getValue().stream().anyMatch(fit -> property.equals(fit.property())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
