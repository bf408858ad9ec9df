package dev.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Looks at the first bytes of an input, which tell what it is. */
final class FirstBytes {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private FirstBytes() {}

    /**
     * The bytes of JSON, without a byte order mark.
     *
     * @throws OtherFormatException if they begin as those of another format do
     * @throws NotUtf8Exception if they begin as those of another encoding do
     */
    static InputStream checked(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, OtherFormat.MAGIC_LENGTH);
        byte[] first = bytes.readNBytes(OtherFormat.MAGIC_LENGTH);
        String other = OtherFormat.binary(first, bytes);
        if (other != null) {
            throw new OtherFormatException("it is " + other + ", and no JSON");
        }
        int length = BYTE_ORDER_MARK.length;
        boolean marked = Arrays.equals(Arrays.copyOf(first, length), BYTE_ORDER_MARK);
        bytes.unread(first, marked ? length : 0, first.length - (marked ? length : 0));
        for (int i = 0; i < Math.min(length, first.length); i++) {
            if (first[i] == 0 || first[i] == (byte) 0xFE || first[i] == (byte) 0xFF) {
                throw new NotUtf8Exception("it is not UTF-8, but looks like UTF-16 or UTF-32; convert it to UTF-8");
            }
        }
        return bytes;
    }
}
