package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final String CLEAR = "\u001B[G\u001B[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void staysSilentForASecond() {
        Progress progress = progress(true);
        nanos = 999_999_999;
        progress.read(5_000);
        progress.clear();
        assertThat(shown()).isEmpty();
    }

    @Test
    void tellsArticlesAndSpeedAndLeavesNoTrace() {
        Progress progress = progress(true);
        nanos = 1_000_000_000;
        progress.read(5_000);
        nanos = 1_100_000_000; // too soon
        progress.read(5_500);
        nanos = 2_000_000_000;
        progress.read(12_000);
        progress.clear();
        progress.clear();
        assertThat(shown())
                .isEqualTo(
                        CLEAR + "5,000 articles, 5,000 a second" + CLEAR + "12,000 articles, 6,000 a second" + CLEAR);
    }

    @Test
    void tellsWhatIsLeft(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[1_000_000]);
        InputBytes bytes = InputBytes.of(List.of(Input.file(file)));
        Progress progress = progress(true);
        progress.follow(bytes);
        try (InputStream in = ((Input.Bytes) bytes.inputs().get(0).source()).open()) {
            in.readNBytes(10_000);
            nanos = 1_000_000_000;
            progress.read(5);
            in.readNBytes(240_000);
            nanos = 2_000_000_000;
            progress.read(50);
        }
        assertThat(shown())
                .isEqualTo(CLEAR + "5 articles, 5 a second, 1 % of 1.0 MB, 1 min 39 s left" + CLEAR
                        + "50 articles, 25 a second, 25 % of 1.0 MB, 6 s left");
    }

    @Test
    void whatHasNoSizeHasNoEnd() {
        InputBytes bytes = InputBytes.of(List.of(new Input("-", () -> InputStream.nullInputStream())));
        assertThat(bytes.hasTotal()).isFalse();
        Progress progress = progress(true);
        progress.follow(bytes);
        nanos = 1_000_000_000;
        progress.read(5);
        assertThat(shown()).isEqualTo(CLEAR + "5 articles, 5 a second");
    }

    @Test
    void isNotForFiles() {
        Progress progress = progress(false);
        nanos = 5_000_000_000L;
        progress.read(12_000);
        progress.clear();
        assertThat(shown()).isEmpty();
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Progress progress(boolean terminal) {
        IoStreams plain = IoStreams.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
        return new Progress(new IoStreams(
                plain.in(),
                plain.bytes(),
                plain.out(),
                plain.err(),
                stream -> terminal,
                Map.of(),
                () -> nanos,
                IoStreams.Wishes.NONE));
    }
}
