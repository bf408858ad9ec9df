package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdfOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nt", "nq"})
    void compressedFileHoldsWhatThePlainOneDoes(String id) throws IOException {
        Map<String, String> gzip = Map.of("gzip", "true");
        Format format = Formats.installed().get(id);
        assertThat(format.layout(Settings.of(format, gzip)))
                .isEqualTo(new Layout.OneFile(id + ".gz", "application/gzip"));
        byte[] compressed =
                Exported.of(id, Samples.all(), Exported.NO_INPUT, gzip).bytes();
        byte[] plain = Exported.of(id, Samples.all()).bytes();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig"})
    void prettyIsAnotherSpellingOfTheSameGraph(String id) throws IOException {
        Exported pretty = Exported.of(id, Samples.all(), Exported.NO_INPUT, Map.of("pretty", "true"));
        Exported plain = Exported.of(id, Samples.all(), Exported.NO_INPUT, Map.of("pretty", "false"));
        assertThat(pretty.model()).isEqualTo(plain.model());
        assertThat(new String(pretty.bytes(), StandardCharsets.UTF_8))
                .contains(" ,\n")
                .doesNotContain(" rdf:type ");
        assertThat(new String(plain.bytes(), StandardCharsets.UTF_8))
                .contains(" rdf:type ")
                .doesNotContain(" ,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig"})
    void irisAreShortenedByPrefixesOfTheUser(String id) throws IOException {
        Map<String, String> prefixes = Map.of("prefixes", "e=https://example.org/entity/,p=https://example.org/p/");
        Exported exported = Exported.of(id, Samples.all(), Exported.NO_INPUT, prefixes);
        assertThat(exported.text())
                .contains("@prefix e: <https://example.org/entity/> .")
                .contains(" e:kim-jong-un");
        assertThat(exported.model()).isEqualTo(Exported.of(id, Samples.all()).model());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            e                                | is no prefix
            schema=https://example.org/x/    | is taken
            e=https://schema.org/            | has a prefix already
            1=https://example.org/           | cannot be a prefix
            e=entity/                        | entity/
            e=https://e.example/,e=https://f.example/ | is taken
            """)
    void prefixesThatAreNoneAreRefused(String written, String problem) {
        Format format = Formats.installed().get("ttl");
        assertThatThrownBy(() -> Settings.of(format, Map.of("prefixes", written)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(problem);
    }
}
