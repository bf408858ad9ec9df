package dev.dateline.export.statements.corpus;

import dev.dateline.model.ExternalSort;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Rows of cells, sorted by their first cells, in a fixed amount of memory. A cell without a value comes first. */
final class SortedCells implements Closeable {

    /** Cells in memory at most, about. */
    private static final int HELD_CELLS = 200_000;

    private final ExternalSort<@Nullable String[]> sort;

    /**
     * Creates a sorter.
     *
     * @param width how many cells a row has
     * @param keys how many of them, from the first, the order looks at
     */
    SortedCells(int width, int keys) {
        this.sort = new ExternalSort<>(HELD_CELLS / width, order(keys), SortedCells::write, SortedCells::read);
    }

    private static Comparator<@Nullable String[]> order(int keys) {
        Comparator<@Nullable String> cells = Comparator.nullsFirst(CodePointOrder.ORDER);
        return (a, b) -> Arrays.compare(a, 0, keys, b, 0, keys, cells);
    }

    void add(@Nullable String[] cells) throws IOException {
        sort.add(cells);
    }

    ExternalSort.Cursor<@Nullable String[]> sorted() throws IOException {
        return sort.sorted();
    }

    static void write(@Nullable String[] cells, DataOutput out) throws IOException {
        out.writeInt(cells.length);
        for (String cell : cells) {
            if (cell == null) {
                out.writeInt(-1);
            } else {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    static @Nullable String[] read(DataInput in) throws IOException {
        @Nullable String[] cells = new @Nullable String[in.readInt()];
        for (int i = 0; i < cells.length; i++) {
            int length = in.readInt();
            if (length >= 0) {
                byte[] bytes = new byte[length];
                in.readFully(bytes);
                cells[i] = new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        sort.close();
    }
}
