package dev.dateline.model;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Binds articles while those after them are read. They come out in the order they stand in, whoever binds them; how far
 * reading is ahead is limited by their number and their bytes.
 */
final class ReadAhead implements Closeable {

    /** How many articles are bound by one thread at a time, and how many of their bytes, about. */
    private static final int ARTICLES = 16;

    private static final long BYTES = 1 << 16;

    private final @Nullable ExecutorService pool;
    private final Executor executor;
    private final int articles;
    private final int most;
    private final Queue<FutureTask<Queue<Unbound>>> tasks = new ArrayDeque<>();
    private Queue<Unbound> bound = new ArrayDeque<>();
    private @Nullable IOException failure;
    private boolean ended;

    /**
     * Creates it.
     *
     * @param threads how many may be at work, the calling one counted; with one, nothing is read ahead
     */
    ReadAhead(int threads) {
        this.pool = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, ReadAhead::daemon);
        this.executor = pool == null ? Runnable::run : pool;
        this.articles = pool == null ? 1 : ARTICLES;
        this.most = pool == null ? 1 : 2 * threads;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "dateline-bind");
        thread.setDaemon(true);
        return thread;
    }

    /** What came of the next article of a stream, read to its end before another one; null after the last. */
    @Nullable
    ReadResult next(UnboundSource stream) throws IOException {
        if (bound.isEmpty()) {
            bound = boundNext(stream);
        }
        Unbound next = bound.poll();
        return next == null ? null : next.bind();
    }

    private Queue<Unbound> boundNext(UnboundSource stream) throws IOException {
        while (!ended && tasks.size() < most) {
            List<Unbound> read = readOn(stream);
            if (!read.isEmpty()) {
                FutureTask<Queue<Unbound>> task = new FutureTask<>(() -> bind(read));
                executor.execute(task);
                tasks.add(task);
            }
        }
        FutureTask<Queue<Unbound>> task = tasks.poll();
        if (task != null) {
            return result(task);
        }
        if (failure != null) {
            throw failure;
        }
        ended = false; // another stream may follow
        return new ArrayDeque<>();
    }

    private List<Unbound> readOn(UnboundSource stream) {
        List<Unbound> read = new ArrayList<>();
        long bytes = 0;
        try {
            while (!ended && read.size() < articles && bytes < BYTES) {
                Unbound article = stream.next();
                ended = article == null;
                if (article != null) {
                    read.add(article);
                    bytes += article.size();
                }
            }
        } catch (IOException e) {
            ended = true;
            failure = e;
        }
        return read;
    }

    /** Binds articles; what comes of each is asked for in its turn. */
    private static Queue<Unbound> bind(List<Unbound> articles) {
        Queue<Unbound> bound = new ArrayDeque<>();
        for (Unbound article : articles) {
            bound.add(outcome(article));
        }
        return bound;
    }

    private static Unbound outcome(Unbound article) {
        try {
            ReadResult result = article.bind();
            return () -> result;
        } catch (MemoryException e) {
            return () -> {
                throw e;
            };
        }
    }

    private static Queue<Unbound> result(FutureTask<Queue<Unbound>> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("nothing else is thrown", e);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
