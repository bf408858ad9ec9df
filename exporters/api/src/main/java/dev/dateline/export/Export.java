package dev.dateline.export;

import dev.dateline.model.ArticleSource;
import dev.dateline.model.Finding;
import dev.dateline.model.FindingKind;
import dev.dateline.model.ReadResult;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Exports a corpus to any number of formats at once: each article is read once and written to every session, and
 * everything is put in place together, or nothing is.
 */
public final class Export {

    /**
     * One format to write.
     *
     * @param format the format
     * @param settings the choices made about it
     * @param target where it goes; belongs to the output of the export
     */
    public record Job(Format format, Settings settings, Target target) {}

    /** Hears how an export goes. Called by the thread that runs it, in the order of the articles. */
    public interface Listener {
        /**
         * Something is wrong or odd.
         *
         * @param finding what and where
         */
        void found(Finding finding);

        /**
         * One more article was read, good or bad.
         *
         * @param articles how many so far
         */
        void read(long articles);
    }

    /** Takes what an export leaves out, as it comes. Closed before anything is put in place. */
    public interface LeftOut extends Closeable {
        /**
         * Takes something that is no article without errors.
         *
         * @param source its JSON as it was read, or the line that is none
         * @param findings what is wrong or odd with it
         * @throws IOException if it cannot be written down; then the export fails
         */
        void add(String source, List<Finding> findings) throws IOException;
    }

    /**
     * Something that an export does, and how long it was at it. Where there are threads, stages go on at the same time.
     *
     * @param name {@code reading}, {@code corpus} for what is found out of all articles together, or a format
     * @param busy how long it was at work or waited for a file
     */
    public record Stage(String name, Duration busy) {}

    /**
     * How an export ended.
     *
     * @param articles how many articles were written
     * @param leftOut how many were left out
     * @param errors how many errors were found, those of what was left out not counted; if there are any, or everything was
     *     left out, nothing was put in place
     * @param warnings how many warnings were found
     * @param files what was put in place
     * @param reports what the formats say of it, in the order of the jobs; empty if nothing was put in place
     * @param stages how long everything took; of reading, how long was waited for it
     */
    public record Result(
            long articles,
            long leftOut,
            long errors,
            long warnings,
            List<OutputFile> files,
            List<ExportReport> reports,
            List<Stage> stages) {}

    /** How many batches are written or wait while another one is read. */
    private static final int UNDER_WAY = 3;

    private final Dataset dataset;
    private final List<Job> jobs;
    private final Listener listener;
    private final @Nullable LeftOut rest;
    private final int threads;
    /** What the articles go through: first what is found out of all of them together, then the sessions. */
    private final List<Lane> lanes = new ArrayList<>();

    private final Queue<Batch> underWay = new ArrayDeque<>();
    private long readingNanos;
    private long read;
    private long articles;
    private long leftOut;
    private long errors;
    private long warnings;

    private Export(Dataset dataset, List<Job> jobs, int threads, Listener listener, @Nullable LeftOut rest) {
        this.rest = rest;
        this.threads = threads;
        this.dataset = dataset;
        this.jobs = jobs;
        this.listener = listener;
    }

    /**
     * Runs an export to its end. Errors in the input end the writing, but not the reading: all of them are found.
     *
     * @param corpus what to export; read to its end, not closed
     * @param dataset the facts of the export that hold for every format
     * @param jobs the formats to write
     * @param output where their targets come from; committed if there was no error, not closed
     * @param tool the name of the program that exports
     * @param version its version
     * @param threads 1 to do everything in the calling thread; with more, each format has a thread of its own. What is
     *     written is the same
     * @param listener hears of findings and progress
     * @return how it ended
     * @throws IOException if an output could not be written; then nothing was put in place
     */
    public static Result run(
            ArticleSource corpus,
            Dataset dataset,
            List<Job> jobs,
            AtomicOutput output,
            String tool,
            String version,
            int threads,
            Listener listener)
            throws IOException {
        return new Export(dataset, jobs, threads, listener, null).run(corpus, output, tool, version);
    }

    /**
     * Runs an export that leaves out what is rejected, if the corpus tells what was read of it; of anything else that is
     * wrong it makes an error, as {@link #run} does.
     *
     * @param corpus what to export, a {@link dev.dateline.model.SoundCorpus} or one made of it; read to its end, not closed
     * @param rest takes what is left out; closed
     * @param dataset the facts of the export that hold for every format
     * @param jobs the formats to write
     * @param output where their targets come from; committed if there was no error and not everything was left out, not
     *     closed
     * @param tool the name of the program that exports
     * @param version its version
     * @param threads 1 to do everything in the calling thread; with more, each format has a thread of its own. What is
     *     written is the same
     * @param listener hears of findings and progress
     * @return how it ended
     * @throws IOException if an output could not be written; then nothing was put in place
     */
    public static Result runLeavingOut(
            ArticleSource corpus,
            LeftOut rest,
            Dataset dataset,
            List<Job> jobs,
            AtomicOutput output,
            String tool,
            String version,
            int threads,
            Listener listener)
            throws IOException {
        try (rest) {
            return new Export(dataset, jobs, threads, listener, rest).run(corpus, output, tool, version);
        }
    }

    private Result run(ArticleSource corpus, AtomicOutput output, String tool, String version) throws IOException {
        List<Aggregate<?>> wanted = wanted();
        List<ExportReport> reports;
        try (Aggregates aggregates = Aggregates.open(wanted);
                Sessions sessions = Sessions.open(jobs, dataset, threads);
                Lane all = new Lane("corpus", threads > 1 && !wanted.isEmpty(), aggregates::add)) {
            lanes.add(all);
            lanes.addAll(sessions.lanes());
            writeAll(corpus);
            if (rest != null) {
                rest.close();
            }
            if (errors > 0 || (articles == 0 && leftOut > 0)) {
                return new Result(articles, leftOut, errors, warnings, List.of(), List.of(), stages());
            }
            aggregates.complete();
            reports = sessions.finish(aggregates, new Provenance(tool, version, corpus.sha256(), leftOut));
        }
        return new Result(articles, leftOut, errors, warnings, output.commit(), reports, stages());
    }

    /** Writes what was read, some of it at a time, while more is read. */
    private void writeAll(ArticleSource corpus) throws IOException {
        Batch batch = new Batch();
        boolean wrong = false;
        for (ReadResult reading = next(corpus); reading != null; reading = next(corpus)) {
            batch.add(reading);
            wrong |= !isLeftOut(reading) && reading.findings().stream().anyMatch(Finding::isError);
            if (reading instanceof ReadResult.Accepted accepted && !wrong && errors == 0) {
                batch.addArticle(accepted.article());
            }
            if (threads == 1 || batch.isFull()) {
                begin(batch);
                batch = new Batch();
            }
        }
        begin(batch);
        while (!underWay.isEmpty()) {
            end(underWay.remove());
        }
    }

    private @Nullable ReadResult next(ArticleSource corpus) throws IOException {
        long start = System.nanoTime();
        ReadResult next = corpus.next();
        readingNanos += System.nanoTime() - start;
        return next;
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage("reading", Duration.ofNanos(readingNanos)));
        lanes.forEach(lane -> stages.add(new Stage(lane.name(), lane.busy())));
        return stages;
    }

    private void begin(Batch batch) throws IOException {
        batch.begin(lanes);
        underWay.add(batch);
        if (underWay.size() > (threads == 1 ? 0 : UNDER_WAY)) {
            end(underWay.remove());
        }
    }

    /** Takes what came of a batch, in the order of its articles. */
    private void end(Batch batch) throws IOException {
        int written = 0;
        for (ReadResult reading : batch.readings()) {
            take(reading);
            if (reading instanceof ReadResult.Accepted accepted && errors == 0) {
                written(accepted, batch, written++);
            }
            if (!(reading instanceof ReadResult.Corpus)) {
                listener.read(++read);
            }
        }
    }

    /** What the formats have to know of all articles together. */
    private List<Aggregate<?>> wanted() {
        List<Aggregate<?>> wanted = new ArrayList<>();
        jobs.forEach(job -> wanted.addAll(job.format().aggregates(job.settings())));
        return wanted;
    }

    private boolean isLeftOut(ReadResult reading) {
        return rest != null && reading instanceof ReadResult.Rejected rejected && rejected.source() != null;
    }

    private void take(ReadResult reading) throws IOException {
        if (rest != null && reading instanceof ReadResult.Rejected rejected && rejected.source() != null) {
            leaveOut(rejected.source(), reading.findings(), rest);
        } else {
            reading.findings().forEach(this::report);
        }
    }

    private void leaveOut(String source, List<Finding> findings, LeftOut to) throws IOException {
        leftOut++;
        for (Finding finding : findings) {
            warnings += finding.isError() ? 0 : 1;
            listener.found(finding);
        }
        if (errors == 0) {
            to.add(source, findings);
        }
    }

    private void report(Finding finding) {
        if (finding.isError()) {
            errors++;
        } else {
            warnings++;
        }
        listener.found(finding);
    }

    /** Takes what came of writing an article. */
    private void written(ReadResult.Accepted accepted, Batch batch, int index) throws IOException {
        for (int lane = 0; lane < lanes.size(); lane++) {
            Exception failure = batch.failure(lane, index);
            if (failure instanceof UnexportableException e) {
                String problem = jobs.get(lane - 1).format().id() + ": " + e.getMessage();
                report(new Finding(
                        FindingKind.UNEXPORTABLE,
                        Finding.Severity.ERROR,
                        accepted.at(),
                        accepted.article().id(),
                        e.pointer(),
                        problem));
            } else if (failure != null) {
                throw Lane.rethrown(failure);
            }
        }
        articles++;
    }
}
