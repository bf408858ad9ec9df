package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static Exporter exporter(String... names) {
        return new Exporter() {
            @Override
            public List<Format> formats() {
                return List.of();
            }

            @Override
            public List<Document> documents() {
                return List.of(names).stream()
                        .map(name -> new Document(name, "about " + name, () -> name + "\n"))
                        .toList();
            }
        };
    }

    private static Documents of(Exporter... exporters) {
        return Exporters.of(List.of(exporters)).documents();
    }

    @Test
    void documentsOfAllExportersAreListedByName() {
        Documents documents = of(exporter("shapes", "context"), exporter(), exporter("ontology"));
        assertThat(documents.all())
                .extracting(Document::name)
                .containsExactly("context", "dataset", "ontology", "shapes");
        assertThat(documents.get("shapes").text()).isEqualTo("shapes\n");
    }

    @Test
    void unknownNameIsAnswered() {
        Documents documents = of(exporter("shapes", "context"));
        assertThatThrownBy(() -> documents.get("shaps"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("there is no document 'shaps'; did you mean 'shapes'?");
        assertThatThrownBy(() -> documents.get("x")).hasMessageEndingWith("known are context, dataset, shapes");
    }

    @Test
    void exporterHasNoneUnlessItSaysSo() {
        Exporter plain = List::of;
        assertThat(plain.documents()).isEmpty();
        assertThat(Exporters.installed().documents().all())
                .extracting(Document::name)
                .containsExactly("dataset");
    }
}
