package dev.dateline.spark.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** The lines of some splits. What is damaged in one ends it, and comes as a {@link Line} that says so. */
final class LinesOf implements Iterator<Line> {

    private final Queue<Split> splits = new ArrayDeque<>();
    private final int lineBytes;
    private final Configuration hadoop;
    private @Nullable SplitLines open;
    private @Nullable Line ready;

    LinesOf(Iterator<List<Split>> parts, int lineBytes, Configuration hadoop) {
        parts.forEachRemaining(splits::addAll);
        this.lineBytes = lineBytes;
        this.hadoop = hadoop;
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close());
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready == null && (open != null || !splits.isEmpty())) {
                ready = read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ready != null;
    }

    @Override
    public Line next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        Line line = ready;
        ready = null;
        return line;
    }

    /** The next line; null if another split is to be opened first. */
    private @Nullable Line read() throws IOException {
        Split split = splits.peek();
        SplitLines lines = open;
        try {
            if (lines == null) {
                open = SplitLines.open(split, lineBytes, hadoop);
                return null;
            }
            Line line = lines.next();
            if (line == null) {
                leave();
            }
            return line;
        } catch (SplitLines.DamagedException e) {
            long number = lines == null ? split.line() : lines.number() + 1;
            leave();
            return Line.damaged(split.file().number(), number, String.valueOf(e.getMessage()));
        }
    }

    private void leave() throws IOException {
        splits.remove();
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void close() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
