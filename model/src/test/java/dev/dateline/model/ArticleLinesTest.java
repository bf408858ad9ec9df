package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An input that is taken apart into its lines says what it says as a whole. */
class ArticleLinesTest {

    private static final String INPUT = "news.jsonl";
    private static final ReadLimits LIMITS = ReadLimits.DEFAULT.withArticleBytes(1 << 15);

    private static final List<String> LINES = List.of(
            article("a", entity("x", "Place", "Port") + "," + entity("y", "Person", "Ann")),
            "",
            " " + article("b", entity("x", "Country", "Port")),
            "{\"id\": \"c\", \"headline\": \"\"}",
            "{\"id\": \"d\", \"headline\": \"h\", \"mystery\": 1}\r",
            article("f", "") + article("g", entity("y", "Person", "Bea")),
            "[" + article("i", "") + "," + article("j", "") + "]",
            "no JSON",
            "{\"id\": \"k\", \"headline\": \"" + "long ".repeat(1 << 14) + "\"}",
            "{\"id\": \"a\", \"headline\": \"again\", \"entities\": [" + entity("y", "Person", "Cyd") + "]}",
            article("z", ""));

    private static String article(String id, String entities) {
        return "{\"id\": \"" + id + "\", \"headline\": \"h\", \"entities\": [" + entities + "]}";
    }

    private static String entity(String id, String type, String name) {
        return "{\"id\": \"" + id + "\", \"type\": \"" + type + "\", \"name\": \"" + name + "\"}";
    }

    private static List<ReadResult> whole(String text) throws IOException {
        Input input = new Input(INPUT, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<ReadResult> results = new ArrayList<>();
        try (CorpusReader reader = CorpusReader.keepingSource(List.of(input), LIMITS, 1)) {
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                results.add(result);
            }
        }
        return results;
    }

    private static List<ReadResult> lineByLine(String text) throws IOException {
        ArticleLines lines = new ArticleLines(INPUT, LIMITS, true);
        List<ReadResult> results = new ArrayList<>();
        List<IdUse> uses = new ArrayList<>();
        long number = 0;
        for (String line : text.split("\n", -1)) {
            for (ReadResult result : lines.read(line.getBytes(StandardCharsets.UTF_8), ++number)) {
                results.add(result);
                if (result instanceof ReadResult.Accepted accepted) {
                    uses.addAll(IdUse.in(accepted.article(), accepted.at(), results.size()));
                }
            }
        }
        List<Finding> told = broughtTogether(uses);
        if (!told.isEmpty()) {
            results.add(new ReadResult.Corpus(told));
        }
        return results;
    }

    /** As machines do that know some ids each, and hear of them in any order. */
    private static List<Finding> broughtTogether(List<IdUse> uses) {
        List<IdUse> shuffled = new ArrayList<>(uses);
        Collections.reverse(shuffled);
        List<IdConflict> conflicts = new ArrayList<>();
        for (int machine = 0; machine < 3; machine++) {
            int own = machine;
            Stream<IdUse> sorted = shuffled.stream()
                    .map(use -> IdUse.read(use.toBytes()))
                    .filter(use -> Math.floorMod(use.id().hashCode(), 3) == own)
                    .sorted(Comparator.comparing(IdUse::isOfArticle)
                            .thenComparing(IdUse::id)
                            .thenComparing(IdUse::number));
            conflicts = IdConflict.first(conflicts, IdConflict.among(sorted.iterator()));
        }
        return IdConflict.told(conflicts);
    }

    @Test
    void aLineSaysWhatItSaysAmongOthers() throws IOException {
        String text = String.join("\n", LINES);
        assertThat(lineByLine(text)).hasSizeGreaterThan(LINES.size()).isEqualTo(whole(text));
    }

    @Test
    void ofTooManyConflictsTheFirstAreTold() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            many.append(article("same", entity("x" + i % 7, i % 2 == 0 ? "Place" : "Work", "n" + i % 11)))
                    .append('\n');
        }
        assertThat(lineByLine(many.toString())).isEqualTo(whole(many.toString()));
    }

    @Test
    void whatIsWrongWithALineIsNothingToTheOthers() throws IOException {
        ArticleLines lines = new ArticleLines(INPUT, LIMITS, true);
        assertThat(lines.read(new byte[] {'{', (byte) 0xC3, '"'}, 7))
                .singleElement()
                .extracting(result -> result.findings().get(0).toString())
                .asString()
                .startsWith("news.jsonl:7:")
                .endsWith("; the rest of line 7 was skipped");
        assertThat(lines.read("{\"id\":".getBytes(StandardCharsets.UTF_8), 8))
                .singleElement()
                .extracting(result -> result.findings().get(0).toString())
                .asString()
                .startsWith("news.jsonl:8:")
                .endsWith("; the rest of line 8 was skipped");
    }

    @Test
    void theFirstLineTellsWhatTheInputIs() throws IOException {
        ArticleLines lines = new ArticleLines(INPUT, LIMITS, true);
        assertThat(first(lines, "id,headline\r".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FindingKind.OTHER_FORMAT);
        assertThat(first(lines, "{\"id\"".getBytes(StandardCharsets.UTF_16))).isEqualTo(FindingKind.NOT_UTF_8);
        byte[] marked = ("\ufeff" + article("a", "")).getBytes(StandardCharsets.UTF_8);
        assertThat(lines.read(marked, 1)).singleElement().isInstanceOf(ReadResult.Accepted.class);
        assertThat(lines.read(marked, 2)).singleElement().isInstanceOf(ReadResult.Rejected.class);
    }

    private static FindingKind first(ArticleLines lines, byte[] line) throws IOException {
        return lines.read(line, 1).get(0).findings().get(0).kind();
    }

    @Test
    void ofALineThatIsTooLongTheBeginningIsEnough() throws IOException {
        ArticleLines lines = new ArticleLines(INPUT, LIMITS, true);
        byte[] line = LINES.get(8).getBytes(StandardCharsets.UTF_8);
        assertThat(lines.read(Arrays.copyOf(line, 1 << 16), 11)).isEqualTo(lines.read(line, 11));
    }
}
