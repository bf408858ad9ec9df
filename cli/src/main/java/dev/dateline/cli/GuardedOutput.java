package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An output that is closed even if the process is told to end ({@code SIGINT}, {@code SIGTERM}), so that nothing is left
 * behind.
 */
final class GuardedOutput implements Closeable {

    /** How long the process waits for files to be removed, or for a commit under way; it may be waiting for a reader. */
    private static final long PATIENCE_MILLIS = 5_000;

    private static final long PAUSE_MILLIS = 20;

    /** Makes the output. */
    interface Opening {
        AtomicOutput open() throws IOException;
    }

    private final Thread hook = new Thread(this::closeInTime, "end of process");
    private @Nullable AtomicOutput output;
    private boolean ending;

    private GuardedOutput() {}

    /**
     * Opens an output. It is guarded from its first file on. If the process is ending already, this does not return.
     *
     * @throws IOException if it cannot be opened
     */
    static GuardedOutput of(Opening opening) throws IOException {
        GuardedOutput guarded = new GuardedOutput();
        try {
            Runtime.getRuntime().addShutdownHook(guarded.hook);
        } catch (IllegalStateException e) {
            waitForTheEnd();
        }
        try {
            guarded.open(opening);
            return guarded;
        } finally {
            if (guarded.output == null) {
                guarded.unhook();
            }
        }
    }

    private synchronized void open(Opening opening) throws IOException {
        if (ending) {
            waitForTheEnd();
        }
        output = opening.open();
    }

    AtomicOutput output() {
        return Objects.requireNonNull(output);
    }

    private void closeInTime() {
        Thread closing = new Thread(this::closeForSure, "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** More than once if need be: the export goes on meanwhile, and may have made another working file. */
    private void closeForSure() {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            try {
                closeIfOpen();
                return;
            } catch (IOException e) {
                pause(PAUSE_MILLIS);
            }
        }
    }

    private synchronized void closeIfOpen() throws IOException {
        ending = true;
        if (output != null) {
            output.close();
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
        try {
            unhook();
        } finally {
            output().close();
        }
    }

    private void unhook() {
        try {
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
