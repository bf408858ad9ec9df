package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Exporters.Refusal;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportersTest {

    private static final Exporter GOOD = () -> List.of(new RecordingFormat("good"));

    /** A format with an option. */
    private record Declared(String id, String title, List<Option<?>> options) implements Format {
        @Override
        public Layout layout(Settings settings) {
            return new Layout.Folder(title, List.of());
        }

        @Override
        public ExportSession open(Dataset dataset, Settings settings, Target target) {
            throw new UnsupportedOperationException();
        }
    }

    /** Has endings. */
    private record Ended(String id, Map<String, Map<String, String>> endings) implements Format {
        @Override
        public String title() {
            return "title";
        }

        @Override
        public Layout layout(Settings settings) {
            return new Layout.Folder("ended", List.of());
        }

        @Override
        public ExportSession open(Dataset dataset, Settings settings, Target target) {
            throw new UnsupportedOperationException();
        }
    }

    /** Offers a format beside a document. */
    private record Documented(String format, String document) implements Exporter {
        @Override
        public List<Format> formats() {
            return List.of(new RecordingFormat(format));
        }

        @Override
        public List<Document> documents() {
            return List.of(new Document(document, "of a test", () -> "text\n"));
        }
    }

    /** Says how many arguments it was given. */
    private record Counting(String name, String title) implements Tool {
        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter("WORD", "Any word."));
        }

        @Override
        public boolean run(List<String> arguments, PrintStream out, PrintStream err) {
            out.print(arguments.size());
            return true;
        }
    }

    private static Exporter withTools(Tool... tools) {
        return new Exporter() {
            @Override
            public List<Format> formats() {
                return List.of(new RecordingFormat("with-tools"));
            }

            @Override
            public List<Tool> tools() {
                return List.of(tools);
            }
        };
    }

    @Test
    void toolsAreFoundWithTheirExporters() {
        Exporters exporters = Exporters.of(List.of(
                withTools(new Counting("count", "Counts."), new Counting("add", "Adds.")),
                () -> List.of(new RecordingFormat("good"))));
        assertThat(exporters.refusals()).isEmpty();
        assertThat(exporters.tools()).extracting(Tool::name).containsExactly("add", "count");
        assertThat(refusal(withTools(new Counting("Count", "Counts."))))
                .startsWith("'Count' cannot be the name of a tool; use");
        assertThat(refusal(withTools(new Counting("count", " ")))).isEqualTo("the tool 'count' has no title");
        assertThat(refusal(withTools(new Counting("count", "Counts."), new Counting("count", "Counts too."))))
                .isEqualTo("there is a tool 'count' already");
    }

    private static String refusal(Exporter bad) {
        Exporters exporters = Exporters.of(List.of(GOOD, bad, () -> List.of(new RecordingFormat("also-good"))));
        assertThat(exporters.formats().all()).extracting(Format::id).containsExactly("also-good", "good");
        assertThat(exporters.documents().all()).containsExactly(Dataset.DESCRIPTION_SCHEMA);
        assertThat(exporters.tools()).isEmpty();
        assertThat(exporters.refusals()).hasSize(1);
        return exporters.refusals().get(0).reason();
    }

    private static String refusal(Format bad) {
        return refusal(() -> List.of(new RecordingFormat("other"), bad));
    }

    @Test
    void goodExportersAreNotRefused() {
        Exporters exporters = Exporters.of(List.of(GOOD, new Documented("csv-2", "shapes")));
        assertThat(exporters.refusals()).isEmpty();
        assertThat(exporters.formats().jar("good")).isNull();
        assertThat(exporters.documents().get("shapes").text()).isEqualTo("text\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MD", "2d", "a_b", "a.b", "a b", "-a", "é", "a\n"})
    void namesAreLowerCaseWords(String name) {
        assertThat(refusal(new RecordingFormat(name))).startsWith("'" + name + "' cannot be the name of a format; use");
        assertThat(refusal(new Documented("csv", name))).contains("cannot be the name of a document");
        assertThat(refusal(new Declared("csv", "a title", List.of(Option.flag(name, true, "helps")))))
                .contains("cannot be the name of an option");
    }

    @Test
    void nameIsTakenOnce() {
        assertThat(refusal(GOOD)).isEqualTo("there is a format 'good' already");
        assertThat(refusal(new RecordingFormat("other"))).isEqualTo("there is a format 'other' already");
        Exporters exporters = Exporters.of(List.of(new Documented("a", "shapes"), new Documented("b", "shapes")));
        assertThat(exporters.formats().all()).extracting(Format::id).containsExactly("a");
        assertThat(exporters.refusals())
                .extracting(Refusal::reason)
                .containsExactly("there is a document 'shapes' already");
        Option<Boolean> option = Option.flag("text", true, "helps");
        assertThat(refusal(new Declared("csv", "title", List.of(option, Option.flag("text", false, "helps too")))))
                .isEqualTo("the format 'csv' has two options 'text'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CSV", ".csv", "csv.", "a b", "a/b"})
    void endingsAreLowerCaseWords(String ending) {
        assertThat(refusal(new Ended("csv", Map.of(ending, Map.of()))))
                .startsWith("'" + ending + "' cannot be the ending of a name; use");
    }

    @Test
    void endingsSettleOptionsThatThereAre() {
        assertThat(refusal(new Ended("csv", Map.of("csv.gz", Map.of("gzip", "true")))))
                .isEqualTo("csv has no option 'gzip'");
        assertThat(new RecordingFormat("other").endings()).containsExactly(Map.entry("other", Map.of()));
        assertThat(new Declared("csv", "title", List.of()).endings()).isEmpty();
    }

    @Test
    void declarationsHaveToWork() {
        Option<Integer> option = new Option<>("rows", "NUMBER", "many", "how many", Integer::valueOf);
        assertThat(refusal(new Declared("csv", "title", List.of(option)))).contains("For input string: \"many\"");
        assertThat(refusal(new Declared("csv", " ", List.of()))).isEqualTo("the format 'csv' has no title");
        assertThat(refusal(new Declared("csv", "../x", List.of())))
                .isEqualTo("'name-../x' cannot be the name of a file");
        assertThat(refusal(() -> {
                    throw new NoClassDefFoundError("org/library/Thing");
                }))
                .isEqualTo("the class org/library/Thing is missing; put the jar that has it into the same folder");
    }
}
