package dev.dateline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The kinds of things an article speaks of. */
public enum EntityType {
    /** A human being, real or fictional. */
    PERSON("Person"),
    /** A body with a name and a continuing existence: a government, a company, a broadcaster. */
    ORGANIZATION("Organization"),
    /** People acting together without being a body of their own: troops, a delegation. */
    GROUP("Group"),
    /** A country; it may act, as in "Russia said". */
    COUNTRY("Country"),
    /** Any other place. */
    PLACE("Place"),
    /** Something that happened, happens or is expected to. */
    EVENT("Event"),
    /** A treaty, a contract, a cease-fire. */
    AGREEMENT("Agreement"),
    /** Something made: a song, a film, a monument, a ship. */
    WORK("Work");

    /** An attribute that only some types can have. */
    enum Attribute {
        WHEN("when"),
        PLACE("place"),
        COUNTRY_CODE("countryCode"),
        LATITUDE("latitude"),
        LONGITUDE("longitude");

        private final String field;

        Attribute(String field) {
            this.field = field;
        }

        /** The name of the JSON field. */
        String field() {
            return field;
        }

        /** The types that can have it. */
        List<EntityType> owners() {
            return switch (this) {
                case WHEN, PLACE -> List.of(EntityType.EVENT);
                case COUNTRY_CODE -> List.of(EntityType.COUNTRY, EntityType.PLACE);
                case LATITUDE, LONGITUDE -> List.of(EntityType.PLACE);
            };
        }
    }

    /** The types a location can have. */
    static final Set<EntityType> PLACES = Set.of(PLACE, COUNTRY);

    /** The types that can be a source: those that can say something. */
    static final Set<EntityType> AGENTS = Set.of(PERSON, ORGANIZATION, GROUP, COUNTRY);

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /**
     * The name of the type in the input and in every output.
     *
     * @return for example {@code Person}
     */
    public String label() {
        return label;
    }

    /**
     * The type of a name.
     *
     * @param label the name, in its exact spelling
     * @return the type
     * @throws InvalidValueException if there is none of that name
     */
    public static EntityType of(String label) {
        return Labels.find(label, "an entity type", Arrays.asList(values()), EntityType::label);
    }
}
