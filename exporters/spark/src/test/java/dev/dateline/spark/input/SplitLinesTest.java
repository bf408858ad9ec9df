package dev.dateline.spark.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is taken apart, its lines are what they were, each with its number. */
class SplitLinesTest {

    private static final int LONGEST = 1000;
    private static final Configuration HADOOP = new Configuration();

    @TempDir
    private Path folder;

    private InputFile file(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("news"), bytes);
        return new InputFile(3, "news", file.toUri().toString(), bytes.length);
    }

    private static List<String> lines(SurveyedFile surveyed) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Split split : surveyed.splits()) {
            try (SplitLines own = SplitLines.open(split, LONGEST, HADOOP)) {
                for (@Nullable Line line = own.next(); line != null; line = own.next()) {
                    assertThat(line.file()).isEqualTo(3);
                    lines.add(line.number() + " " + new String(line.bytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return lines;
    }

    private static List<String> expected(String text) {
        List<String> lines = new ArrayList<>();
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i < parts.length - 1 || !parts[i].isEmpty()) {
                lines.add((i + 1) + " " + parts[i]);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anySplitsGiveTheSameLines(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("é𐍈x".repeat(random.nextInt(3))).append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        text.append(seed % 2 == 0 ? "the end" : "");
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (long splitBytes = 1; splitBytes <= bytes.length + 1; splitBytes++) {
            SurveyedFile surveyed = FileSurvey.of(file(bytes), splitBytes, HADOOP);
            assertThat(surveyed.splits()).hasSize((int) ((bytes.length + splitBytes - 1) / splitBytes));
            assertThat(lines(surveyed)).as("splits of %s", splitBytes).isEqualTo(expected(text.toString()));
        }
    }

    @Test
    void aFileThatGrowsIsTold() throws IOException {
        InputFile file = file("one\n".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("news"), "one\ntwo\n");
        assertThatThrownBy(() -> FileSurvey.of(file, 100, HADOOP))
                .isInstanceOf(IOException.class)
                .hasMessage("news: this file has changed while it was read; run the job again");
    }

    @Test
    void largeFilesAreCountedInPieces() throws IOException {
        String text = ("a line\n" + "b".repeat(200) + "\n\n").repeat(3000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (long splitBytes : List.of(1L << 16, 65535L, 100_001L, 300_000L)) {
            assertThat(lines(FileSurvey.of(file(bytes), splitBytes, HADOOP))).isEqualTo(expected(text));
        }
    }

    private static byte[] compressed(Compression compression, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = switch (compression) {
            case NONE -> bytes;
            case GZIP -> new GZIPOutputStream(bytes);
            case BZIP2 -> new BZip2CompressorOutputStream(bytes);
            case ZSTANDARD -> new ZstdOutputStream(bytes);
        }) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** As {@code cat a.gz b.gz} makes them. */
    @ParameterizedTest
    @EnumSource
    void filesOfSeveralPiecesAreReadToTheirEnd(Compression compression) throws IOException {
        byte[] bytes = joined(compressed(compression, "one\ntwo\nthr"), compressed(compression, "ee\nfour\n"));
        SurveyedFile surveyed = FileSurvey.of(file(bytes), 4, HADOOP);
        assertThat(surveyed.compression()).isEqualTo(compression);
        assertThat(lines(surveyed)).containsExactly("1 one", "2 two", "3 three", "4 four");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatIsCutOffIsTold(Compression compression) throws IOException {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append(random.nextLong()).append('\n');
        }
        byte[] whole = compressed(compression, text.toString());
        SurveyedFile surveyed = FileSurvey.of(file(Arrays.copyOf(whole, whole.length / 2)), 4, HADOOP);
        assertThatThrownBy(() -> lines(surveyed)).isInstanceOf(SplitLines.DamagedException.class);
    }

    @Test
    void ofALineThatIsTooLongTheBeginningIsRead() throws IOException {
        String text = "x".repeat(5000) + "\nshort\n" + "y".repeat(200_000) + "\nend";
        assertThat(lines(FileSurvey.of(file(text.getBytes(StandardCharsets.UTF_8)), 4096, HADOOP)))
                .containsExactly("1 " + "x".repeat(LONGEST), "2 short", "3 " + "y".repeat(LONGEST), "4 end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "\ufeff [\n{\"id\": \"a\"}]", "{\n \"id\": \"a\"\n}"})
    void whatIsNoJsonLinesIsRefusedAsAWhole(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (Compression compression : Compression.values()) {
            SurveyedFile surveyed = FileSurvey.of(file(compressed(compression, text)), bytes.length, HADOOP);
            assertThat(surveyed.splits()).isEmpty();
            assertThat(String.valueOf(surveyed.finding()))
                    .startsWith("news:1:1: error: this is a")
                    .endsWith("'dateline import' makes such lines of it");
        }
    }
}
