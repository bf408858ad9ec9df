package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.Input;
import dev.dateline.model.ReadLimits;
import dev.dateline.model.ReadResult;
import dev.dateline.model.SoundCorpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With any number of threads an export ends as it does with one. */
@Timeout(60)
class ExportInThreadsTest {

    private static final int ARTICLES = 500;
    private static final int MOST_AHEAD = 5 * 32;

    /** All that an export lets anybody see. */
    private record Outcome(
            Export.@Nullable Result result,
            @Nullable String failure,
            List<String> findings,
            List<String> leftOut,
            List<Long> progress,
            Map<String, String> files) {}

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static String corpus(int bad) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            String rest = i % 7 == 3
                    ? ",\"figures\":[{\"id\":\"f\",\"measure\":\"m\",\"unit\":\"person\",\"low\":2,\"high\":1}]"
                    : "";
            text.append(i == bad ? "{\"id\":\"bad\"}" : "{\"id\":\"n" + i + "\",\"headline\":\"One\"" + rest + "}")
                    .append('\n');
        }
        return text.toString();
    }

    private Outcome export(String name, String text, int threads, boolean leavingOut, RecordingFormat.Check check)
            throws IOException {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Notes notes = new Notes();
        Export.Result result = null;
        String failure = null;
        Path place = folder.resolve(name + threads);
        CorpusReader reader = leavingOut
                ? CorpusReader.keepingSource(List.of(input(text)), ReadLimits.DEFAULT, threads)
                : new CorpusReader(List.of(input(text)), ReadLimits.DEFAULT, threads);
        try (ArticleSource corpus = leavingOut ? SoundCorpus.of(reader) : reader;
                AtomicOutput staging = AtomicOutput.in(place, false)) {
            List<Export.Job> jobs = jobs(log, check, staging);
            result = leavingOut
                    ? Export.runLeavingOut(corpus, notes, Dataset.example(), jobs, staging, "Tool", "1", threads, notes)
                    : Export.run(corpus, Dataset.example(), jobs, staging, "Tool", "1", threads, notes);
        } catch (IOException e) {
            failure = e.getMessage();
        }
        assertThat(log.stream().filter(entry -> entry.endsWith("close"))).hasSize(3);
        Map<String, String> files = place.toFile().exists() ? FolderContents.of(place) : Map.of();
        return new Outcome(
                withoutPlacesAndTimes(result), failure, notes.findings, notes.leftOut, notes.progress, files);
    }

    private static Export.@Nullable Result withoutPlacesAndTimes(Export.@Nullable Result result) {
        return result == null
                ? null
                : new Export.Result(
                        result.articles(),
                        result.leftOut(),
                        result.errors(),
                        result.warnings(),
                        List.of(),
                        result.reports(),
                        List.of());
    }

    private static Input input(String text) {
        return new Input("in", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Export.Job> jobs(List<String> log, RecordingFormat.Check check, AtomicOutput staging)
            throws IOException {
        List<Export.Job> jobs = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            Format format = new RecordingFormat(id, log, check);
            Settings settings = Settings.of(format, Map.of());
            Layout layout = format.layout(settings);
            jobs.add(new Export.Job(format, settings, staging.target(layout.nameFor("ids"), layout)));
        }
        return jobs;
    }

    private void assertEqual(String text, boolean leavingOut, RecordingFormat.Check check) throws IOException {
        Outcome expected = export("out", text, 1, leavingOut, check);
        for (int threads : new int[] {2, 4, 8}) {
            assertThat(export("out", text, threads, leavingOut, check))
                    .as(threads + " threads")
                    .isEqualTo(expected);
        }
    }

    @Test
    void allIsWrittenAndTold() throws IOException {
        assertEqual(corpus(-1), false, entry -> {});
    }

    @Test
    void anErrorInTheMiddleIsToldInItsPlace() throws IOException {
        assertEqual(corpus(211), false, entry -> {});
    }

    @Test
    void whatIsLeftOutIsTheSame() throws IOException {
        assertEqual(corpus(211), true, entry -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "c"})
    void whatAFormatCannotHoldIsToldInItsPlace(String format) throws IOException {
        assertEqual(corpus(240), false, entry -> {
            if (entry.equals(format + " write n100") || entry.equals("b write n100") || entry.equals("b write n120")) {
                throw new UnexportableException("/id", "no such number");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a write n0", "b write n333", "c write n499", "b finish"})
    void aFailureIsTheSame(String where) throws IOException {
        assertEqual(corpus(-1), false, entry -> {
            if (entry.equals(where)) {
                throw new IOException("disk full");
            }
        });
    }

    @Test
    void oneThatIsSlowIsWaitedFor() throws IOException {
        assertEqual(corpus(-1), false, entry -> {
            if (entry.startsWith("b write") && entry.endsWith("0")) {
                pause();
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A format that stands still keeps the reader from filling the memory. */
    @Test
    void readingIsNotFarAheadOfWriting() throws IOException, InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger read = new AtomicInteger();
        Thread later = new Thread(() -> {
            int before = -1;
            while (read.get() != before || before < 1) {
                before = read.get();
                for (int i = 0; i < 50; i++) {
                    pause();
                }
            }
            assertThat(read.getAndSet(-ARTICLES * 2)).isLessThanOrEqualTo(MOST_AHEAD);
            go.countDown();
        });
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        later.setUncaughtExceptionHandler((thread, e) -> {
            failures.add(e);
            go.countDown();
        });
        later.start();
        try (ArticleSource corpus = counting(read);
                AtomicOutput staging = AtomicOutput.in(folder, false)) {
            RecordingFormat.Check check = entry -> {
                if (entry.equals("b write n0")) {
                    await(go);
                }
            };
            List<String> log = Collections.synchronizedList(new ArrayList<>());
            Export.run(corpus, Dataset.example(), jobs(log, check, staging), staging, "Tool", "1", 4, new Notes());
        }
        later.join();
        assertThat(failures).isEmpty();
    }

    private static ArticleSource counting(AtomicInteger read) {
        CorpusReader reader = new CorpusReader(List.of(input(corpus(-1))));
        return new ArticleSource() {
            @Override
            public @Nullable ReadResult next() throws IOException {
                read.incrementAndGet();
                return reader.next();
            }

            @Override
            public List<String> sha256() {
                return reader.sha256();
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMistakeOfAFormatIsThrown() {
        assertThatThrownBy(() -> export("out", corpus(-1), 4, false, entry -> {
                    if (entry.equals("c write n300")) {
                        throw new IllegalStateException("a mistake");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a mistake");
    }

    private static final class Notes implements Export.Listener, Export.LeftOut {
        private final List<String> findings = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private final List<Long> progress = new ArrayList<>();

        @Override
        public void found(Finding finding) {
            findings.add(finding.toString());
        }

        @Override
        public void read(long articles) {
            progress.add(articles);
        }

        @Override
        public void add(String source, List<Finding> found) {
            leftOut.add(source + found);
        }

        @Override
        public void close() {}
    }
}
