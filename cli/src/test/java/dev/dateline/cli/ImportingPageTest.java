package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of {@code docs/importing.md}, and what it says that edits lead to. */
class ImportingPageTest {

    private static final Path PAGE = Readme.ROOT.resolve("docs/importing.md");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void export() throws IOException {
        Files.writeString(
                folder.resolve("ferry.json"),
                Page.of(Readme.ROOT.resolve("docs/input.md")).file("ferry.json"));
        assertThat(run("dateline export ferry.json -f csv -o out").exit()).isEqualTo(Exit.DONE);
    }

    /** Runs a command of the page in the folder. */
    private Run run(String command) throws IOException {
        List<String> words = List.of(command.split(" ", -1));
        assertThat(Files.readString(PAGE)).contains(command);
        return Run.of(words.stream()
                .skip(1)
                .map(word -> word.matches("ferry\\.json|out.*|back\\.jsonl")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
    }

    @Test
    void itsFirstCommandsFindNoDifference() throws IOException {
        assertThat(run("dateline import out/ferry-csv -o back.jsonl").exit()).isEqualTo(Exit.DONE);
        assertThat(run("dateline diff ferry.json back.jsonl"))
                .isEqualTo(new Run(Exit.DONE, "", "articles: 0 added, 0 withdrawn, 0 changed, 1 equal\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figures.csv   | ,40,,,                                | ,45,,,",
                "mentions.csv  | ,1,Port Vale\\r                       | ,1,off Port Vale\\r",
                "relations.csv | ferry-rescue-2031,r1,                 | ferry-rescue-2031,,",
                "figures.csv   | \\r\\nferry-rescue-2031,rescued,.*\\r | \\r",
                "figures.csv   | ,false,≥                              | ,maybe,≥",
            })
    void whatItSaysOfEditsIsSo(String file, String before, String after) throws IOException {
        Path table = folder.resolve("out/ferry-csv").resolve(file);
        String text = Files.readString(table);
        String edited = text.replaceFirst(before, after.replace("\\r", "\r"));
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(table, edited);
        Run run = Run.of("check", folder.resolve("out/ferry-csv").toString(), "--all");
        String told = run.out().lines().findFirst().orElse("").replace(folder.resolve("out") + "/", "");
        assertThat(Files.readString(PAGE)).contains("| " + told.replaceFirst(" \\(article .*", "") + " |\n");
    }
}
