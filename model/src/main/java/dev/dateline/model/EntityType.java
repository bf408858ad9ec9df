package dev.dateline.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

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
        return Labels.find(
                label, FindingKind.INVALID_ENTITY_TYPE, "an entity type", Arrays.asList(values()), EntityType::label);
    }

    /** The names of some types, for messages. */
    static String labels(Set<EntityType> types) {
        return types.stream().sorted().map(EntityType::label).collect(Collectors.joining(" or "));
    }
}
