package dev.dateline.export.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.EntityType;
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

    @Test
    void everyPrefixStandsForANamespaceOfItsOwn() {
        assertThat(Terms.PREFIXES).isNotEmpty();
        assertThat(Terms.PREFIXES.keySet()).allMatch(prefix -> prefix.matches("[a-z]+"));
        assertThat(Terms.PREFIXES.values())
                .doesNotHaveDuplicates()
                .allMatch(namespace -> namespace.endsWith("/") || namespace.endsWith("#"));
    }
}
