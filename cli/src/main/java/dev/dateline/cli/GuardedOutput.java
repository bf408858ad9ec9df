package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import java.io.Closeable;
import java.io.IOException;

/**
 * A staging that is closed even if the process is told to end ({@code SIGINT}, {@code SIGTERM}), so that nothing is left
 * behind.
 */
final class GuardedOutput implements Closeable {

    /** How long the process waits for files to be removed, or for a commit under way; it may be waiting for a reader. */
    private static final long PATIENCE_MILLIS = 5_000;

    private static final int ATTEMPTS = 3;

    private final AtomicOutput staging;
    private final Thread hook;

    private GuardedOutput(AtomicOutput staging) {
        this.staging = staging;
        this.hook = new Thread(() -> closeInTime(staging), "end of process");
    }

    static GuardedOutput of(AtomicOutput staging) {
        GuardedOutput guarded = new GuardedOutput(staging);
        Runtime.getRuntime().addShutdownHook(guarded.hook);
        return guarded;
    }

    AtomicOutput staging() {
        return staging;
    }

    private static void closeInTime(AtomicOutput staging) {
        Thread closing = new Thread(() -> closeForSure(staging), "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** More than once if need be: the export goes on meanwhile, and may have made another file. */
    private static void closeForSure(AtomicOutput staging) {
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                staging.close();
                return;
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
    }

    /**
     * Closes the staging. If the process is ending already, this does not return: the export has lost its files, and there
     * is nothing to tell anybody.
     */
    @Override
    public void close() throws IOException {
        try (staging) {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() {
        while (true) {
            try {
                Thread.sleep(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
