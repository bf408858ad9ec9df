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

/** How many threads are at work is nothing that can be seen in what is written or said. */
class ThreadsTest {

    private static final String FORMATS = "csv,xlsx,sqlite,ttl,nt,nq,trig,jsonld,rdf";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private record Written(String out, String err, Map<String, Integer> files) {}

    private Written export(Path input, int threads) throws IOException {
        Path out = folder.resolve("out" + threads);
        Run run = Run.of(
                "export", input.toString(), "-o", out.toString(), "-f", FORMATS, "--threads", Integer.toString(threads));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        return new Written(
                run.out().replace(out.toString(), "OUT"), run.err().replace(out.toString(), "OUT"), files(out));
    }

    private static Map<String, Integer> files(Path root) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void outputsAndMessagesAreTheSame() throws IOException {
        Path input = folder.resolve("corpus.jsonl");
        try (OutputStream out = Files.newOutputStream(input)) {
            ArticleJson.writeLines(CorpusGenerator.articles(11, 400).iterator(), out);
        }
        Written expected = export(input, 1);
        assertThat(expected.files()).hasSizeGreaterThan(20);
        for (int threads : new int[] {2, 4, 8}) {
            assertThat(export(input, threads)).as(threads + " threads").isEqualTo(expected);
        }
    }

    @Test
    void noThreadAtAllIsRefused() {
        Run run = Run.of("check", "--threads", "0", "any.json");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("--threads 0: the least is 1");
    }
}
