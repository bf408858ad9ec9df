package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands in {@code commands/*.txt} and compares what they do with what is written there. A line that begins
 * with {@code $} is a command; the lines after it are its exit code and what it printed. {@code DIR} is a folder with
 * a copy of {@code inputs}. {@code -Ddateline.golden=rewrite} writes the transcripts anew.
 */
class TranscriptTest {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", "."), "src/test/resources");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static List<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("commands"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void doesWhatItSays(String transcript) throws IOException {
        copyInputs();
        Path file = RESOURCES.resolve("commands").resolve(transcript);
        String expected = Files.readString(file);
        StringBuilder actual = new StringBuilder();
        for (String line : expected.lines().toList()) {
            if (line.startsWith("$ ")) {
                actual.append(line).append('\n').append(result(line.substring(2)));
            } else if (line.isBlank() || line.startsWith("#")) {
                actual.append(line).append('\n');
            }
        }
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(file, actual);
            return;
        }
        assertThat(actual.toString()).isEqualTo(expected);
    }

    private void copyInputs() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("inputs"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private String result(String command) throws IOException {
        List<String> words =
                Arrays.asList(command.replace("DIR", folder.toString()).split(" "));
        List<String> arguments = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "dateline" -> dateline(arguments);
            case "touch" -> touch(Path.of(arguments.get(0)));
            case "cat" -> prefixed("| ", Files.readString(Path.of(arguments.get(0))));
            case "ls" -> list();
            default -> throw new IllegalArgumentException(command);
        };
    }

    private String dateline(List<String> words) throws IOException {
        int redirected = words.indexOf("<");
        String[] args =
                words.subList(0, redirected < 0 ? words.size() : redirected).toArray(String[]::new);
        Run run;
        try (InputStream in = redirected < 0
                ? InputStream.nullInputStream()
                : Files.newInputStream(Path.of(words.get(redirected + 1)))) {
            run = Run.of(in, args);
        }
        return "exit " + run.exit() + "\n" + prefixed("out: ", run.out()) + prefixed("err: ", run.err());
    }

    private String prefixed(String prefix, String text) {
        StringBuilder lines = new StringBuilder();
        text.lines()
                .forEach(line -> lines.append((prefix + line).stripTrailing()).append('\n'));
        return lines.toString().replace(folder.toString(), "DIR");
    }

    private static String touch(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        return "";
    }

    /** Everything but the inputs, folders with a slash. */
    private String list() throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !path.equals(folder))
                    .filter(path -> !Files.exists(RESOURCES.resolve("inputs").resolve(folder.relativize(path))))
                    .map(path -> folder.relativize(path) + (Files.isDirectory(path) ? "/" : ""))
                    .sorted()
                    .forEach(path -> lines.append("DIR/").append(path).append('\n'));
        }
        return lines.toString();
    }
}
