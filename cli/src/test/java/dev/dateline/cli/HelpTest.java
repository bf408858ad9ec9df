package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Exporters;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Importer;
import dev.dateline.export.Option;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"export", "import", "check", "diff", "verify", "formats", "schema", "sample", "draft", "template"
            })
    void everyCommandHasHelpAndVersion(String command) {
        for (String help : new String[] {"--help", "-h"}) {
            Run run = Run.of(command, help);
            assertThat(run.exit()).isEqualTo(Exit.DONE);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("Usage: dateline " + command).contains("Exit codes:\n  0   done");
            assertThat(run.out()).doesNotContain("\u001B").doesNotContain("\r");
        }
        assertThat(Run.of(command, "--version").out()).matches("dateline \\d+\\.\\d+\\.\\d+\n");
        assertThat(Run.of("--help").out()).containsPattern("(?m)^  " + command + " ");
    }

    @Test
    void withoutCommandTheCommandsAreListed() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: dateline").contains("export");
    }

    /** Nobody has to write help for a new format: it is what the format declares. */
    @Test
    void formatsAndTheirOptionsAreExplained() {
        String formats = Run.of("formats").out();
        assertThat(Run.of("export", "--help").out()).endsWith("\nFormats:\n" + formats);
        for (Format format : Formats.installed().all()) {
            String mark = Formats.installed().isDefault(format.id()) ? Pattern.quote("*") : " ";
            assertThat(formats)
                    .containsPattern("(?m)^" + format.id() + " +" + mark)
                    .contains(format.title());
            for (Option<?> option : format.options()) {
                assertThat(formats)
                        .contains("  " + format.id() + "." + option.name() + "=" + option.values() + "\n")
                        .contains("  " + option.help() + " (default: " + option.byDefault() + ")\n");
            }
        }
        for (Importer importer : Exporters.installed().importers()) {
            assertThat(formats).contains("\n" + importer.name() + " ").contains("  " + importer.title() + "\n");
            for (String id : importer.formats()) {
                assertThat(formats).containsPattern("(?m)^" + id + " +\\*?\\+ ");
            }
        }
        assertThat(formats).containsPattern("(?m)^md +NAME\\.md ").contains("NAME-csv/");
    }
}
