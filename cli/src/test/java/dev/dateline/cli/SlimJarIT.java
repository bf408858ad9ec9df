package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar lacks parts of libraries that nothing needs. It writes what the whole libraries write. */
class SlimJarIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** One sample has a character that RDF/XML cannot hold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "north-korea-tribute csv,html,jsonld,nq,nt,quickstatements,rdf,rpb,sqlite,trig,ttl,xlsx",
                "every-field csv,html,jsonld,nq,nt,quickstatements,rpb,sqlite,trig,ttl,xlsx"
            })
    void writesWhatTheWholeLibrariesWrite(String sample, String formats) throws Exception {
        String input = Cases.input(sample).toString();
        Run whole = Run.of("export", input, "--name", sample, "-f", formats, "-o", folder.resolve("whole") + "/");
        Run slim = new Jar(folder).run("export", input, "--name", sample, "-f", formats, "-o", "slim/");
        assertThat(whole.exit()).as(whole.err()).isEqualTo(Exit.DONE);
        assertThat(slim.exit()).as(slim.err()).isEqualTo(Exit.DONE);
        Map<Path, String> expected = files(folder.resolve("whole"));
        assertThat(expected).hasSizeGreaterThan(formats.split(",").length);
        assertThat(files(folder.resolve("slim"))).isEqualTo(expected);
        if (formats.contains("xlsx")) {
            Run read = new Jar(folder)
                    .run(new Jar(folder).process(WholeWorkbook.class, List.of(), "slim/" + sample + ".xlsx"));
            assertThat(read.err()).isEmpty();
            assertThat(read.out()).isEqualTo("links, notes, charts\n");
        }
    }

    @Test
    void everyFormatIsAmongThem() throws Exception {
        assertThat(new Jar(folder)
                        .run("formats")
                        .out()
                        .lines()
                        .takeWhile(line -> !line.isEmpty())
                        .filter(line -> line.matches("\\w.*"))
                        .map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(
                        "csv",
                        "html",
                        "jsonld",
                        "nq",
                        "nt",
                        "quickstatements",
                        "rdf",
                        "rpb",
                        "sqlite",
                        "trig",
                        "ttl",
                        "xlsx");
    }

    /** Bytes as characters of the same number, so that a difference can be read. */
    private static Map<Path, String> files(Path root) throws IOException {
        Map<Path, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
