package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.Samples;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.RandomArticle;
import dev.dateline.fixtures.Shuffled;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders without a meaning leave no trace in what is written. */
class OrderOfInputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static List<Format> formats() {
        return Formats.installed().all();
    }

    /** Articles that the format can hold. */
    private static List<Article> articles(Format format) {
        if (format.id().equals("rdf")) { // XML has no place for control characters
            return List.of(Samples.article("north-korea-tribute"));
        }
        return Stream.of(Samples.all().stream(), CorpusGenerator.articles(5, 30), RandomArticle.corpus(5, 30).stream())
                .flatMap(each -> each)
                .filter(article -> !article.headline().contains("\n")) // the format of the tests has none
                .toList();
    }

    private static List<Article> shuffled(List<Article> articles, Random random) {
        return articles.stream().map(article -> Shuffled.of(article, random)).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void orderWithinAnArticleLeavesNoTrace(Format format) throws IOException {
        List<Article> articles = articles(format);
        List<Article> shuffled = shuffled(articles, new Random(7));
        assertThat(shuffled).isNotEqualTo(articles);
        assertSame(exported(format, shuffled), exported(format, articles));
    }

    private Map<String, String> exported(Format format, List<Article> articles) throws IOException {
        MemoryTarget target = new MemoryTarget(folder.resolve(format.id()));
        SingleExport.run(format, Dataset.example(), Settings.of(format, Map.of()), target, articles.stream());
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : target.files().entrySet()) {
            add(file.getKey(), file.getValue(), texts);
        }
        return texts;
    }

    private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((file, text) -> assertThat(actual.get(file)).as(file).isEqualTo(text));
    }

    /** The digest of the input is the one thing that differs. */
    @Test
    void orderOfArticlesLeavesNoTraceWhenTheyAreSorted() throws IOException {
        List<Article> articles = CorpusGenerator.articles(6, 80).toList();
        List<Article> shuffled = new ArrayList<>(shuffled(articles, new Random(8)));
        Collections.shuffle(shuffled, new Random(9));
        Map<String, String> expected = sorted("one", articles);
        Map<String, String> actual = sorted("other", shuffled);
        assertThat(expected).containsKeys("corpus-csv/mentions.csv", "corpus.sqlite", "corpus.nt", "corpus.ttl");
        assertThat(expected.keySet()).anyMatch(name -> name.startsWith("corpus.xlsx!"));
        assertSame(actual, expected);
        assertThat(expected.get("corpus-csv/articles.csv")).containsSubsequence(ids(articles));
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream()
                .map(article -> "\n" + article.id() + ",")
                .sorted()
                .toList();
    }

    private Map<String, String> sorted(String name, List<Article> articles) throws IOException {
        Path input = folder.resolve(name + ".jsonl");
        try (OutputStream out = Files.newOutputStream(input)) {
            ArticleJson.writeLines(articles.iterator(), out);
        }
        Path out = folder.resolve(name);
        Run run = Run.of(
                "export",
                "--sort",
                "--allow-drafts",
                input.toString(),
                "-o",
                out.toString(),
                "-f",
                "csv,xlsx,sqlite,ttl,nt",
                "--name",
                "corpus");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        return texts(out);
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), texts);
            }
        }
        return texts;
    }

    /** Takes a file, or every file in a zip file, without the digest of the input. */
    private static void add(String name, byte[] bytes, Map<String, String> texts) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            texts.put(name, text(bytes));
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(name + "!" + entry.getName(), text(zip.readAllBytes()));
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("(?<=sha256|\\b)[0-9a-f]{64}", "DIGEST");
    }

    /** What git shows of two exports: the line of the mention, and the lines that count mentions or the article's words. */
    @Test
    void oneMoreMentionIsOneMoreLine() throws IOException {
        String article = """
                {"id": "a", "headline": "h", "text": "Kim came. Kim saw. Kim left.", "entities": [
                {"id": "kim", "type": "Person", "name": "Kim", "mentions": [{"start": 10, "end": 13, "quote": "Kim"}%s]},
                {"id": "lee", "type": "Person", "name": "Lee"}]}
                """;
        Map<String, String> before = tables("before", article.formatted(""));
        Map<String, String> after =
                tables("after", article.formatted(", {\"start\": 19, \"end\": 22, \"quote\": \"Kim\"}"));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        before.forEach((file, text) -> {
            List<String> old = text.lines().toList();
            List<String> now = String.valueOf(after.get(file)).lines().toList();
            now.stream().filter(line -> !old.contains(line)).forEach(line -> added.add(file + ": " + line));
            old.stream().filter(line -> !now.contains(line)).forEach(line -> removed.add(file + ": " + line));
        });
        assertThat(added)
                .hasSize(removed.size() + 1)
                .contains("mentions.csv: a,entity,kim,19,22,Kim,https://example.org/entity/kim,1,Kim");
        assertThat(removed).noneMatch(line -> line.startsWith("mentions.csv"));
        assertThat(removed).allMatch(line -> line.matches("(entities|entity_index)\\.csv: .*kim.*"), "a count");
    }

    private Map<String, String> tables(String name, String article) throws IOException {
        Path input = Files.writeString(folder.resolve(name + ".json"), article);
        Path out = folder.resolve(name);
        Run run = Run.of("export", input.toString(), "-o", out.toString(), "-f", "csv", "--name", "a");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        Map<String, String> tables = texts(out.resolve("a-csv"));
        tables.keySet().removeIf(file -> !file.endsWith(".csv"));
        return tables;
    }
}
