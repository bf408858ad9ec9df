package dev.dateline.export.rdf.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.InvalidValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskToolTest {

    private static final String CONTENTS = """
            article,entities,relations,figures\r
            https://example.org/article/north-korea-tribute,22,26,3\r
            https://example.org/article/second-day,3,1,1\r
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private boolean ask(String number, Path file) throws IOException {
        return new AskTool()
                .run(
                        List.of(number, file.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld", "rdf", "rpb"})
    void everySyntaxCanBeAsked(String format) throws IOException {
        Path file = folder.resolve("graph." + format);
        Files.write(file, AnswersTest.exported(format, AnswersTest.twoArticles()));
        assertThat(ask("7", file)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(CONTENTS);
    }

    @Test
    void compressedFilesCanBeAsked() throws IOException {
        Path file = folder.resolve("graph.nq.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(AnswersTest.exported("nq", AnswersTest.twoArticles()));
        }
        assertThat(ask("7", file)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(CONTENTS);
    }

    @Test
    void whatIsNoGraphIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nt"), "<urn:x:a> <urn:x:b> <urn:x:c> .\n<urn:x:a> oops\n");
        assertThat(ask("7", file)).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(file + ":2:");
    }

    @Test
    void argumentsThatCannotBeAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nt"), "");
        assertThatThrownBy(() -> ask("11", file))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("from 1 to 10");
        assertThatThrownBy(() -> ask("1", folder.resolve("none.nt"))).hasMessageContaining("there is no such file");
        Path other = Files.writeString(folder.resolve("graph.csv"), "");
        assertThatThrownBy(() -> ask("1", other)).hasMessageContaining("its ending is none of a graph");
    }

    /** What does not fit into memory goes through a database, which is gone afterwards. */
    @Test
    void largeFilesGoThroughADatabase() throws IOException {
        Path file = folder.resolve("graph.nq");
        Files.write(file, AnswersTest.exported("nq", AnswersTest.twoArticles()));
        PrintStream nowhere = new PrintStream(err, true, StandardCharsets.UTF_8);
        Path database;
        try (GraphFile graphs = Objects.requireNonNull(GraphFile.open(file, 0, nowhere))) {
            database = Objects.requireNonNull(graphs.database());
            assertThat(database).isNotEmptyDirectory();
            assertThat(graphs.dataset().supportsTransactionAbort()).isTrue();
        }
        assertThat(database).doesNotExist();
    }
}
