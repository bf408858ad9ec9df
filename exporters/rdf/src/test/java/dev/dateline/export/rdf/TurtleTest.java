package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TurtleTest extends RdfContract {

    TurtleTest() {
        super("ttl", "text/turtle");
    }

    @Test
    void isWhatPeopleGetIfTheyDoNotChoose() {
        assertThat(format().isDefault()).isTrue();
    }

    @Test
    void prefixesStandOnceAtTheTop() throws IOException {
        String text = Exported.of("ttl", Samples.all()).text();
        assertThat(text).startsWith("@prefix schema: <https://schema.org/> .\n");
        assertThat(text.lines().filter(line -> line.startsWith("@prefix"))).hasSize(13);
        assertThat(text.indexOf("\n\n")).isGreaterThan(text.lastIndexOf("@prefix"));
    }

    @Override
    boolean isGolden(String sample) {
        return true;
    }
}
