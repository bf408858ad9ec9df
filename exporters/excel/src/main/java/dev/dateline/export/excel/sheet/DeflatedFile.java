package dev.dateline.export.excel.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A working file of bytes that are deflated (RFC 1951) while they come, a segment at a time, by threads that have nothing
 * else to do. Segments end at a byte and none says that it is the last, so that more may be put before and behind them.
 * What is written depends on the bytes and the level alone.
 */
final class DeflatedFile extends OutputStream {

    private static final int SEGMENT = 1 << 17;

    /** How far back deflate looks: that much of a segment helps to deflate the next. */
    private static final int WINDOW = 1 << 15;

    /** How many segments wait at most to be deflated or written. */
    private static final int WAITING = 4;

    private final Path path;
    private final OutputStream file;
    private final int level;
    private final Executor helpers;
    private final Queue<FutureTask<byte[]>> waiting = new ArrayDeque<>();
    private final CRC32 crc = new CRC32();
    private byte[] segment = new byte[SEGMENT];
    private byte[] before = {};
    private int held;
    private long size;
    private boolean closed;

    /**
     * Makes the file.
     *
     * @param path where; there is nothing yet
     * @param level of deflate, from 1 to 9
     * @param helpers deflate; an executor that does it at once will do
     */
    DeflatedFile(Path path, int level, Executor helpers) throws IOException {
        this.path = path;
        this.file = Files.newOutputStream(path);
        this.level = level;
        this.helpers = helpers;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        crc.update(bytes, offset, length);
        size += length;
        int from = offset;
        int left = length;
        while (left > 0) {
            int now = Math.min(left, SEGMENT - held);
            System.arraycopy(bytes, from, segment, held, now);
            held += now;
            from += now;
            left -= now;
            if (held == SEGMENT) {
                endSegment();
            }
        }
    }

    private void endSegment() throws IOException {
        byte[] bytes = held == SEGMENT ? segment : Arrays.copyOf(segment, held);
        byte[] dictionary = before;
        FutureTask<byte[]> task = new FutureTask<>(() -> deflated(bytes, dictionary));
        before = bytes;
        segment = held == SEGMENT ? new byte[SEGMENT] : segment;
        held = 0;
        helpers.execute(task);
        waiting.add(task);
        if (waiting.size() > WAITING) {
            writeNext();
        }
    }

    private byte[] deflated(byte[] bytes, byte[] dictionary) {
        Deflater deflater = new Deflater(level, true);
        try {
            int start = Math.max(0, dictionary.length - WINDOW);
            deflater.setDictionary(dictionary, start, dictionary.length - start);
            return deflated(deflater, bytes, false);
        } finally {
            deflater.end();
        }
    }

    /** All that is to be had of some bytes; unless these are the last, it ends at a byte. */
    static byte[] deflated(Deflater deflater, byte[] bytes, boolean last) {
        deflater.setInput(bytes);
        if (last) {
            deflater.finish();
        }
        byte[] out = new byte[Math.max(64, bytes.length / 4)];
        int length = 0;
        while (true) {
            length +=
                    deflater.deflate(out, length, out.length - length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
            if (length < out.length) {
                return Arrays.copyOf(out, length);
            }
            out = Arrays.copyOf(out, 2 * out.length);
        }
    }

    private void writeNext() throws IOException {
        try {
            file.write(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("writing was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("the rows cannot be compressed", e.getCause());
        }
    }

    /** Ends the file, once; what was not written yet is. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            if (held > 0) {
                endSegment();
            }
            while (!waiting.isEmpty()) {
                writeNext();
            }
        } finally {
            segment = new byte[0];
            before = segment;
        }
    }

    /** How many bytes came. */
    long size() {
        return size;
    }

    /** The CRC-32 of the bytes that came. */
    long crc() {
        return crc.getValue();
    }

    /** How many bytes they are in the file, once it is closed. */
    long deflatedSize() throws IOException {
        return Files.size(path);
    }

    /** The file, once it is closed. */
    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    void delete() throws IOException {
        file.close();
        Files.deleteIfExists(path);
    }
}
