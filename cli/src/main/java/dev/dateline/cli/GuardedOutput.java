package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import java.io.Closeable;
import java.io.IOException;

/**
 * An output that is closed even if the process is told to end ({@code SIGINT}, {@code SIGTERM}), so that nothing is left
 * behind.
 */
final class GuardedOutput implements Closeable {

    /** How long the process waits for files to be removed, or for a commit under way; it may be waiting for a reader. */
    private static final long PATIENCE_MILLIS = 5_000;

    private static final long PAUSE_MILLIS = 20;

    private final AtomicOutput output;
    private final Thread hook;

    private GuardedOutput(AtomicOutput output) {
        this.output = output;
        this.hook = new Thread(() -> closeInTime(output), "end of process");
    }

    static GuardedOutput of(AtomicOutput output) {
        GuardedOutput guarded = new GuardedOutput(output);
        Runtime.getRuntime().addShutdownHook(guarded.hook);
        return guarded;
    }

    AtomicOutput output() {
        return output;
    }

    private static void closeInTime(AtomicOutput output) {
        Thread closing = new Thread(() -> closeForSure(output), "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** More than once if need be: the export goes on meanwhile, and may have made another working file. */
    private static void closeForSure(AtomicOutput output) {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            try {
                output.close();
                return;
            } catch (IOException e) {
                pause(PAUSE_MILLIS);
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Closes the output. If the process is ending already, this does not return: the export has lost its files, and there
     * is nothing to tell anybody.
     */
    @Override
    public void close() throws IOException {
        try (output) {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() {
        while (!Thread.currentThread().isInterrupted()) {
            pause(PATIENCE_MILLIS);
        }
    }
}
