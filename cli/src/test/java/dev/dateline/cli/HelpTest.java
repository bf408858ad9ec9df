package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Exporters;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Importer;
import dev.dateline.export.Option;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

    private static final int MOST_LINES = 24;
    private static final int MOST_COLUMNS = 80;

    /** The commands that the help lists, those of formats and of the tests' plug-ins too. */
    static List<String> commands() {
        return Pattern.compile("(?m)^  ([a-z]+)  ")
                .matcher(Run.of("--help").out())
                .results()
                .map(command -> command.group(1))
                .toList();
    }

    @Test
    void everyCommandIsListed() {
        assertThat(commands())
                .contains(
                        "export",
                        "import",
                        "check",
                        "diff",
                        "verify",
                        "formats",
                        "schema",
                        "sample",
                        "template",
                        "draft",
                        "ask",
                        "validate")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpAndVersion(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: dateline " + command).contains("\nExamples:\n  dateline ");
        assertThat(run.out()).doesNotContain("\u001B").doesNotContain("\r");
        assertThat(Run.of(command, "-h")).isEqualTo(run);
        assertThat(Run.of("help", command)).isEqualTo(run);
        assertThat(Run.of(command, "--version").out()).matches("dateline \\d+\\.\\d+\\.\\d+\n");
    }

    /** What has no place on the screen is named there, and explained at --help-all with everything else. */
    @ParameterizedTest
    @MethodSource("commands")
    void helpFitsAScreenAndNothingIsLost(String command) {
        String screen = Run.of(command, "--help").out();
        assertThat(screen.lines().toList()).hasSizeLessThanOrEqualTo(MOST_LINES).allSatisfy(HelpTest::fits);
        Run all = Run.of(command, "--help-all");
        assertThat(all.exit()).isEqualTo(Exit.DONE);
        assertThat(all.out()).contains("\nExit codes:\n  0  done").contains("--verbose  ");
        assertThat(all.out().lines().toList()).allSatisfy(HelpTest::fits);
        String named = screen.replaceFirst("(?s).*explains them\\): ", "").replaceFirst("(?s)\n\n.*", "");
        assertThat(named).contains("--quiet");
        for (String option : named.strip().split("\\s+", -1)) {
            assertThat(all.out()).containsPattern("(?m)^ .*" + option + "( |$)");
        }
    }

    @Test
    void helpOfAllFitsAScreen() {
        for (String[] args : List.of(new String[] {"--help"}, new String[] {"help"})) {
            Run run = Run.of(args);
            assertThat(run.exit()).isEqualTo(Exit.DONE);
            assertThat(run.out().lines().toList())
                    .hasSizeLessThanOrEqualTo(MOST_LINES)
                    .allSatisfy(HelpTest::fits);
        }
        assertThat(Run.of("formats").out().lines().toList()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    private static void fits(String line) {
        assertThat(line).hasSizeLessThanOrEqualTo(MOST_COLUMNS);
    }

    @Test
    void withoutCommandTheCommandsAreListed() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: dateline").contains("export");
    }

    @Test
    void helpComesBeforeMistakes() {
        Run help = Run.of("export", "--help");
        assertThat(Run.of("export", "news.json", "--forse", "--help")).isEqualTo(help);
        assertThat(Run.of("export", "-o", "out", "-h")).isEqualTo(help);
    }

    @Test
    void mistypedWordsAreSuggested() {
        assertThat(Run.of("exprt", "news.json").err()).contains("there is no command 'exprt'; did you mean 'export'?");
        assertThat(Run.of("exp").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("help", "exprt").err()).contains("there is no command 'exprt'; did you mean 'export'?");
        assertThat(Run.of("check", "--fx=out", "-").err()).contains("no option '--fx'; did you mean '--fix'?");
        assertThat(Run.of("formats", "sqlte").err()).contains("there is no format 'sqlte'; did you mean 'sqlite'?");
        assertThat(Run.of("sample", "news").err()).contains("'news' is one argument too many");
    }

    @Test
    void everyShortOptionHasALongName() {
        CommandText main = Main.described(IoStreams.of(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
        assertThat(main.subcommands())
                .flatExtracting(CommandText::options)
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.longestName()).startsWith("--"));
    }

    /** Nobody has to write help for a new format: it is what the format declares. */
    @Test
    void formatsAndTheirOptionsAreExplained() {
        String formats = Run.of("formats").out();
        String options = Run.of("export", "--help-formats").out();
        for (Format format : Formats.installed().all()) {
            String mark = Formats.installed().isDefault(format.id()) ? Pattern.quote("*") : " ";
            assertThat(formats)
                    .containsPattern("(?m)^" + format.id() + " +" + mark)
                    .contains(format.title());
            String own = Run.of("formats", format.id()).out();
            for (Option<?> option : format.options()) {
                String line = "      " + format.id() + "." + option.name() + "=" + option.values() + "\n";
                assertThat(own).contains(line);
                assertThat(own.replaceAll("\\s+", " ")).contains(option.help() + " (default: ");
                assertThat(options).contains(line);
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
