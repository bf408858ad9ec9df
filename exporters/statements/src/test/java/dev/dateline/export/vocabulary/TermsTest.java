package dev.dateline.export.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.EntityType;
import dev.dateline.model.KnownWords;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void everyTypeHasAClassOfItsOwn() {
        Map<String, String> classes =
                Stream.of(EntityType.values()).collect(Collectors.toMap(EntityType::label, Terms::classOf));
        assertThat(classes)
                .isEqualTo(Map.of(
                        "Person", "https://schema.org/Person",
                        "Organization", "https://schema.org/Organization",
                        "Group", "https://w3id.org/dateline/ns#Group",
                        "Country", "https://schema.org/Country",
                        "Place", "https://schema.org/Place",
                        "Event", "https://schema.org/Event",
                        "Agreement", "https://w3id.org/dateline/ns#Agreement",
                        "Work", "https://schema.org/CreativeWork"));
    }

    /** What a reader of articles takes for known is what has a meaning here, and what it advises to write has one. */
    @Test
    void knownWordsAreThoseThatHaveATerm() {
        assertThat(RelationTerms.types()).hasSameElementsAs(KnownWords.relationTypes());
        assertThat(UnitTerms.units())
                .containsAll(KnownWords.measuringUnits())
                .filteredOn(unit -> !KnownWords.measuringUnits().contains(unit))
                .containsExactly("%");
        assertThat(KnownWords.currencies())
                .hasSizeGreaterThan(150)
                .allSatisfy(currency -> assertThat(UnitTerms.iriOf(currency)).endsWith("/currency/" + currency));
    }

    @Test
    void everyPrefixStandsForANamespaceOfItsOwn() {
        assertThat(Terms.PREFIXES).isNotEmpty();
        assertThat(Terms.PREFIXES.keySet()).allMatch(prefix -> prefix.matches("[a-z]+"));
        assertThat(Terms.PREFIXES.values())
                .doesNotHaveDuplicates()
                .allMatch(namespace -> namespace.endsWith("/") || namespace.endsWith("#"));
    }
}
