package dev.dateline.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;

/**
 * Articles in the order of their ids, however many there are: what does not fit into memory is sorted in a working file.
 * Ids are compared as ASCII. Used by one thread at a time.
 *
 * <pre>{@code
 * try (ArticleSort sort = new ArticleSort()) {
 *     sort.add(accepted);
 *     ExternalSort.Cursor<ReadResult.Accepted> sorted = sort.sorted();
 * }
 * }</pre>
 */
public final class ArticleSort implements Closeable {

    private static final long BYTES_IN_MEMORY = 1 << 23;
    private static final RecordCodec<ReadResult.Accepted> CODEC = RecordCodec.of(ReadResult.Accepted.class);

    /** What is sorted. */
    private static final class Item {

        private static final Comparator<Item> ORDER = Comparator.comparing(item -> item.id);

        private final String id;
        private final byte[] bytes;

        private Item(String id, byte[] bytes) {
            this.id = id;
            this.bytes = bytes;
        }

        static Item of(ReadResult.Accepted accepted) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CODEC.writer().write(accepted, new DataOutputStream(bytes));
            return new Item(accepted.article().id(), bytes.toByteArray());
        }

        static Item read(DataInput in) throws IOException {
            String id = in.readUTF();
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            return new Item(id, bytes);
        }

        void write(DataOutput out) throws IOException {
            out.writeUTF(id);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        ReadResult.Accepted accepted() throws IOException {
            return CODEC.reader().read(new DataInputStream(new ByteArrayInputStream(bytes)));
        }
    }

    private final ExternalSort<Item> items =
            new ExternalSort<>(BYTES_IN_MEMORY, item -> item.bytes.length, Item.ORDER, Item::write, Item::read);

    /** Creates a sorter. */
    public ArticleSort() {}

    /**
     * Takes an article.
     *
     * @param accepted the article, where it was found and what is odd about it
     * @throws IOException if the working file cannot be written
     */
    public void add(ReadResult.Accepted accepted) throws IOException {
        items.add(Item.of(accepted));
    }

    /**
     * The articles in order; asked for once, after the last {@link #add}.
     *
     * @return the articles, good until this sorter is closed
     * @throws IOException if the working file cannot be written or read
     */
    public ExternalSort.Cursor<ReadResult.Accepted> sorted() throws IOException {
        ExternalSort.Cursor<Item> sorted = items.sorted();
        return () -> {
            Item item = sorted.next();
            return item == null ? null : item.accepted();
        };
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
