package dev.dateline.export.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Beginning;
import dev.dateline.fixtures.Cases;
import dev.dateline.model.Article;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.Input;
import dev.dateline.model.ReadLimits;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlImporterTest {

    private static final YamlImporter IMPORTER = new YamlImporter();

    private static final String FERRY = """
            # A made-up article.
            id: 0123
            headline: NO
            published: 2031-05-04
            language: en
            draft: false
            text: |
              Up to 4,700 people, "including" around 600.
              It rose.
            authors: [Ann Example, 12]
            entities:
              - id: ferry
                type: Work
                name: 1e3
                aliases: ~
            figures:
              - id: people
                measure: people
                unit: person
                high: 4_700
                best: 0600
                approximate: true
                mentions:
                  - quote: around 600
            """.replace("4_700", "+4700");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** What came of reading. */
    private record Reading(List<Article> articles, List<String> findings) {

        Article only() {
            assertThat(findings).isEmpty();
            assertThat(articles).hasSize(1);
            return articles.get(0);
        }
    }

    private Reading read(String yaml) throws IOException {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(byte[] yaml) throws IOException {
        Path file = Files.write(folder.resolve("news.yaml"), yaml);
        return read(Beginning.of("news.yaml", file).readBy(IMPORTER));
    }

    private static Reading read(Input input) throws IOException {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        try (CorpusReader reader = new CorpusReader(List.of(input), ReadLimits.DEFAULT, 1)) {
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                if (result instanceof ReadResult.Accepted accepted) {
                    reading.articles().add(accepted.article());
                }
                result.findings().stream().map(Finding::toString).forEach(reading.findings()::add);
            }
        }
        return reading;
    }

    @Test
    void wordsAreWhatTheirFieldsAre() throws IOException {
        Article article = read(FERRY).only();
        assertThat(article.id()).isEqualTo("0123");
        assertThat(article.headline()).isEqualTo("NO");
        assertThat(article.published()).hasToString("2031-05-04");
        assertThat(article.authors()).containsExactly("Ann Example", "12");
        assertThat(article.text()).isEqualTo("Up to 4,700 people, \"including\" around 600.\nIt rose.\n");
        assertThat(article.entities().get(0).name()).isEqualTo("1e3");
        assertThat(article.entities().get(0).aliases()).isEmpty();
        assertThat(article.figures().get(0).high()).isEqualByComparingTo("4700");
        assertThat(article.figures().get(0).best()).isEqualByComparingTo("600");
        assertThat(article.figures().get(0).approximate()).isTrue();
    }

    /** JSON is YAML, and says the same as YAML. */
    @ParameterizedTest
    @ValueSource(strings = {"every-field", "north-korea-tribute"})
    void jsonIsReadAsJsonIs(String name) throws IOException {
        Path file = Cases.input(name);
        Reading json = read(Input.file(file));
        Reading yaml = read(Beginning.of("news.yaml", file).readBy(IMPORTER));
        assertThat(yaml.articles()).isNotEmpty().isEqualTo(json.articles());
    }

    @Test
    void documentsAndListsAreCorpora() throws IOException {
        String one = "id: a\nheadline: One\n";
        String list = "- id: b\n  headline: Two\n-\n  id: c\n  headline: Three\n";
        assertThat(read(one + "---\n" + list + "---\n# nothing\n...\n").articles())
                .extracting(Article::id)
                .containsExactly("a", "b", "c");
        assertThat(read("\uFEFF" + one).only().id()).isEqualTo("a");
    }

    @Test
    void repeatedPartsAreWrittenOnce() throws IOException {
        String yaml = """
                id: a
                headline: &head "A: headline"
                standfirst: *head
                publisher: !!str 12
                """;
        Article article = read(yaml).only();
        assertThat(article.standfirst()).isEqualTo("A: headline");
        assertThat(article.publisher()).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            id: a b|headline: H                     > news.yaml:1:5: error: 'a b' is not an id
            id: a|headline: H|published: 2031-13-40 > news.yaml:3:12: error:
            id: a|headline: H|heading: x            > news.yaml:3:10: error: there is no field 'heading'
            id: a|headline: H|draft: yes            > news.yaml:3:8: error: this is a string
            id: a|headline: H|headline: I           > news.yaml:3:1: error: the field 'headline' stands here more than once
            id: a|headline: H|text: {a: b}          > news.yaml:3:7: error: 'text' has no fields of its own
            id: a|headline: H|authors: [[b]]        > news.yaml:3:11: error: an item of a list is a text, or has fields
            id: a|headline: H|authors: [b           > news.yaml:4:1: error: this is not YAML:
            id: a|headline: "H|text: x              > news.yaml:4:1: error: this is not YAML:
            id: a|headline: *b                      > news.yaml:2:11: error: nothing before this that is complete is named &b
            id: a|headline: !date H                 > news.yaml:2:11: error: articles have no tags, such as !date
            id: a|headline: H|? [b]|: c             > news.yaml:3:3: error: the name of a field is a word
            - headline                              > news.yaml:1:3: error: an article has fields
            id: a|headline: H|authors: &x [*x]      > news.yaml:3:14: error: nothing before this that is complete is named &x
            """)
    void whatIsWrongIsToldWithLineAndColumn(String yaml, String told) throws IOException {
        assertThat(read(yaml.replace('|', '\n') + "\n").findings())
                .anySatisfy(finding -> assertThat(finding).startsWith(told));
    }

    /** Nine lines that stand for a billion texts. */
    @Test
    void repetitionIsBounded() throws IOException {
        StringBuilder yaml =
                new StringBuilder("id: a\nheadline: H\nx0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*x" + (i - 1);
            yaml.append("entities".repeat(i == 9 ? 1 : 0))
                    .append(i == 9 ? "" : "x" + i)
                    .append(": &x")
                    .append(i);
            yaml.append(" [").append((alias + ", ").repeat(7)).append(alias).append("]\n");
        }
        assertThat(read(yaml.toString()).findings()).isNotEmpty();
        String mentions = "m: &m [{quote: a}, {quote: a}, {quote: a}, {quote: a}, {quote: a}, {quote: a}]\n";
        String figures = "{id: f, mentions: *m}, ".repeat(50_000);
        assertThat(read("id: a\nheadline: H\n" + mentions + "figures: [" + figures + "]\n")
                        .findings())
                .anySatisfy(finding -> assertThat(finding).contains("more than 250,000 values"));
    }

    @Test
    void nestingIsBounded() throws IOException {
        assertThat(read("id: a\nheadline: " + "[".repeat(100_000) + "\n").findings())
                .singleElement()
                .asString()
                .startsWith("news.yaml:2:")
                .contains("nested more than 64 deep");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        byte[] latin = "id: a\nheadline: Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(latin).findings()).singleElement().asString().contains("the input is not UTF-8");
        assertThat(read("id: a\nheadline: \"a\u0001\"\n").findings())
                .singleElement()
                .asString()
                .contains("U+0001 cannot stand in YAML");
    }

    @Test
    void articlesAreRecognised() throws IOException {
        assertThat(recognises("id: a\nheadline: H\n")).isTrue();
        assertThat(recognises("# by hand\n\n---\n- id: a\n  headline: H\n")).isTrue();
        assertThat(recognises("\"headline\": H\r\nid: a\r\n")).isTrue();
        assertThat(recognises("{\"id\": \"a\", \"headline\": \"H\"}")).isFalse();
        assertThat(recognises("{\n\"id\": \"a\",\n\"headline\": \"H\"\n}")).isFalse();
        assertThat(recognises("id,headline\na,H\n")).isFalse();
        assertThat(recognises("The headline: nothing.\n")).isFalse();
        assertThat(recognises("name: a map\ncolumns: {}\n")).isFalse();
        Path gzipped = folder.resolve("news.yaml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
            out.write("id: a\nheadline: H\n".getBytes(StandardCharsets.UTF_8));
        }
        Beginning beginning = Beginning.of("news.yaml.gz", gzipped);
        assertThat(IMPORTER.recognises(beginning)).isTrue();
        assertThat(read(beginning.readBy(IMPORTER)).only().id()).isEqualTo("a");
    }

    private boolean recognises(String text) throws IOException {
        return IMPORTER.recognises(Beginning.of("x", Files.writeString(folder.resolve("x"), text)));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "+7, 7",
        "-7, -7",
        "007, 7",
        "-0.50, -0.50",
        ".5, 0.5",
        "-.5, -0.5",
        "5., 5",
        "1e3, 1e3",
        "+0.1E-2, 0.1E-2",
        "0o17, 15",
        "0xFF, 255",
        "0, 0",
        "00, 0"
    })
    void numbersAreThoseOfTheCoreSchema(String written, String json) {
        assertThat(YamlNumber.isNumber(written)).isTrue();
        assertThat(YamlNumber.json(written)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1_000", "1,000", ".inf", "-.INF", ".nan", "0b1", "1:30", "e5", ".", "--1", "0o8"})
    void othersAreNone(String written) {
        assertThat(YamlNumber.isNumber(written)).isFalse();
    }
}
