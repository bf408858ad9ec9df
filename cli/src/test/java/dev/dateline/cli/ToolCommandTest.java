package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exporters can do beside writing is a command like any other. */
class ToolCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void toolsAreListedWithTheCommands() {
        assertThat(Run.of("--help").out()).containsPattern("(?m)^  ask +Ask an exported graph a question");
        Run help = Run.of("ask", "--help");
        assertThat(help.exit()).isEqualTo(Exit.DONE);
        assertThat(help.out())
                .startsWith("Usage: dateline ask")
                .contains("N")
                .contains("FILE")
                .contains("Examples:\n  dateline schema queries  # the questions\n");
    }

    @Test
    void exportedGraphIsAsked() {
        String graph = folder.resolve("graph.nq").toString();
        Run.of("export", Cases.input("north-korea-tribute").toString(), "-o", graph);
        Run run = Run.of("ask", "7", graph);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("https://example.org/article/north-korea-tribute,22,26,3");
    }

    @Test
    void exportedGraphIsValidated() throws IOException {
        Path graph = folder.resolve("graph.nq");
        Run.of("export", Cases.input("north-korea-tribute").toString(), "-o", graph.toString());
        Run run = Run.of("validate", graph.toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEqualTo("2 graphs, no errors" + System.lineSeparator());
        Files.writeString(graph, Files.readString(graph).replace("/headline>", "/heading>"));
        Run broken = Run.of("validate", graph.toString());
        assertThat(broken.exit()).isEqualTo(Exit.INPUT);
        assertThat(broken.out()).contains("An article has exactly one headline: text that is not empty.");
    }

    @Test
    void questionsAreADocument() {
        assertThat(Run.of("schema", "queries").out())
                .startsWith("# 1. Which figures are there")
                .contains("\n# 10. ");
    }

    @Test
    void misuseIsToldAsEverywhere() throws IOException {
        Run missing = Run.of("ask", "7");
        assertThat(missing.exit()).isEqualTo(Exit.USAGE);
        assertThat(missing.err()).contains("Missing required parameter: 'FILE'").contains("Try 'dateline ask --help'.");
        Run none = Run.of("ask", "0", "x.nq");
        assertThat(none.exit()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).contains("'0' is not the number of a question; they go from 1 to 10");
        Path broken = Files.writeString(folder.resolve("broken.nt"), "oops\n");
        Run unread = Run.of("ask", "7", broken.toString());
        assertThat(unread.exit()).isEqualTo(Exit.INPUT);
        assertThat(unread.err()).startsWith(broken + ":1:");
    }
}
