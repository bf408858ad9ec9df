package dev.dateline.model;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for what does not fit into memory. Only its owner can read it, and it is gone when it is closed or the process
 * ends, in whatever way: where the system allows it, its name is removed as soon as it is open.
 */
final class SpillFile implements Closeable {

    private final FileChannel channel;
    private long size;

    private SpillFile(FileChannel channel) {
        this.channel = channel;
    }

    static SpillFile create() throws IOException {
        Path path = Files.createTempFile("dateline-", ".spill");
        return new SpillFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** How many bytes there are. */
    long size() {
        return size;
    }

    /** Writes behind what is there. */
    OutputStream appending() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
                while (left.hasRemaining()) {
                    size += channel.write(left, size);
                }
            }
        };
    }

    /** Reads from one place to another; any number of streams may read at once. */
    InputStream reading(long start, long end) {
        return new InputStream() {
            private long at = start;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int wanted = (int) Math.min(length, end - at);
                if (wanted == 0) {
                    return length == 0 ? 0 : -1;
                }
                int read = channel.read(ByteBuffer.wrap(bytes, offset, wanted), at);
                at += read;
                return read;
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
