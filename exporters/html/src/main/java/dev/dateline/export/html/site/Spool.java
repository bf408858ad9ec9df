package dev.dateline.export.html.site;

import dev.dateline.model.ExternalSort;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages about several articles are made of: lists of texts that are sorted by the first of them, whatever number of
 * them there is, in a fixed amount of memory. Used by one thread at a time.
 */
final class Spool implements Closeable {

    /** Characters in memory at most, about. */
    private static final long HELD_CHARACTERS = 2_000_000;

    private static final int OVERHEAD_CHARACTERS = 40;

    private final ExternalSort<@Nullable String[]> sort;

    /**
     * Creates an empty one.
     *
     * @param keys how many texts, from the first, the order looks at; what is null comes last
     */
    Spool(int keys) {
        Comparator<@Nullable String> texts = Comparator.nullsLast(Comparator.naturalOrder());
        this.sort = new ExternalSort<>(
                HELD_CHARACTERS,
                Spool::weight,
                (a, b) -> Arrays.compare(a, 0, keys, b, 0, keys, texts),
                Spool::write,
                Spool::read);
    }

    private static long weight(@Nullable String[] texts) {
        long weight = 0;
        for (String text : texts) {
            weight += OVERHEAD_CHARACTERS + (text == null ? 0 : text.length());
        }
        return weight;
    }

    void add(@Nullable String... texts) throws IOException {
        sort.add(texts);
    }

    void add(List<@Nullable String> texts) throws IOException {
        sort.add(texts.toArray(new @Nullable String[0]));
    }

    /** The lists in their order; asked for after the last was added, as often as they are needed. */
    ExternalSort.Cursor<@Nullable String[]> sorted() throws IOException {
        return sort.sorted();
    }

    private static void write(@Nullable String[] texts, DataOutput out) throws IOException {
        out.writeInt(texts.length);
        for (String text : texts) {
            byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes == null ? -1 : bytes.length);
            if (bytes != null) {
                out.write(bytes);
            }
        }
    }

    private static @Nullable String[] read(DataInput in) throws IOException {
        @Nullable String[] texts = new @Nullable String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            int length = in.readInt();
            if (length >= 0) {
                byte[] bytes = new byte[length];
                in.readFully(bytes);
                texts[i] = new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return texts;
    }

    @Override
    public void close() throws IOException {
        sort.close();
    }
}
