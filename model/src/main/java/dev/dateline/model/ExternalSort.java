package dev.dateline.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of items in a fixed amount of memory: full runs are sorted and written to working files, and merged when
 * they are read. Few items never touch the disk.
 */
final class ExternalSort<T> implements Closeable {

    /** Writes an item. */
    interface Writer<T> {
        void write(T item, DataOutput out) throws IOException;
    }

    /** Reads what the writer wrote. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    /** The items in order. */
    interface Cursor<T> extends Closeable {
        /** The next item, or null after the last. */
        @Nullable
        T next() throws IOException;

        @Override
        default void close() throws IOException {}
    }

    private static final int BUFFER = 1 << 13;

    private record Run(Path file, int items) {}

    private final int runItems;
    private final Comparator<T> order;
    private final Writer<T> writer;
    private final Reader<T> reader;
    private final List<T> buffer = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    /**
     * Creates a sorter.
     *
     * @param runItems how many items memory holds
     */
    ExternalSort(int runItems, Comparator<T> order, Writer<T> writer, Reader<T> reader) {
        this.runItems = runItems;
        this.order = order;
        this.writer = writer;
        this.reader = reader;
    }

    void add(T item) throws IOException {
        buffer.add(item);
        if (buffer.size() == runItems) {
            spill();
        }
    }

    private void spill() throws IOException {
        buffer.sort(order);
        Path file = Files.createTempFile("dateline-", ".run");
        runs.add(new Run(file, buffer.size()));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (T item : buffer) {
                writer.write(item, out);
            }
        }
        buffer.clear();
    }

    /** The items in order; asked for once, after the last {@link #add}. */
    Cursor<T> sorted() throws IOException {
        if (runs.isEmpty()) {
            buffer.sort(order);
            Iterator<T> items = buffer.iterator();
            return () -> items.hasNext() ? items.next() : null;
        }
        spill();
        return new Merge();
    }

    @Override
    public void close() throws IOException {
        for (Run run : runs) {
            Files.deleteIfExists(run.file());
        }
        runs.clear();
    }

    /** One run being read, at its smallest item that was not taken yet. */
    private final class Head {
        private final DataInputStream in;
        private int left;
        private @Nullable T item;

        Head(Run run) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run.file()), BUFFER));
            left = run.items();
        }

        boolean advance() throws IOException {
            item = left > 0 ? reader.read(in) : null;
            left--;
            return item != null;
        }

        T item() {
            return Objects.requireNonNull(item);
        }
    }

    /** All runs at once. */
    private final class Merge implements Cursor<T> {
        private final List<Head> open = new ArrayList<>();
        private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::item, order));

        Merge() throws IOException {
            for (Run run : runs) {
                Head head = new Head(run);
                open.add(head);
                if (head.advance()) {
                    heads.add(head);
                }
            }
        }

        @Override
        public @Nullable T next() throws IOException {
            Head head = heads.poll();
            if (head == null) {
                return null;
            }
            T item = head.item();
            if (head.advance()) {
                heads.add(head);
            }
            return item;
        }

        @Override
        public void close() throws IOException {
            for (Head head : open) {
                head.in.close();
            }
        }
    }
}
