package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a file says what is in it. */
class EndingsTest {

    private static final String INPUT = Cases.input("north-korea-tribute").toString();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Path export(String name, String... more) {
        String[] args = Stream.concat(
                        Stream.of("export", INPUT, "-o", folder.resolve(name).toString()), Stream.of(more))
                .toArray(String[]::new);
        Run run = Run.of(args);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        return folder.resolve(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nt", "nq", "ttl", "trig", "rdf", "jsonld", "rpb"})
    void aCompressedGraphIsTheGraph(String ending) throws IOException {
        byte[] zipped = Files.readAllBytes(export("a." + ending + ".gz"));
        assertThat(unzipped(zipped)).isEqualTo(Files.readAllBytes(export("b." + ending)));
        assertThat(zipped).startsWith(0x1F, 0x8B, 8, 0, 0, 0, 0, 0); // no flags, no time
    }

    @Test
    void aCompressedTableIsTheTable() throws IOException {
        byte[] zipped = Files.readAllBytes(export("a.csv.gz", "--set", "csv.tables=figures"));
        byte[] plain = Files.readAllBytes(export("b.csv", "--set", "csv.tables=figures"));
        assertThat(unzipped(zipped)).isEqualTo(plain);
        assertThat(plain).asString().startsWith("article_id,figure_id,");
    }

    private static byte[] unzipped(byte[] zipped) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aZipHasWhatTheFolderHas() throws IOException {
        Path zip = export("a.zip");
        Path tables = export("b/", "-f", "csv", "--name", "n").resolve("n-csv");
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                expected.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        Map<String, String> actual = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                actual.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
            }
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(export("again.ZIP", "-f", "csv")).hasSameBinaryContentAs(zip);
    }

    @ParameterizedTest
    @CsvSource({
        "a.ttl, ttl",
        "A.NT.GZ, nt.gz",
        "a.b.csv, csv",
        "a.gz, gz",
        "a.b.gz, b.gz",
        "out, ''",
        ".out, ''",
        ".gz, ''",
        "a., ''",
        "'', ''",
        ".a.ttl, ttl",
        "v1.2, 2"
    })
    void endingIsWhatFollowsThePoint(String name, String ending) {
        assertThat(Ending.of(name)).isEqualTo(ending);
    }
}
