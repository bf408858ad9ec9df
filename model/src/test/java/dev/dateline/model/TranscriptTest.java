package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON is held to the rules of JSON, and told of with places of its own. */
class TranscriptTest {

    private static final String TEXT = "At least 12 people died.";

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void isReadAsJsonIs(int threads) throws IOException {
        List<ReadResult> read = read(threads, sound("a"), sound("b"));
        assertThat(read).hasSize(2).allMatch(ReadResult.Accepted.class::isInstance);
        ReadResult.Accepted first = (ReadResult.Accepted) read.get(0);
        assertThat(first.at()).hasToString("book, row a");
        assertThat(first.article().figures().get(0).mentions()).containsExactly(new Mention(9, 18, "12 people"));
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        Transcript unsound = sound("a");
        Transcript.Fields figure =
                unsound.fields().items("figures", at("Figures")).object(at("row 3"));
        figure.text("id", "f2", at("cell A3"));
        figure.text("measure", "deaths", at("cell B3"));
        figure.text("unit", "person", at("cell C3"));
        figure.text("low", "forty", at("cell D3"));
        assertThat(read(1, unsound)).singleElement().satisfies(result -> {
            assertThat(result).isInstanceOf(ReadResult.Rejected.class);
            assertThat(result.findings())
                    .extracting(Finding::toString)
                    .anySatisfy(line -> assertThat(line).startsWith("book, cell D3: error: this is a string"));
        });
    }

    @Test
    void whatTheImporterNotesIsToldAndRejects() throws IOException {
        Transcript noted = sound("a");
        noted.warning(FindingKind.REPEATED_VALUE, at("cell X"), "odd");
        Transcript refused = sound("b");
        refused.error(FindingKind.INVALID_VALUE, at("cell Y"), "wrong");
        List<ReadResult> read = read(1, noted, refused);
        assertThat(read.get(0)).isInstanceOf(ReadResult.Accepted.class);
        assertThat(read.get(0).findings())
                .extracting(Finding::toString)
                .containsExactly("book, cell X: warning: odd (article 'a')");
        assertThat(read.get(1)).isInstanceOf(ReadResult.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void articleIsReviewedOnceItIsMade(int threads) throws IOException {
        Transcript reviewed = sound("a");
        reviewed.review(article -> reviewed.error(
                FindingKind.COMPUTED_VALUE, at("cell X"), article.figures().size() + " figures"));
        Transcript unsound = sound("b");
        unsound.error(FindingKind.INVALID_VALUE, at("cell Y"), "wrong");
        unsound.fields().text("language", "no language", at("cell Z"));
        unsound.review(article -> unsound.error(FindingKind.COMPUTED_VALUE, at("cell X"), "never"));
        List<ReadResult> read = read(threads, reviewed, unsound);
        assertThat(read).hasSize(2).allMatch(ReadResult.Rejected.class::isInstance);
        assertThat(read.get(0).findings())
                .extracting(Finding::toString)
                .containsExactly("book, cell X: error: 1 figures (article 'a')");
        assertThat(read.get(1).findings()).extracting(Finding::at).containsExactly(at("cell Y"), at("cell Z"));
    }

    @Test
    void ofWhatIsNoArticleNoFieldIsMissed() throws IOException {
        Transcript nothing = new Transcript(at("book"));
        nothing.error(FindingKind.UNREADABLE_INPUT, at("sheet X"), "is missing");
        assertThat(read(1, nothing).get(0).findings())
                .extracting(Finding::problem)
                .containsExactly("is missing");
    }

    @Test
    void ofVeryManyFindingsTheErrorsAreTold() throws IOException {
        Transcript noted = sound("a");
        for (int i = 0; i < 150; i++) {
            noted.warning(FindingKind.REPEATED_VALUE, at("cell " + i), "odd");
        }
        noted.error(FindingKind.INVALID_VALUE, at("cell X"), "wrong");
        List<Finding> findings = read(1, noted).get(0).findings();
        assertThat(findings).hasSize(101).first().extracting(Finding::problem).isEqualTo("wrong");
        assertThat(findings)
                .last()
                .extracting(Finding::kind, Finding::severity)
                .containsExactly(FindingKind.LIMIT, Finding.Severity.WARNING);
        assertThat(findings.get(100).problem()).startsWith("there are 51 more findings");
    }

    @Test
    void rulesOfTheCorpusHoldAcrossBothWays() throws IOException {
        Input json = new Input(
                "json",
                () -> new ByteArrayInputStream("{\"id\":\"a\",\"headline\":\"x\"}".getBytes(StandardCharsets.UTF_8)));
        try (CorpusReader reader = new CorpusReader(List.of(input(sound("a")), json))) {
            List<ReadResult> read = all(reader);
            assertThat(read.get(2).findings())
                    .extracting(Finding::problem)
                    .singleElement()
                    .asString()
                    .startsWith("the article id 'a' was used before, at book, row a");
            assertThat(reader.sha256()).hasSize(2).contains("digest of book");
        }
    }

    @Test
    void whatCannotBeReadOnIsToldAndHasNoDigest() throws IOException {
        Input broken = new Input("book", (Input.Transcripts) () -> new Given(List.of(sound("a"))) {
            @Override
            public @Nullable Transcript next() throws IOException {
                Transcript next = super.next();
                if (next == null) {
                    throw new UnreadableInputException(at("line 9"), "a quote is not closed");
                }
                return next;
            }
        });
        try (CorpusReader reader = new CorpusReader(List.of(broken))) {
            List<ReadResult> read = all(reader);
            assertThat(read).hasSize(2);
            assertThat(read.get(1).findings().get(0))
                    .hasToString("book, line 9: error: a quote is not closed; nothing after it was read");
            assertThat(reader.sha256()).isEmpty();
        }
    }

    @Test
    void whatIsLeftOutIsKeptAsJson() throws IOException {
        Transcript refused = sound("b");
        refused.error(FindingKind.INVALID_VALUE, at("cell Y"), "wrong");
        try (CorpusReader reader = CorpusReader.keepingSource(List.of(input(refused)), ReadLimits.DEFAULT, 1)) {
            String source =
                    Objects.requireNonNull(((ReadResult.Rejected) all(reader).get(0)).source());
            assertThat(Corpus.read(source).findings()).isEmpty();
        }
    }

    private static Transcript sound(String id) {
        Transcript article = new Transcript(at("row " + id));
        article.fields().text("id", id, at("id"));
        article.fields().text("headline", "News", at("headline"));
        article.fields().text("text", TEXT, at("text"));
        Transcript.Fields figure =
                article.fields().items("figures", at("Figures")).object(at("row 2"));
        figure.text("id", "f1", at("cell A2"));
        figure.text("measure", "deaths", at("cell B2"));
        figure.text("unit", "person", at("cell C2"));
        figure.number("low", "12", at("cell D2"));
        figure.flag("approximate", false, at("cell E2"));
        figure.items("mentions", at("Mentions")).object(at("row 2")).text("quote", "12 people", at("cell F2"));
        return article;
    }

    private static Place at(String name) {
        return new NamedPlace("book", name);
    }

    private static List<ReadResult> read(int threads, Transcript... transcripts) throws IOException {
        try (CorpusReader reader = new CorpusReader(List.of(input(transcripts)), ReadLimits.DEFAULT, threads)) {
            return all(reader);
        }
    }

    private static Input input(Transcript... transcripts) {
        return new Input("book", (Input.Transcripts) () -> new Given(List.of(transcripts)));
    }

    private static List<ReadResult> all(CorpusReader reader) throws IOException {
        List<ReadResult> all = new ArrayList<>();
        for (ReadResult result = reader.next(); result != null; result = reader.next()) {
            all.add(result);
        }
        return all;
    }

    private static class Given implements TranscriptSource {

        private final Queue<Transcript> left;

        Given(List<Transcript> transcripts) {
            this.left = new ArrayDeque<>(transcripts);
        }

        @Override
        public @Nullable Transcript next() throws IOException {
            return left.poll();
        }

        @Override
        public String sha256() {
            return "digest of book";
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
