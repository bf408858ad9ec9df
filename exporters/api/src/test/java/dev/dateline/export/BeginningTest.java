package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginningTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static String sha256(Path path) throws IOException {
        return Beginning.of("input", path).sha256();
    }

    @Test
    void digestOfAFileIsThatOfItsBytes() throws IOException {
        assertThat(sha256(Files.writeString(folder.resolve("a"), "abc"))).isEqualTo(ABC);
    }

    @Test
    void digestOfAFolderIsThatOfAListOfItsFiles() throws IOException {
        Path files = folder.resolve("files");
        Files.createDirectories(files.resolve("below"));
        Files.writeString(files.resolve("b"), "abc");
        Files.writeString(files.resolve("a"), "abc");
        Path list = Files.writeString(folder.resolve("list"), ABC + "  a\n" + ABC + "  b\n");
        assertThat(sha256(files)).isEqualTo(sha256(list));
    }
}
