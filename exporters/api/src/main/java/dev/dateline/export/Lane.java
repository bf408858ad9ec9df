package dev.dateline.export;

import dev.dateline.model.Article;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Work on every article, in their order: by a thread of its own, or at once by the one that asks for it. What it works on
 * is used by no other thread between the first article and {@link #close()}.
 */
final class Lane implements AutoCloseable {

    /** What is done with one article. */
    interface Work {
        void on(Article article) throws IOException;
    }

    /**
     * Where the work ended before its time.
     *
     * @param index which of the articles it was given could not be worked on
     */
    record Stop(int index, Exception reason) {}

    private final String name;
    private final Work work;
    private final AtomicLong busy = new AtomicLong();
    private final @Nullable ExecutorService thread;
    private final Executor executor;
    private volatile boolean stopped;

    /**
     * Creates a lane.
     *
     * @param hasThread whether it has a thread of its own
     */
    Lane(String name, boolean hasThread, Work work) {
        this.name = name;
        this.work = work;
        this.thread = hasThread ? Executors.newSingleThreadExecutor(task -> daemon(task, name)) : null;
        this.executor = thread == null ? Runnable::run : thread;
    }

    /** A thread that does not keep the program from ending. */
    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, "dateline-" + name);
        thread.setDaemon(true);
        return thread;
    }

    /** Works on some articles; what comes of it is null if nothing went wrong with them, or it had before. */
    Future<@Nullable Stop> take(List<Article> articles) {
        return take(() -> workOn(articles));
    }

    private @Nullable Stop workOn(List<Article> articles) {
        for (int i = 0; i < articles.size() && !stopped; i++) {
            try {
                work.on(articles.get(i));
            } catch (IOException | RuntimeException e) {
                stopped = true;
                return new Stop(i, e);
            }
        }
        return null;
    }

    /** Does something else after all that was asked for before. */
    <T extends @Nullable Object> Future<T> take(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(() -> {
            long start = System.nanoTime();
            try {
                return task.call();
            } finally {
                busy.addAndGet(System.nanoTime() - start);
            }
        });
        executor.execute(future);
        return future;
    }

    /**
     * Waits for what was asked for.
     *
     * @throws IOException if it failed so; anything else that it threw is thrown as well
     */
    static <T extends @Nullable Object> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the export was interrupted", e);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    /** Throws what happened in a lane as what it is. */
    static IOException rethrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return cause instanceof IOException e ? e : new IOException(cause);
    }

    String name() {
        return name;
    }

    /** How long it was at work so far. */
    Duration busy() {
        return Duration.ofNanos(busy.get());
    }

    /** Leaves out what is not begun, and waits for the rest. */
    @Override
    public void close() {
        stopped = true;
        if (thread != null) {
            thread.shutdown();
            boolean interrupted = false;
            while (!thread.isTerminated()) {
                try {
                    thread.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
