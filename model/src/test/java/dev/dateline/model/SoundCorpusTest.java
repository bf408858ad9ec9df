package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundCorpusTest {

    private static final String GOOD = "{\"id\": \"%s\", \"headline\": \"h\"}";
    private static final String BAD = "{\"id\": \"%s\",\t\"headline\": \"\"}";

    /** What comes of a corpus: ids of what is accepted, sources of what is not. */
    private record Parted(List<String> ids, List<@Nullable String> sources, List<Finding> findings) {

        static Parted of(String... inputs) throws IOException {
            List<Input> all = new ArrayList<>();
            for (String input : inputs) {
                byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
                all.add(new Input("in" + all.size(), () -> new ByteArrayInputStream(bytes)));
            }
            Parted parted = new Parted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            CorpusReader reader = CorpusReader.keepingSource(all, ReadLimits.DEFAULT.withArticleBytes(1 << 16), 1);
            try (ArticleSource corpus = SoundCorpus.of(reader)) {
                for (ReadResult reading = corpus.next(); reading != null; reading = corpus.next()) {
                    parted.take(reading);
                }
                assertThat(corpus.sha256()).isEqualTo(reader.sha256());
            }
            return parted;
        }

        private void take(ReadResult reading) {
            findings.addAll(reading.findings());
            if (reading instanceof ReadResult.Accepted accepted) {
                ids.add(accepted.article().id());
            } else if (reading instanceof ReadResult.Rejected rejected) {
                sources.add(rejected.source());
            }
        }
    }

    private static String good(String id) {
        return GOOD.formatted(id);
    }

    private static String bad(String id) {
        return BAD.formatted(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s\n%s\n", "[%s,\n  %s,%s]", "%s\r\n%s\r\n%s", "%s %s %s"})
    void whatIsRejectedComesAsItWasRead(String form) throws IOException {
        Parted parted = Parted.of(form.formatted(good("a"), bad("é🚢"), good("c")));
        assertThat(parted.ids()).containsExactly("a", "c");
        assertThat(parted.sources()).containsExactly(bad("é🚢"));
    }

    @Test
    void anArticleOfSomeLinesKeepsThem() throws IOException {
        String article = "{\n  \"id\": \"b\",\r\n  \"headlin\": \"x\"\n}";
        assertThat(Parted.of("[" + good("a") + ", " + article + "\n]").sources())
                .containsExactly(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hello", "{\"id\": \"b\", headline: 1}", "{\"id\": \"b\"", "{\"id\": \"b\", \"headline\": 0x1}\t"
            })
    void aLineThatIsNoJsonIsRejectedWhole(String line) throws IOException {
        Parted parted = Parted.of(good("a") + "\n" + line + "\n" + good("c") + "\n");
        assertThat(parted.ids()).containsExactly("a", "c");
        assertThat(parted.sources()).containsExactly(line);
        Parted last = Parted.of(good("a") + "\n" + line);
        assertThat(last.ids()).containsExactly("a");
        assertThat(last.sources()).containsExactly(line);
    }

    @Test
    void whatFollowsAnArticleInItsLineIsRejected() throws IOException {
        Parted parted = Parted.of(good("a") + " and more\n" + good("c") + "\n");
        assertThat(parted.ids()).containsExactly("a", "c");
        assertThat(parted.sources()).containsExactly(" and more");
    }

    /** Nobody knows how many articles are lost, so they cannot be left out. */
    @ParameterizedTest
    @ValueSource(strings = {"[%s, {\"id\": b}, %s]", "%s\n{\n\"id\": b}\n%s"})
    void whereMoreIsLostThanOneArticleThereIsNoSource(String form) throws IOException {
        assertThat(Parted.of(form.formatted(good("a"), good("c"))).sources()).containsExactly((String) null);
    }

    @Test
    void aLineThatIsTooLongHasNoSource() throws IOException {
        String line = "{\"id\": \"b\", \"headline\": \"" + "x".repeat(1 << 17) + "\"}";
        Parted parted = Parted.of(good("a") + "\n" + line + "\n" + good("c"));
        assertThat(parted.ids()).containsExactly("a", "c");
        assertThat(parted.sources()).containsExactly((String) null);
    }

    @Test
    void theSecondArticleOfAnIdIsRejected() throws IOException {
        Parted parted = Parted.of(good("a") + "\n" + good("b"), "[" + good("b") + ",\n" + good("a") + "]");
        assertThat(parted.ids()).containsExactly("a", "b");
        assertThat(parted.sources()).containsExactly(good("b"), good("a"));
        assertThat(parted.findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.DUPLICATE_ID, FindingKind.DUPLICATE_ID);
    }

    private static String withEntity(String id, String type) {
        return good(id).replace("}", ", \"entities\": [{\"id\": \"e\", \"type\": \"" + type + "\", \"name\": \"E\"}]}");
    }

    @Test
    void everyArticleThatGivesAnEntityAnotherTypeIsRejected() throws IOException {
        String corpus = withEntity("a", "Person")
                + withEntity("b", "Place")
                + withEntity("c", "Place")
                + withEntity("d", "Person");
        assertThat(Parted.of(corpus).ids()).containsExactly("a", "d");
        assertThat(Parted.of(corpus).sources()).containsExactly(withEntity("b", "Place"), withEntity("c", "Place"));
    }

    /** More clashes than are told one by one: what is left is no corpus in order, and it says so. */
    @Test
    void whatIsTooMuchToTellIsAnErrorOfTheCorpus() throws IOException {
        String corpus = IntStream.range(0, 1500)
                .mapToObj(i -> good("x" + i) + "\n" + good("x" + i))
                .collect(Collectors.joining("\n"));
        List<ReadResult> others = new ArrayList<>();
        Input input = new Input("in", () -> new ByteArrayInputStream(corpus.getBytes(StandardCharsets.UTF_8)));
        try (ArticleSource sound = SoundCorpus.of(CorpusReader.keepingSource(List.of(input), ReadLimits.DEFAULT, 1))) {
            for (ReadResult reading = sound.next(); reading != null; reading = sound.next()) {
                if (reading instanceof ReadResult.Corpus) {
                    others.add(reading);
                }
            }
        }
        assertThat(others)
                .singleElement()
                .satisfies(all -> assertThat(all.findings()).isNotEmpty().allMatch(Finding::isError));
    }
}
