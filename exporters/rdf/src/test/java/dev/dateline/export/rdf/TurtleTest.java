package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import java.io.IOException;
import java.util.List;
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
    /** Whatever the order of rows, a block has each property once, with all its values. */
    @Test
    void eachSubjectNamesAPropertyOnce() throws IOException {
        for (String block : Exported.of("ttl", Samples.all()).text().split("\n\n", -1)) {
            List<String> properties = block.lines()
                    .filter(line -> line.matches(" {8}[^ ].*"))
                    .map(line -> line.strip().split(" ", 2)[0])
                    .toList();
            assertThat(properties).as(block).doesNotHaveDuplicates();
        }
    }

    @Override
    boolean isGolden(String sample) {
        return true;
    }
}
