package dev.dateline.export.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.EntityType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationTermsTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final String DATELINE = "https://w3id.org/dateline/ns#";

    /** The classes a thing of each type is in, those above included. */
    private static final Map<EntityType, Set<String>> CLASSES = Map.of(
            EntityType.PERSON, Set.of("Person"),
            EntityType.ORGANIZATION, Set.of("Organization"),
            EntityType.GROUP, Set.of("Organization"),
            EntityType.COUNTRY, Set.of("Country", "AdministrativeArea", "Place"),
            EntityType.PLACE, Set.of("Place"),
            EntityType.EVENT, Set.of("Event"),
            EntityType.AGREEMENT, Set.of("CreativeWork"),
            EntityType.WORK, Set.of("CreativeWork"));

    /** A property as schema.org defines it: {@code domainIncludes} and {@code rangeIncludes}. */
    private record Definition(Set<String> domain, Set<String> range) {

        boolean fits(EntityType subject, EntityType object) {
            return !Collections.disjoint(domain, classes(subject)) && !Collections.disjoint(range, classes(object));
        }

        private static Set<String> classes(EntityType type) {
            return CLASSES.getOrDefault(type, Set.of());
        }
    }

    private static final Map<String, Definition> DEFINITIONS = Map.of(
            "memberOf",
            new Definition(
                    Set.of("Organization", "Person"), Set.of("MemberProgramTier", "Organization", "ProgramMembership")),
            "worksFor",
            new Definition(Set.of("Person"), Set.of("Organization")),
            "parent",
            new Definition(Set.of("Person"), Set.of("Person")),
            "spouse",
            new Definition(Set.of("Person"), Set.of("Person")),
            "location",
            new Definition(
                    Set.of("Action", "Event", "InteractionCounter", "Organization"),
                    Set.of("Place", "PostalAddress", "Text", "VirtualLocation")),
            "containedInPlace",
            new Definition(Set.of("Place"), Set.of("Place")),
            "isPartOf",
            new Definition(Set.of("CreativeWork"), Set.of("CreativeWork", "URL")),
            "superEvent",
            new Definition(Set.of("Event"), Set.of("Event")),
            "parentOrganization",
            new Definition(Set.of("Organization"), Set.of("Organization")));

    /** The standard properties that mean what a known type means, where they fit. */
    private static final Map<String, List<String>> STANDARD = Map.ofEntries(
            Map.entry("leaderOf", List.of()),
            Map.entry("memberOf", List.of("memberOf")),
            Map.entry("employedBy", List.of("worksFor")),
            Map.entry("childOf", List.of("parent")),
            Map.entry("spouseOf", List.of("spouse")),
            Map.entry("locatedIn", List.of("location", "containedInPlace")),
            Map.entry("partOf", List.of("isPartOf", "superEvent", "parentOrganization")),
            Map.entry("participantIn", List.of()),
            Map.entry("organizerOf", List.of()),
            Map.entry("signatoryOf", List.of()),
            Map.entry("alliedWith", List.of()),
            Map.entry("opposedTo", List.of()),
            Map.entry("authorOf", List.of()),
            Map.entry("depicts", List.of()),
            Map.entry("commemorates", List.of()));

    static Stream<String> known() {
        return STANDARD.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("known")
    void standardPropertyStandsWhereItsDomainAndRangeFit(String type) {
        for (EntityType subject : EntityType.values()) {
            for (EntityType object : EntityType.values()) {
                assertThat(RelationTerms.propertyOf(type, subject, object))
                        .as("%s %s %s", subject, type, object)
                        .isEqualTo(expected(type, subject, object));
            }
        }
    }

    private static String expected(String type, EntityType subject, EntityType object) {
        // An event's schema:location is its place, an attribute; the relation must not be taken for it.
        boolean taken = type.equals("locatedIn") && subject == EntityType.EVENT;
        return STANDARD.getOrDefault(type, List.of()).stream()
                .filter(property -> !taken && definition(property).fits(subject, object))
                .map(SCHEMA::concat)
                .findFirst()
                .orElse(DATELINE + type);
    }

    private static Definition definition(String property) {
        return DEFINITIONS.getOrDefault(property, new Definition(Set.of(), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sailsTo", "memberof", "worksFor", "parent", "a"})
    void unknownTypesHaveNoTermWhateverTheyLeadTo(String type) {
        for (EntityType subject : EntityType.values()) {
            for (EntityType object : EntityType.values()) {
                assertThat(RelationTerms.propertyOf(type, subject, object)).isNull();
            }
        }
    }

    @Test
    void propertyTellsTheType() {
        Map<String, String> typeOf = new HashMap<>();
        known().forEach(type -> {
            for (EntityType subject : EntityType.values()) {
                for (EntityType object : EntityType.values()) {
                    String property = Objects.requireNonNull(RelationTerms.propertyOf(type, subject, object));
                    assertThat(typeOf.merge(property, type, (first, second) -> first))
                            .as(property)
                            .isEqualTo(type);
                }
            }
        });
    }
}
