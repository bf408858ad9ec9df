package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.ArticleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many threads are at work is nothing that can be seen in what is written or said. */
class ThreadsTest {

    private static final String FORMATS = "csv,xlsx,sqlite,html,ttl,nt,nq,trig,jsonld";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private record Written(int exit, String out, String err, Map<String, Integer> files) {}

    private Written export(Path input, String formats, int threads) throws IOException {
        Path out = folder.resolve("out" + threads);
        Run run = Run.of(
                "export",
                input.toString(),
                "-o",
                out.toString(),
                "-f",
                formats,
                "--allow-drafts",
                "--threads",
                Integer.toString(threads));
        return new Written(
                run.exit(),
                run.out().replace(out.toString(), "OUT"),
                run.err().replace(out.toString(), "OUT"),
                files(out));
    }

    private static Map<String, Integer> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return Map.of();
        }
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** The corpus has characters that XML cannot hold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {FORMATS + "| 0", "csv,rdf,ttl | 1"})
    void outputsAndMessagesAreTheSame(String formats, int exit) throws IOException {
        Path input = folder.resolve("corpus.jsonl");
        try (OutputStream out = Files.newOutputStream(input)) {
            ArticleJson.writeLines(CorpusGenerator.articles(11, 400).iterator(), out);
        }
        Written expected = export(input, formats, 1);
        assertThat(expected.exit()).as(expected.err()).isEqualTo(exit);
        for (int threads : new int[] {2, 4, 8}) {
            assertThat(export(input, formats, threads)).as(threads + " threads").isEqualTo(expected);
        }
    }

    @Test
    void noThreadAtAllIsRefused() {
        Run run = Run.of("check", "--threads", "0", "-");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("--threads 0: the least is 1");
    }
}
