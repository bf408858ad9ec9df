package dev.dateline.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Gives one byte at a time and never says that there are more, as a slow pipe may. */
final class Dribble extends InputStream {

    private final ByteArrayInputStream bytes;

    Dribble(byte[] bytes) {
        this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        return bytes.read(into, offset, Math.min(length, 1));
    }

    @Override
    public int available() {
        return 0;
    }
}
