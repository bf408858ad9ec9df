package dev.dateline.cli;

import dev.dateline.export.Export.Result;
import dev.dateline.export.Export.Stage;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells what an export took: time, memory, speed, and where the time went. */
final class Effort {

    private static final double SECOND = 1e9;

    private final LongSupplier nanoTime;
    private final long start;

    /** Begins now. */
    Effort(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** Prints it. */
    void print(Result result, InputBytes bytes, PrintStream out) {
        double seconds = Math.max(nanoTime.getAsLong() - start, 1) / SECOND;
        long articles = result.articles() + result.leftOut();
        String read = bytes.read() == 0
                ? ""
                : ", " + Amount.ofBytes(bytes.read()) + " read, " + Amount.ofBytes(Math.round(bytes.read() / seconds))
                        + " a second";
        out.println("took " + time(seconds) + ": " + Amount.of(articles, "articles") + ", "
                + Amount.of(Math.round(articles / seconds)) + " a second" + read + "; memory at most "
                + Amount.ofBytes(peak()) + " of objects");
        List<String> stages = result.stages().stream().map(Effort::told).toList();
        out.println("of this, perhaps at the same time: " + String.join(", ", stages));
    }

    private static String told(Stage stage) {
        return stage.name() + " " + time(seconds(stage.busy()));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / SECOND;
    }

    private static String time(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    /** The most memory that objects took, dead ones included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
