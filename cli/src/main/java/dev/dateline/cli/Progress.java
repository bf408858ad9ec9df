package dev.dateline.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A line that tells how far a run has come. Shown to people only, and only when the run takes a while. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    /** Moves to the first column and erases the line; every terminal knows it. */
    private static final String CLEAR = "\u001B[G\u001B[K";

    private final PrintStream err;
    private final BooleanSupplier isTerminal;
    private final LongSupplier nanoTime;
    private final long start;
    private long next;
    private @Nullable Boolean terminal;
    private boolean shown;
    private @Nullable InputBytes bytes;

    /** Begins now. */
    Progress(IoStreams streams) {
        this.err = streams.err();
        this.isTerminal = () -> !streams.wishes().quiet()
                && streams.knowsControls()
                && streams.terminal().test(IoStreams.Stream.ERR);
        this.nanoTime = streams.nanoTime();
        this.start = nanoTime.getAsLong();
        this.next = start + SECOND;
    }

    /** Tells from now on how much of some inputs was read, and how long the rest takes. */
    void follow(InputBytes inputs) {
        bytes = inputs;
    }

    /** Takes note of how many articles were read. */
    void read(long articles) {
        long now = nanoTime.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + SECOND / 5;
        if (terminal == null) {
            terminal = isTerminal.getAsBoolean();
        }
        if (terminal) {
            show(Amount.of(articles, "articles") + ", " + Amount.of(perSecond(articles, now)) + " a second"
                    + share(now));
        }
    }

    private long perSecond(long articles, long now) {
        return Math.round(articles / ((now - start) / (double) SECOND));
    }

    private String share(long now) {
        if (bytes == null || !bytes.hasTotal() || bytes.read() == 0) {
            return "";
        }
        long total = bytes.total();
        long read = Math.min(bytes.read(), total);
        double seconds = (now - start) / (double) SECOND * (total - read) / read;
        return ", " + 100 * read / total + " % of " + Amount.ofBytes(total) + ", " + time(Math.round(seconds))
                + " left";
    }

    /** A time as {@code 7 s} or {@code 3 min 7 s}. */
    private static String time(long seconds) {
        return (seconds < 60 ? "" : seconds / 60 + " min ") + seconds % 60 + " s";
    }

    private void show(String line) {
        err.print(CLEAR + line);
        err.flush();
        shown = true;
    }

    /** Makes way for other lines. */
    void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }
}
