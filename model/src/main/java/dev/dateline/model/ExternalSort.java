package dev.dateline.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of items in a fixed amount of memory: full runs are sorted and written to a working file, and merged
 * when they are read. Few items never touch the disk. Items that the order does not tell apart come in the order in which
 * they were added. Used by one thread at a time.
 *
 * <pre>{@code
 * try (ExternalSort<String> sort = new ExternalSort<>(
 *         1000, Comparator.naturalOrder(), (text, out) -> out.writeUTF(text), DataInput::readUTF)) {
 *     sort.add("b");
 *     sort.add("a");
 *     ExternalSort.Cursor<String> sorted = sort.sorted(); // a, b
 * }
 * }</pre>
 *
 * @param <T> what is sorted
 */
public final class ExternalSort<T> implements Closeable {

    /**
     * Writes an item.
     *
     * @param <T> what is sorted
     */
    @FunctionalInterface
    public interface Writer<T> {
        /**
         * Writes an item.
         *
         * @param item the item
         * @param out where to
         * @throws IOException if it cannot be written
         */
        void write(T item, DataOutput out) throws IOException;
    }

    /**
     * Reads what the writer wrote.
     *
     * @param <T> what is sorted
     */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Reads an item.
         *
         * @param in where from
         * @return the item
         * @throws IOException if it cannot be read
         */
        T read(DataInput in) throws IOException;
    }

    /**
     * The items in order.
     *
     * @param <T> what is sorted
     */
    @FunctionalInterface
    public interface Cursor<T> {
        /**
         * The next item.
         *
         * @return the item, or null after the last
         * @throws IOException if it cannot be read
         */
        @Nullable
        T next() throws IOException;
    }

    private static final int BUFFER = 1 << 13;

    private record Run(long start, long end, int items) {}

    private final long runWeight;
    private final ToLongFunction<T> weight;
    private final Comparator<T> order;
    private final Writer<T> writer;
    private final Reader<T> reader;
    private final List<T> buffer = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private long bufferWeight;
    private boolean inOrder;
    private @Nullable SpillFile file;

    /**
     * Creates a sorter.
     *
     * @param runItems how many items memory holds
     * @param order the order
     * @param writer writes an item to a working file
     * @param reader reads it back
     */
    public ExternalSort(int runItems, Comparator<T> order, Writer<T> writer, Reader<T> reader) {
        this(runItems, item -> 1, order, writer, reader);
    }

    /**
     * Creates a sorter of items that differ much in size.
     *
     * @param runWeight how much memory holds, and the one item with which it becomes more
     * @param weight how much of it an item takes
     * @param order the order
     * @param writer writes an item to a working file
     * @param reader reads it back
     */
    public ExternalSort(
            long runWeight, ToLongFunction<T> weight, Comparator<T> order, Writer<T> writer, Reader<T> reader) {
        this.runWeight = runWeight;
        this.weight = weight;
        this.order = order;
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * Takes an item.
     *
     * @param item the item
     * @throws TemporaryFolderException if the working file cannot be written
     */
    public void add(T item) throws TemporaryFolderException {
        inOrder = false;
        buffer.add(item);
        bufferWeight += weight.applyAsLong(item);
        if (bufferWeight >= runWeight) {
            spill();
        }
    }

    private void spill() throws TemporaryFolderException {
        try {
            writeRun();
        } catch (IOException e) {
            throw new TemporaryFolderException(e);
        }
    }

    private void writeRun() throws IOException {
        buffer.sort(order);
        SpillFile into = file == null ? SpillFile.create() : file;
        file = into;
        long start = into.size();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(into.appending()));
        for (T item : buffer) {
            writer.write(item, out);
        }
        out.flush();
        runs.add(new Run(start, into.size(), buffer.size()));
        buffer.clear();
        bufferWeight = 0;
    }

    /**
     * The items in order; asked for after the last {@link #add}, as often as they are needed and by any thread.
     *
     * @return the items, good until this sorter is closed
     * @throws IOException if the working file cannot be written or read
     */
    public synchronized Cursor<T> sorted() throws IOException {
        if (file == null) {
            if (!inOrder) {
                buffer.sort(order);
                inOrder = true;
            }
            Iterator<T> items = buffer.iterator();
            return () -> items.hasNext() ? items.next() : null;
        }
        if (!buffer.isEmpty()) {
            spill();
        }
        return new Merge(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** One run being read, at its smallest item that was not taken yet. */
    private final class Head {
        private final DataInputStream in;
        private final int run;
        private int left;
        private @Nullable T item;

        Head(SpillFile file, int run) {
            Run of = runs.get(run);
            this.in = new DataInputStream(new BufferedInputStream(file.reading(of.start(), of.end()), BUFFER));
            this.run = run;
            this.left = of.items();
        }

        boolean advance() throws IOException {
            item = left > 0 ? reader.read(in) : null;
            left--;
            return item != null;
        }

        T item() {
            return Objects.requireNonNull(item);
        }

        int run() {
            return run;
        }
    }

    /** All runs at once. */
    private final class Merge implements Cursor<T> {
        private final PriorityQueue<Head> heads =
                new PriorityQueue<>(Comparator.comparing(Head::item, order).thenComparingInt(Head::run));

        Merge(SpillFile file) throws IOException {
            for (int run = 0; run < runs.size(); run++) {
                Head head = new Head(file, run);
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
    }
}
