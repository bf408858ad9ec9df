package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is the ontology in a form for people. {@code -Ddateline.golden=rewrite} writes it anew. */
class OntologyPageTest {

    private static final Path PAGE = MappingPageTest.PAGE.resolveSibling("ontology.md");

    @Test
    void pageSaysWhatTheOntologySays() throws IOException {
        String page = OntologyPage.of(Documented.ontologyInOrder());
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
