package dev.dateline.export;

import dev.dateline.model.Article;
import dev.dateline.model.MemoryException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The sessions of an export, and the threads that they have. */
final class Sessions implements AutoCloseable {

    private final List<Export.Job> jobs;
    private final boolean haveThreads;
    private final @Nullable ExecutorService helpers;
    private final List<ExportSession> sessions = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();

    private Sessions(List<Export.Job> jobs, int threads) {
        this.jobs = jobs;
        this.haveThreads = threads > 1;
        this.helpers = haveThreads ? Executors.newFixedThreadPool(threads, task -> Lane.daemon(task, "helper")) : null;
    }

    /**
     * Opens a session for each job; if one cannot be opened, those before it are closed.
     *
     * @param threads 1 to do everything in the calling thread
     */
    static Sessions open(List<Export.Job> jobs, Dataset dataset, int threads) throws IOException {
        Sessions all = new Sessions(jobs, threads);
        try {
            for (Export.Job job : jobs) {
                all.open(job, dataset);
            }
            return all;
        } catch (IOException | RuntimeException | Error e) {
            try {
                all.close();
            } catch (IOException | RuntimeException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private void open(Export.Job job, Dataset dataset) throws IOException {
        Target target = helpers == null ? job.target() : new HelpedTarget(job.target(), helpers);
        ExportSession session = job.format().open(dataset, job.settings(), target);
        String format = job.format().id();
        sessions.add(session);
        lanes.add(new Lane(format, haveThreads, article -> write(article, session, format)));
    }

    private static void write(Article article, ExportSession session, String format) throws IOException {
        try {
            session.write(article);
        } catch (OutOfMemoryError e) {
            throw new MemoryException(format + ": there is not enough memory for article '" + article.id() + "'", e);
        }
    }

    /** What writes to the sessions, in the order of the jobs. */
    List<Lane> lanes() {
        return lanes;
    }

    /** Finishes all, each in its lane; says what was written, in the order of the jobs. */
    List<ExportReport> finish(Aggregates aggregates, Provenance origin) throws IOException {
        List<Future<ExportReport>> finished = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            int job = i;
            finished.add(lanes.get(i).take(() -> finish(job, aggregates, origin)));
        }
        List<ExportReport> reports = new ArrayList<>();
        for (Future<ExportReport> each : finished) {
            reports.add(Lane.result(each));
        }
        return reports;
    }

    private ExportReport finish(int i, Aggregates aggregates, Provenance origin) throws IOException {
        try {
            sessions.get(i).aggregated(aggregates);
            return sessions.get(i).finish(origin);
        } catch (OutOfMemoryError e) {
            throw new MemoryException(
                    jobs.get(i).format().id() + ": there is not enough memory to finish the output", e);
        }
    }

    /** Closes every session, whatever happens to the others. */
    @Override
    public void close() throws IOException {
        lanes.forEach(Lane::close);
        Exception failure = null;
        for (ExportSession session : sessions) {
            try {
                session.close();
            } catch (IOException | RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (helpers != null) {
            helpers.shutdown();
        }
        if (failure != null) {
            throw Lane.rethrown(failure);
        }
    }
}
