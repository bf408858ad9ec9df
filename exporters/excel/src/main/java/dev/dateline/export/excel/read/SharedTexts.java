package dev.dateline.export.excel.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts that cells refer to by number. They stand in a working file that is gone when this is closed; in memory are the
 * parts of it that were read last, and eight bytes for each text. Used by one thread at a time.
 */
final class SharedTexts implements Closeable {

    private static final int PAGE = 1 << 14;
    private static final int PAGES = 128;

    private final FileChannel file;
    private final Map<Long, byte[]> pages = new LinkedHashMap<>(PAGES, 0.75f, true);
    private final ByteBuffer unwritten = ByteBuffer.allocate(PAGE);
    private long[] ends = new long[64];
    private int count;
    private long length;

    /** Begins without texts. */
    SharedTexts() throws IOException {
        file = FileChannel.open(
                Files.createTempFile("dateline-", ".texts"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Adds the text of the next number; none are added once one was asked for. */
    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > unwritten.remaining()) {
            flush();
        }
        if (bytes.length > unwritten.remaining()) {
            write(ByteBuffer.wrap(bytes));
        } else {
            unwritten.put(bytes);
        }
        length += bytes.length;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = length;
    }

    private void flush() throws IOException {
        write(unwritten.flip());
        unwritten.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /**
     * The text of a number.
     *
     * @param number from 0
     * @throws IllegalArgumentException if there is none
     */
    String get(int number) throws IOException {
        if (number < 0 || number >= count) {
            throw new IllegalArgumentException("there is no shared text " + number);
        }
        if (unwritten.position() > 0) {
            flush();
        }
        long start = number == 0 ? 0 : ends[number - 1];
        ByteBuffer text = ByteBuffer.allocate((int) (ends[number] - start));
        while (text.hasRemaining()) {
            long at = start + text.position();
            byte[] page = page(at / PAGE);
            int from = (int) (at % PAGE);
            text.put(page, from, Math.min(page.length - from, text.remaining()));
        }
        return new String(text.array(), StandardCharsets.UTF_8);
    }

    private byte[] page(long number) throws IOException {
        byte[] page = pages.get(number);
        if (page == null) {
            page = read(number * PAGE);
            if (pages.size() == PAGES) {
                pages.remove(pages.keySet().iterator().next());
            }
            pages.put(number, page);
        }
        return page;
    }

    private byte[] read(long start) throws IOException {
        ByteBuffer page = ByteBuffer.allocate((int) Math.min(PAGE, length - start));
        while (page.hasRemaining()) {
            if (file.read(page, start + page.position()) < 0) {
                throw new EOFException("a working file is shorter than what was written to it");
            }
        }
        return page.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
