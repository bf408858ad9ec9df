package dev.dateline.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets through UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing beyond U+10FFFF. All that is right
 * before a wrong byte is let through first.
 */
final class Utf8Input extends FilterInputStream {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How many bytes the character that was begun still needs, how many it has, and what the next of them may be. */
    private int missing;

    private int had;
    private int lead;

    private int least = 0x80;
    private int most = 0xBF;
    /** Bytes since the last line feed, the byte at fault not counted. */
    private long bytesInLine;

    private @Nullable NotUtf8Exception pending;

    Utf8Input(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (pending != null) {
            throw pending;
        }
        int count = super.read(into, offset, length);
        if (count < 0) {
            if (missing > 0) {
                throw new NotUtf8Exception("the input ends in the middle of a character; it is cut off, or not UTF-8");
            }
            return count;
        }
        int wrong = sound(into, offset, offset + count);
        int sound = wrong - offset;
        if (sound < count) {
            int earlier = Math.max(0, had - sound);
            sound = Math.max(0, sound - had);
            countLine(into, offset, offset + sound);
            pending = wrong(into[wrong] & 0xFF, bytesInLine + 1 - earlier);
        } else {
            countLine(into, offset, offset + sound);
        }
        if (sound == 0 && pending != null) {
            throw pending;
        }
        return sound;
    }

    /** The index of the first wrong byte, or the end. */
    private int sound(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end) {
            if (missing == 0) {
                i = afterAscii(bytes, i, end);
            }
            if (i < end && !accepts(bytes[i++] & 0xFF)) {
                return i - 1;
            }
        }
        return end;
    }

    private static int afterAscii(byte[] bytes, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end && ((long) EIGHT.get(bytes, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Whether a byte that is not ASCII, or is in the middle of a character, can stand here. */
    private boolean accepts(int b) {
        if (missing > 0) {
            if (b < least || b > most) {
                return false;
            }
            missing--;
            had = missing == 0 ? 0 : had + 1;
            least = 0x80;
            most = 0xBF;
            return true;
        }
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        missing = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
        boolean right = b >= 0xC2 && b <= 0xF4;
        lead = b;
        had = right ? 1 : 0;
        return right;
    }

    private void countLine(byte[] bytes, int from, int end) {
        int i = end;
        while (i > from && bytes[i - 1] != '\n') {
            i--;
        }
        bytesInLine = i > from ? end - i : bytesInLine + end - from;
    }

    /**
     * What is wrong.
     *
     * @param b the byte that cannot stand where it stands; it may be that the one the character began with is at fault
     * @param number the number of the byte that the character began with, from 1, in its line
     */
    private NotUtf8Exception wrong(int b, long number) {
        return new NotUtf8Exception(String.format(
                Locale.ROOT,
                "byte %d of the line, 0x%02X, is not UTF-8%s; convert the input to UTF-8",
                number,
                lead,
                guess(b)));
    }

    private String guess(int b) {
        boolean follows = had > 0 && b >= 0x80 && b <= 0xBF;
        if (lead == 0xC0 || lead == 0xC1 || (follows && (lead == 0xE0 || lead == 0xF0))) {
            return ": it begins a character that is written longer than it may be";
        }
        if (follows && lead == 0xED) {
            return ": it begins half of a surrogate pair, as CESU-8 writes them";
        }
        if (lead == 0xF4 && follows) {
            return ": it begins a character beyond U+10FFFF";
        }
        if (lead >= 0xFE) {
            return ", but looks like UTF-16";
        }
        String character = new String(new byte[] {(byte) lead}, WINDOWS_1252);
        return character.equals("\uFFFD") ? "" : ", but looks like Windows-1252, where it is '" + character + "'";
    }
}
