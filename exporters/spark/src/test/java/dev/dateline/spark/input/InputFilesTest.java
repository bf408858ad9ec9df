package dev.dateline.spark.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and patterns. */
class InputFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("2031/older"));
        for (String name : List.of("b.jsonl", "2031/c.jsonl", "2031/a.jsonl.gz", "2031/_SUCCESS", "2031/.a.crc")) {
            Files.writeString(folder.resolve(name), "{}");
        }
        Files.writeString(folder.resolve("2031/older/z.jsonl"), "{}");
    }

    private List<String> found(String... inputs) throws IOException {
        List<String> all =
                Stream.of(inputs).map(input -> folder.resolve(input).toString()).toList();
        List<InputFile> files = InputFiles.of(all, new Configuration());
        assertThat(files).extracting(InputFile::length).containsOnly(2L);
        for (int i = 0; i < files.size(); i++) {
            assertThat(files.get(i).number()).isEqualTo(i);
        }
        return files.stream()
                .map(file -> folder.relativize(Path.of(file.name())).toString())
                .toList();
    }

    @Test
    void inputsKeepTheirOrderAndFoldersAreSorted() throws IOException {
        assertThat(found("b.jsonl", "2031")).containsExactly("b.jsonl", "2031/a.jsonl.gz", "2031/c.jsonl");
        assertThat(found("2031/*.jsonl", "b.jsonl")).containsExactly("2031/c.jsonl", "b.jsonl");
        assertThat(found("*/older", "b.jsonl")).containsExactly("2031/older/z.jsonl", "b.jsonl");
    }

    @Test
    void aNameIsNoPatternIfThereIsSuchAFile() throws IOException {
        Files.writeString(folder.resolve("news[1]{a}.jsonl"), "{}");
        assertThat(found("news[1]{a}.jsonl")).containsExactly("news[1]{a}.jsonl");
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThatThrownBy(() -> found("none.jsonl"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("none.jsonl: there is no such file");
        assertThatThrownBy(() -> found("none*"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("none*: there is no such file");
    }

    @Test
    void aFolderWithoutFilesIsTold() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> found("empty"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("empty: there is no file in it");
    }

    @Test
    void noFileIsReadTwice() {
        assertThatThrownBy(() -> found("2031", "2031/c.jsonl"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("c.jsonl is named twice");
    }
}
