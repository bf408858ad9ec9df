package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.Input;
import dev.dateline.model.Location;
import dev.dateline.model.MemoryException;
import dev.dateline.model.ReadLimits;
import dev.dateline.model.SoundCorpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final String ONE = "{'id':'one','headline':'One'}\n";
    private static final String TWO = "{'id':'two','headline':'Two'}\n";
    private static final String NO_HEADLINE = "{'id':'bad'}\n";
    private static final String OUT_OF_ORDER =
            "{'id':'odd','headline':'Odd','figures':[{'id':'f','measure':'m','unit':'u','low':2,'high':1}]}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final List<String> log = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Long> progress = new ArrayList<>();
    private final Rest rest = new Rest();

    @Test
    void eachArticleIsWrittenOnceToEachSessionInOrder() throws IOException {
        Export.Result result = export(formats(entry -> {}), ONE + TWO);
        assertThat(log)
                .containsExactly(
                        "a open",
                        "b open",
                        "a write one",
                        "b write one",
                        "a write two",
                        "b write two",
                        "a finish",
                        "b finish",
                        "a close",
                        "b close");
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("ids.a", "one\ntwo\n", "ids.b", "one\ntwo\n"));
        assertThat(result.articles()).isEqualTo(2);
        assertThat(result.errors()).isZero();
        assertThat(result.warnings()).isZero();
        assertThat(result.files())
                .extracting(OutputFile::path)
                .containsExactly(folder.resolve("ids.a"), folder.resolve("ids.b"));
        assertThat(result.reports())
                .extracting(ExportReport::counts)
                .containsExactly(
                        List.of(new ExportReport.Count("", 2, "a ids")),
                        List.of(new ExportReport.Count("", 2, "b ids")));
    }

    @Test
    void noArticlesAreAnExportToo() throws IOException {
        Export.Result result = export(formats(entry -> {}), "[]");
        assertThat(log).containsExactly("a open", "b open", "a finish", "b finish", "a close", "b close");
        assertThat(result.articles()).isZero();
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("ids.a", "", "ids.b", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "b write two, b: there is not enough memory for article 'two'; Java may use ",
        "a finish, a: there is not enough memory to finish the output; Java may use "
    })
    void whereMemoryRanOutIsTold(String step, String told) throws IOException {
        assertThatThrownBy(() -> export(formats(failing(step)), ONE + TWO))
                .isInstanceOf(MemoryException.class)
                .hasMessageStartingWith(told.strip());
        assertThat(FolderContents.of(folder)).isEmpty();
    }

    private static RecordingFormat.Check failing(String step) {
        return entry -> {
            if (entry.equals(step)) {
                throw new OutOfMemoryError("of the test");
            }
        };
    }

    @Test
    void originSaysWhatTheExportWasMadeFrom() throws IOException {
        RecordingFormat format = new RecordingFormat("a");
        export(List.of(format), ONE, TWO);
        assertThat(format.origins).containsExactly(new Provenance("Tool", "1.2", List.of(sha256(ONE), sha256(TWO))));
    }

    @Test
    void warningsAreHeardOfAndDoNotMatter() throws IOException {
        Export.Result result = export(formats(entry -> {}), ONE + OUT_OF_ORDER + TWO);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.articleId()).isEqualTo("odd");
        });
        assertThat(progress).containsExactly(1L, 2L, 3L);
        assertThat(result.warnings()).isEqualTo(1);
        assertThat(result.articles()).isEqualTo(3);
        assertThat(FolderContents.of(folder)).containsKeys("ids.a", "ids.b");
    }

    @Test
    void errorsEndTheWritingButNotTheReading() throws IOException {
        Export.Result result = export(formats(entry -> {}), ONE + NO_HEADLINE + TWO + "{}\n" + OUT_OF_ORDER);
        assertThat(log).containsExactly("a open", "b open", "a write one", "b write one", "a close", "b close");
        assertThat(findings)
                .extracting(finding -> ((Location) finding.at()).line())
                .containsExactly(2L, 4L, 4L, 5L);
        assertThat(progress).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(result.errors()).isEqualTo(3);
        assertThat(result.warnings()).isEqualTo(1);
        assertThat(result.files()).isEmpty();
        assertThat(result.reports()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void errorsOfTheCorpusAsAWholeCountToo() throws IOException {
        Export.Result result = export(formats(entry -> {}), ONE + TWO, ONE);
        assertThat(result.errors()).isEqualTo(1);
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("'one' was used before"));
        assertThat(log).contains("b write two").doesNotContain("a finish", "b finish");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAFormatCannotHoldIsALocatedFinding() throws IOException {
        List<Format> formats = formats(entry -> {
            if (entry.equals("a write two")) {
                throw new UnexportableException("/headline", "too long a headline");
            }
        });
        Export.Result result = export(formats, ONE + "  " + TWO + NO_HEADLINE);
        assertThat(findings)
                .extracting(Finding::toString)
                .first()
                .isEqualTo("input 0:2:3: error: a: too long a headline (article 'two', /headline)");
        assertThat(result.errors()).isEqualTo(2);
        assertThat(log).contains("b write two", "a close", "b close").doesNotContain("a finish", "b finish");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyFormatSaysWhatItCannotHold() throws IOException {
        List<Format> formats = formats(entry -> {
            if (entry.endsWith("write one")) {
                throw new UnexportableException("/id", "no ones");
            }
        });
        Export.Result result = export(formats, ONE + TWO);
        assertThat(findings).extracting(Finding::problem).containsExactly("a: no ones", "b: no ones");
        assertThat(result.errors()).isEqualTo(2);
        assertThat(log).doesNotContain("a write two", "b write two");
    }

    @Test
    void whatIsRejectedMayBeLeftOut() throws IOException {
        List<Format> formats = formats(entry -> {});
        Export.Result result = exportLeavingOut(formats, ONE + NO_HEADLINE + OUT_OF_ORDER + ONE, TWO);
        assertThat(((RecordingFormat) formats.get(0)).origins)
                .extracting(Provenance::leftOut)
                .containsExactly(2L);
        assertThat(log)
                .contains("a write one", "a write odd", "a write two", "a finish")
                .doesNotContain("a write bad");
        assertThat(rest.added).containsExactly(text(NO_HEADLINE) + " 1", text(ONE) + " 1");
        assertThat(rest.closed).isTrue();
        assertThat(result.articles()).isEqualTo(3);
        assertThat(result.leftOut()).isEqualTo(2);
        assertThat(result.errors()).isZero();
        assertThat(result.warnings()).isEqualTo(1);
        assertThat(findings).hasSize(3);
        assertThat(progress).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(FolderContents.of(folder)).containsEntry("ids.a", "one\nodd\ntwo\n");
    }

    @Test
    void nothingIsWrittenIfEverythingWouldBeLeftOut() throws IOException {
        Export.Result result = exportLeavingOut(formats(entry -> {}), NO_HEADLINE + "{}\n");
        assertThat(result.leftOut()).isEqualTo(2);
        assertThat(result.files()).isEmpty();
        assertThat(rest.closed).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoArticleIsNotLeftOut() throws IOException {
        Export.Result result = exportLeavingOut(formats(entry -> {}), ONE + NO_HEADLINE, "[" + TWO + ", nul]");
        assertThat(result.errors()).isEqualTo(1);
        assertThat(result.files()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingIsWrittenIfWhatIsLeftOutCannotBe() {
        rest.failure = new IOException("no space left");
        assertThatThrownBy(() -> exportLeavingOut(formats(entry -> {}), ONE + NO_HEADLINE))
                .isSameAs(rest.failure);
        assertThat(rest.closed).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a open", "b open", "a write one", "b write two", "a finish", "b finish", "a close", "b close"})
    void failureLeavesNothingAndClosesEverySession(String failing) {
        IOException full = new IOException("no space left");
        assertThatThrownBy(() -> export(failingAt(failing, full), ONE + TWO)).isSameAs(full);
        assertThat(folder).isEmptyDirectory();
        assertEverySessionWasClosed(failing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a open", "b open", "a write one", "b write two", "a finish", "b finish", "a close"})
    void mistakeOfALibraryClosesEverySessionToo(String failing) {
        List<Format> formats = formats(entry -> {
            if (entry.equals(failing)) {
                throw new IllegalStateException("not my fault");
            }
        });
        assertThatThrownBy(() -> export(formats, ONE + TWO)).hasMessage("not my fault");
        assertThat(folder).isEmptyDirectory();
        assertEverySessionWasClosed(failing);
    }

    @Test
    void failuresOfSeveralSessionsAreAllKept() {
        List<Format> formats = formats(entry -> {
            if (entry.endsWith("close") || entry.equals("b finish")) {
                throw new IOException(entry);
            }
        });
        assertThatThrownBy(() -> export(formats, ONE)).hasMessage("b finish").satisfies(e -> {
            assertThat(e.getSuppressed()).singleElement().satisfies(first -> {
                assertThat(first).hasMessage("a close");
                assertThat(first.getSuppressed())
                        .singleElement()
                        .satisfies(second -> assertThat(second).hasMessage("b close"));
            });
        });
    }

    private void assertEverySessionWasClosed(String failing) {
        for (String id : List.of("a", "b")) {
            boolean opened = log.contains(id + " open") && !failing.equals(id + " open");
            assertThat(log.stream().filter((id + " close")::equals)).as(id).hasSize(opened ? 1 : 0);
        }
    }

    private List<Format> failingAt(String failing, IOException failure) {
        return formats(entry -> {
            if (entry.equals(failing)) {
                throw failure;
            }
        });
    }

    private List<Format> formats(RecordingFormat.Check check) {
        return List.of(new RecordingFormat("a", log, check), new RecordingFormat("b", log, check));
    }

    /** Exports texts in which single quotes stand for double ones. */
    private Export.Result export(List<? extends Format> formats, String... texts) throws IOException {
        try (ArticleSource corpus = new CorpusReader(inputs(texts));
                AtomicOutput staging = AtomicOutput.in(folder, false)) {
            List<Export.Job> jobs = jobs(formats, staging);
            return Export.run(corpus, Dataset.example(), jobs, staging, "Tool", "1.2", 1, new Notes());
        }
    }

    private Export.Result exportLeavingOut(List<? extends Format> formats, String... texts) throws IOException {
        try (ArticleSource corpus = SoundCorpus.of(CorpusReader.keepingSource(inputs(texts), ReadLimits.DEFAULT, 1));
                AtomicOutput staging = AtomicOutput.in(folder, false)) {
            List<Export.Job> jobs = jobs(formats, staging);
            return Export.runLeavingOut(corpus, rest, Dataset.example(), jobs, staging, "Tool", "1.2", 1, new Notes());
        }
    }

    private static List<Input> inputs(String... texts) {
        List<Input> inputs = new ArrayList<>();
        for (String text : texts) {
            inputs.add(new Input("input " + inputs.size(), () -> new ByteArrayInputStream(bytes(text))));
        }
        return inputs;
    }

    private static List<Export.Job> jobs(List<? extends Format> formats, AtomicOutput staging) throws IOException {
        List<Export.Job> jobs = new ArrayList<>();
        for (Format format : formats) {
            Settings settings = Settings.of(format, Map.of());
            Layout layout = format.layout(settings);
            jobs.add(new Export.Job(format, settings, staging.target(layout.nameFor("ids"), layout)));
        }
        return jobs;
    }

    /** What is left out, each with the number of its findings. */
    private static final class Rest implements Export.LeftOut {
        private final List<String> added = new ArrayList<>();
        private boolean closed;
        private @Nullable IOException failure;

        @Override
        public void add(String source, List<Finding> found) throws IOException {
            if (failure != null) {
                throw failure;
            }
            added.add(source + " " + found.size());
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static String text(String line) {
        return new String(bytes(line.strip()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private final class Notes implements Export.Listener {
        @Override
        public void found(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void read(long articles) {
            progress.add(articles);
        }
    }
}
