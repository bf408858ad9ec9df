package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dateline.fixtures.Cases;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the real jar in a real process can show. */
class JarIT {

    private static final Pattern DEFAULT_FORMAT = Pattern.compile("(?m)^\\S+ +\\*\\+? +(NAME\\S+)");

    private static final Pattern FORMAT = Pattern.compile("(?m)^(\\S+) .*  NAME\\S+");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** No library writes to the log, no exporter got lost when the jars were merged. */
    @Test
    void exportsEveryDefaultFormatInSilence() throws Exception {
        List<String> outputs = DEFAULT_FORMAT
                .matcher(new Jar(folder).run("formats").out())
                .results()
                .map((MatchResult match) -> match.group(1).replace("NAME", "tribute"))
                .toList();
        assertThat(outputs).contains("tribute-csv/");
        String input = Cases.input("north-korea-tribute").toString();
        String base = "https://news.example/";
        Run run = new Jar(folder).run("export", input, "--name", "tribute", "-o", "out", "--base", base);
        assertThat(run.err()).isEqualTo("the export has no licence; --dataset FILE gives it one\n");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(outputs)
                .allSatisfy(output ->
                        assertThat(folder.resolve("out").resolve(output)).exists());
        assertThat(names(folder.resolve("out"))).hasSameSizeAs(outputs);
        assertThat(run.out()).endsWith("1 article, no warnings\n");
    }

    /** What they read of their own is in the jar. */
    @ParameterizedTest
    @ValueSource(strings = {"nt", "nq"})
    void toolsWork(String format) throws Exception {
        Jar jar = new Jar(folder);
        String input = Cases.input("north-korea-tribute").toString();
        assertThat(jar.run("export", input, "--name", "tribute", "-f", format).exit())
                .isEqualTo(Exit.DONE);
        String graph = "tribute." + format;
        Run valid = jar.run("validate", graph);
        assertThat(valid.exit()).as(valid.err()).isEqualTo(Exit.DONE);
        Run answer = jar.run("ask", "1", graph);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains(",4700,");
    }

    @Test
    void processToldToEndLeavesNothingBehind() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Process process = new Jar(folder)
                .process("export", "-", "-o", "out")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("{\"id\": \"a\", \"headline\": \"A\"}\n".getBytes(StandardCharsets.UTF_8));
            in.flush();
            for (int i = 0; i < 600 && stagedFiles(out) == 0; i++) {
                Thread.sleep(50);
            }
            assertThat(stagedFiles(out)).as("files being staged").isPositive();
            process.toHandle().destroy(); // SIGTERM; the process itself would close the streams too
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(out).isEmptyDirectory();
        assertThat(process.exitValue()).isNotIn(Exit.DONE, Exit.INPUT, Exit.USAGE, Exit.OUTPUT);
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
    }

    /** A graph that is too large for memory is asked in a database, which is nobody's afterwards. */
    @Test
    void toolToldToEndLeavesNothingBehind() throws Exception {
        Path graph = folder.resolve("large.nt");
        try (BufferedWriter out = Files.newBufferedWriter(graph)) {
            for (int i = 0; i < 500_000; i++) {
                out.write("<https://example.org/a> <https://example.org/b> \"" + i + "\" .\n");
            }
        }
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        ProcessBuilder asking = new Jar(folder).process("ask", "1", "large.nt").redirectErrorStream(true);
        asking.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        Process process = asking.start();
        for (int i = 0; i < 600 && stagedFiles(temporary) < 10; i++) {
            Thread.sleep(50);
        }
        assertThat(stagedFiles(temporary)).as("files of a database").isPositive();
        process.toHandle().destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(temporary).isEmptyDirectory();
    }

    private static long stagedFiles(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void fullDiskIsToldAndHasItsExitCode() throws Exception {
        File full = new File("/dev/full");
        assumeThat(full).exists();
        for (List<String> args : List.of(List.of("sample"), List.of("formats"), List.of("schema"))) {
            Run run = new Jar(folder)
                    .run(new Jar(folder).process(args.toArray(String[]::new)).redirectOutput(full));
            assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
            assertThat(run.err()).startsWith("dateline: cannot write to standard output");
        }
    }

    @Test
    void textIsUtf8WhateverTheLocale() throws Exception {
        Files.writeString(folder.resolve("a.json"), "{\"id\": \"a\", \"headline\": \"A\", \"항구\": 1}");
        ProcessBuilder check = new Jar(folder).process("check", "a.json");
        check.environment().put("LC_ALL", "C");
        check.environment().put("JDK_JAVA_OPTIONS", "-Dfile.encoding=US-ASCII -Duser.language=tr");
        assertThat(new Jar(folder).run(check).out()).contains("there is no field '항구'");
    }

    /** Java cannot name such files then, whatever the program does. */
    @Test
    void nameThatTheLocaleCannotSpellIsToldWithTheRemedy() throws Exception {
        List<String> java = new Jar(folder).process("export").command();
        String command = "exec \"$@\" \"$(printf 'caf\\303\\251.json')\"";
        List<String> words = new ArrayList<>(List.of("sh", "-c", command, "sh"));
        words.addAll(java);
        ProcessBuilder export = new ProcessBuilder(words).directory(folder.toFile());
        export.environment().put("LC_ALL", "C");
        Run run = new Jar(folder).run(export);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("cannot be a path: ").contains(": try again with LC_ALL=C.UTF-8");
    }

    /** The virtual machine gives the number of a closed standard input to a file of its own. */
    @Test
    void standardInputThatIsClosedIsTold() throws Exception {
        for (String command : List.of("check", "export")) {
            List<String> words = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" <&-", "sh"));
            words.addAll(new Jar(folder).process(command, "-").command());
            Run run = new Jar(folder).run(new ProcessBuilder(words).directory(folder.toFile()));
            assertThat(run.exit()).isEqualTo(Exit.INPUT);
            assertThat(run.out() + run.err())
                    .startsWith("-:1:1: error: the input cannot be read: standard input is closed\n");
        }
    }

    @Test
    void whatWouldTakeTooMuchMemoryIsTold() throws Exception {
        String text = "word ".repeat(1_500_000);
        Files.writeString(
                folder.resolve("large.json"), "{\"id\": \"a\", \"headline\": \"A\", \"text\": \"" + text + "\"}");
        for (String command : List.of("check", "export")) {
            ProcessBuilder reading = new Jar(folder).process(command, "large.json");
            reading.environment().put("JDK_JAVA_OPTIONS", "-Xmx32m");
            Run run = new Jar(folder).run(reading);
            assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
            assertThat(run.err())
                    .contains("dateline: large.json:1: there is not enough memory to read the article that begins here;"
                            + " Java may use ");
            assertThat(names(folder)).containsExactly("large.json");
        }
    }

    /** As a machine with Windows has it. */
    @Test
    void lineSeparatorOfThePlatformIsInNoOutput() throws Exception {
        List<String> ids = FORMAT.matcher(new Jar(folder).run("formats").out())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(ids).contains("csv", "xlsx", "ttl", "rdf", "sqlite", "html");
        List<String> args = List.of(
                "export",
                Cases.input("north-korea-tribute").toString(),
                "--name",
                "n",
                "-f",
                String.join(",", ids),
                "-o");
        Map<String, String> unix = exported(args, "unix", "-Dline.separator=\n");
        assertThat(unix).hasSizeGreaterThan(ids.size());
        assertThat(exported(args, "windows", "-Dline.separator=\r\n")).containsExactlyEntriesOf(unix);
    }

    private Map<String, String> exported(List<String> args, String out, String javaOption) throws Exception {
        ProcessBuilder export = new Jar(folder).process(args.toArray(String[]::new));
        export.command().add(out);
        export.command().add(1, javaOption);
        Run run = new Jar(folder).run(export);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        Path written = folder.resolve(out);
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
                String digest = HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
                digests.put(written.relativize(file).toString(), digest);
            }
        }
        return digests;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
