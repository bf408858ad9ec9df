package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's way from a text to outputs, command by command; between two of them somebody reviews the draft. */
class ReadmeDraftTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void fromATextToOutputsThatAgree() throws IOException {
        Files.writeString(folder.resolve("flood.txt"), Readme.page().file("flood.txt"));
        List<String> commands = Readme.code("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.matches(".*(flood|review|verify reports).*"))
                .toList();
        assertThat(commands).hasSize(4);
        run(commands.get(0));
        edit("Keep? is yes");
        edit("Keep? is no where Quote is more than 300 houses");
        edit("Label is boys and girls where Quote is including 12 children");
        run(commands.get(1));
        assertThat(Files.readString(folder.resolve("flood.jsonl")))
                .contains("\"label\":\"boys and girls\"")
                .contains("\"low\":40")
                .contains("\"includedIn\":")
                .contains("\"high\":1500")
                .doesNotContain("\"draft\"")
                .doesNotContain("houses-destroyed");
        run(commands.get(2));
        assertThat(folder.resolve("reports/flood.xlsx")).exists();
        assertThat(folder.resolve("reports/flood.ttl")).exists();
        assertThat(folder.resolve("reports/flood-csv/figures.csv")).exists();
        run(commands.get(3));
    }

    private void edit(String what) throws IOException {
        for (WorkbookEdit edit : WorkbookEdit.allIn("<!-- in review.xlsx: " + what + " -->")) {
            edit.doIn(folder);
        }
    }

    private void run(String command) {
        List<String> words = List.of(command.split(" "));
        Run run = Run.of(words.stream()
                .skip(1)
                .map(word -> word.matches("[a-z]+\\.[a-z]+|reports")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.DONE);
    }
}
