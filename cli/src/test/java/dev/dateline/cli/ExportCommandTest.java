package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.AtomicOutput;
import dev.dateline.fixtures.Cases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the transcripts cannot show: other streams, other terminals, other files. */
class ExportCommandTest {

    private static final byte[] ARTICLE =
            "{\"id\": \"a\", \"headline\": \"Köln, 항구\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BAD = "{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void sampleBecomesEveryDefaultFormat() {
        String input = Cases.input("north-korea-tribute").toString();
        Run run = Run.of("export", input, "-o", folder.toString(), "--name", "tribute");
        assertThat(run.err()).startsWith("IRIs begin with https://example.org/").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("tribute-csv").endsWith("\n1 article, no warnings\n");
        assertThat(folder.resolve("tribute-csv/articles.csv")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl", "a.ndjson", "a", "a.JSON"})
    void gzippedInputIsReadAndItsNameShortened(String name) throws IOException {
        Path input = folder.resolve(name + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(input))) {
            out.write(ARTICLE);
        }
        Run run = Run.of(
                "export",
                input.toString(),
                "-f",
                "md",
                "-o",
                folder.resolve("out").toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("out/a.md"))).contains("# Köln, 항구");
    }

    @Test
    void standardOutputGetsTheBytesAndNothingElse() {
        Run run = Run.of(new ByteArrayInputStream(ARTICLE), "export", "-", "-f", "md", "-o", "-");
        assertThat(run.out()).isEqualTo("<!-- Markdown -->\n\n# Köln, 항구\n");
        assertThat(run.err()).contains("1 article, no warnings");
    }

    @Test
    void standardOutputThatFailsIsToldWithItsReason() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] export = {"export", "-", "-f", "md", "-o", "-"};
        assertThat(Main.run(export, new ByteArrayInputStream(ARTICLE), full, err))
                .isEqualTo(Exit.OUTPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("dateline: cannot write to standard output: Broken pipe\n");
        assertThat(Main.run(new String[] {"formats"}, InputStream.nullInputStream(), full, err))
                .isEqualTo(Exit.OUTPUT);
        assertThat(Main.run(new String[] {"sample"}, InputStream.nullInputStream(), full, err))
                .isEqualTo(Exit.OUTPUT);
    }

    /** Who reads the summary of files that are written may have read enough. */
    @Test
    void summaryThatNobodyReadsIsNoFailure() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] export = {"export", "-", "-f", "md", "-o", folder.toString(), "--base", "https://example.com/"};
        assertThat(Main.run(export, new ByteArrayInputStream(ARTICLE), closed, err))
                .isEqualTo(Exit.DONE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("the export has no licence; ")
                .hasLineCount(1);
        assertThat(folder.resolve("articles.md")).isNotEmptyFile();
    }

    @Test
    void anInputIsNoOutput() throws IOException {
        Path input = Files.write(folder.resolve("a.json"), ARTICLE);
        Files.createSymbolicLink(folder.resolve("link.md"), input);
        Files.createLink(folder.resolve("hard.md"), input);
        for (String name : List.of("link.md", "hard.md")) {
            refuses(input, folder.resolve(name).toString());
        }
        Path there = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(there.resolve("a.md"), input);
        refuses(input, there.toString());
        Files.createDirectory(there.resolve("articles.csv-csv"));
        Path table = Files.write(there.resolve("articles.csv-csv/articles.csv"), ARTICLE);
        Run run = Run.of("export", table.toString(), "-f", "csv", "-o", there.toString(), "--force");
        assertThat(run.err()).endsWith(": this is the input " + table + "; give the output another name\n");
        assertThat(table).hasBinaryContent(ARTICLE);
    }

    private static void refuses(Path input, String output) throws IOException {
        Run run = Run.of("export", input.toString(), "-f", "md", "-o", output, "--force");
        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(run.err()).endsWith(": this is the input " + input + "; give the output another name\n");
        assertThat(input).hasBinaryContent(ARTICLE);
    }

    @Test
    void oneOutputGoesWhereALinkLeads() throws IOException {
        Path real = Files.writeString(
                Files.createDirectory(folder.resolve("archive")).resolve("2026.md"), "old");
        Files.createSymbolicLink(folder.resolve("latest.md"), real);
        String output = folder.resolve("latest.md").toString();
        Run run = Run.of(new ByteArrayInputStream(ARTICLE), "export", "-", "-o", output, "--force");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("archive/2026.md");
        assertThat(folder.resolve("latest.md")).isSymbolicLink();
        assertThat(Files.readString(real)).contains("Köln");
    }

    @Test
    void secondRunInAFolderIsRefusedAtItsStart() throws IOException {
        String[] export = {"export", "-", "-f", "md", "-o", folder.toString()};
        try (AtomicOutput first = AtomicOutput.in(folder, false)) {
            Run run = Run.of(new InputNobodyReads(), export);
            assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
            assertThat(run.err())
                    .isEqualTo("dateline: " + folder.toRealPath()
                            + ": another run is writing there; wait until it has ended\n");
            first.commit();
        }
        assertThat(Run.of(new ByteArrayInputStream(ARTICLE), export).exit()).isEqualTo(Exit.DONE);
    }

    /** What is refused at the start is refused before anything is read. */
    private static final class InputNobodyReads extends InputStream {
        @Override
        public int read() {
            throw new AssertionError("it was read");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return read();
        }
    }

    @Test
    void folderForTemporaryFilesIsToldFromTheOutput() {
        String before = System.getProperty("java.io.tmpdir");
        try {
            System.setProperty("java.io.tmpdir", folder.resolve("gone").toString());
            Run run = Run.of(new ByteArrayInputStream(ARTICLE), "export", "-", "-f", "md", "-o", "-");
            assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
            assertThat(run.err())
                    .isEqualTo("dateline: cannot write to the folder for temporary files, " + folder.resolve("gone")
                            + " (java -Djava.io.tmpdir=DIR names another): there is no such file or folder\n");
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void findingsAreColouredOnlyForPeopleWhoWantIt() {
        assertThat(errors(true, Map.of())).contains("\u001B[1;31merror\u001B[0m: ");
        assertThat(errors(true, Map.of("NO_COLOR", ""))).contains("\u001B");
        assertThat(errors(true, Map.of("NO_COLOR", "1"))).doesNotContain("\u001B");
        assertThat(errors(false, Map.of())).doesNotContain("\u001B");
    }

    private String errors(boolean terminal, Map<String, String> environment) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        IoStreams plain = IoStreams.of(new ByteArrayInputStream(BAD), OutputStream.nullOutputStream(), err);
        IoStreams streams = new IoStreams(
                plain.in(),
                plain.bytes(),
                plain.out(),
                plain.err(),
                stream -> terminal && stream == IoStreams.Stream.ERR,
                environment,
                plain.nanoTime(),
                plain.wishes());
        String[] export = {"export", "-", "-f", "md", "-o", folder.toString()};
        assertThat(Main.run(export, streams)).isEqualTo(Exit.INPUT);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void verboseShowsWhereItHappened() {
        String[] export = {"export", "-", "-f", "md", "-o", folder.toString(), "--set", "md.trouble=bug", "--verbose"};
        Run run = Run.of(new ByteArrayInputStream(ARTICLE), export);
        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(run.err()).contains("a bug in the exporter").contains("\tat dev.dateline.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void verboseTellsWhatItTook() {
        String[] export = {"export", "-", "-f", "md", "-o", folder.toString(), "--verbose"};
        Run run = Run.of(new ByteArrayInputStream(ARTICLE), export);
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err())
                .containsPattern("took \\d+\\.\\d\\d s: 1 article, [0-9,]+ a second, " + ARTICLE.length
                        + " B read, .* a second; memory at most .*B of objects\n"
                        + "of this, perhaps at the same time: reading \\d+\\.\\d\\d s, corpus .* s, md .* s\n");
    }

    @Test
    void brokenJarOnTheClassPathIsAWarning() {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(new BrokenServices(loader));
            Run run = Run.of("formats");
            assertThat(run.exit()).isEqualTo(Exit.DONE);
            assertThat(run.err()).isEqualTo("dateline: warning: the class path: Provider no.such.Exporter not found\n");
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    /** Names an exporter that is not there. */
    private static final class BrokenServices extends ClassLoader {

        BrokenServices(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.startsWith("META-INF/services/")) {
                return super.getResources(name);
            }
            Path services = Files.writeString(Files.createTempFile("services", ""), "no.such.Exporter");
            services.toFile().deleteOnExit();
            return Collections.enumeration(List.of(services.toUri().toURL()));
        }
    }
}
