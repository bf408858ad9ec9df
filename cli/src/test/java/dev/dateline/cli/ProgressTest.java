package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
                plain.in(), plain.bytes(), plain.out(), plain.err(), stream -> terminal, Map.of(), () -> nanos));
    }
}
