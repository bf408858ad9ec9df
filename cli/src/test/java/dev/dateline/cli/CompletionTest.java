package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shells offer what the commands understand. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "other shells")
class CompletionTest {

    private static final Path FOLDER =
            Readme.ROOT.resolve("cli/src/dist/completions").toAbsolutePath();
    private static final String ASK_BASH = """
            source "$1"
            COMP_LINE=$2
            COMP_POINT=${#COMP_LINE}
            _dateline 2> /dev/null
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    private static List<String> answers(String shell, String script, String... arguments) {
        if (Command.find(shell).isEmpty()) {
            Command.missing("there is no " + shell);
        }
        Command.Result result = Command.run(
                FOLDER,
                Stream.concat(Stream.of(shell, "-c", script, "test"), Stream.of(arguments))
                        .toList());
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return result.output().lines().toList();
    }

    private static List<String> fish(String line) {
        String script = "source $argv[2]; complete -C $argv[3]";
        return answers("fish", script, FOLDER.resolve("dateline.fish").toString(), line);
    }

    private static List<String> bash(String line) {
        return answers("bash", ASK_BASH, FOLDER.resolve("dateline.bash").toString(), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            dateline ex                               > export
            dateline --quiet dr                       > draft
            dateline help ver                         > verify
            dateline export --skip                    > --skip-invalid
            dateline export news.json -f xl           > xlsx
            dateline export --format=quick            > quickstatements
            dateline export --set csv.delimiter=se    > semicolon
            dateline check --format te                > text
            dateline formats sq                       > sqlite
            dateline schema onto                      > ontology
            """)
    void bashKnowsTheOneWord(String line, String word) {
        assertThat(bash(line)).containsExactly(word);
    }

    @Test
    void bashLeavesFilesToItself() {
        assertThat(bash("dateline export ")).containsExactly("");
        assertThat(bash("dateline export -o ")).containsExactly("");
        assertThat(bash("dateline ")).contains("export", "validate", "help").doesNotContain("--quiet");
        assertThat(bash("dateline check -")).contains("--fix", "-q", "--help").doesNotContain("--dataset");
    }

    @Test
    void fishTellsWhatWordsMean() {
        assertThat(fish("dateline ver"))
                .containsExactly("verify\tRead outputs back and check that they all say the same.");
        assertThat(fish("dateline export --forc")).containsExactly("--force\tReplace outputs that exist.");
        assertThat(fish("dateline formats sq")).containsExactly("sqlite");
    }

    @Test
    void zshUnderstandsItsScript() {
        assertThat(answers("zsh", "zsh -n \"$1\"", FOLDER.resolve("_dateline").toString()))
                .isEmpty();
    }
}
