package dev.dateline.export.annotations.brat;

import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of text in UTF-8.
 *
 * @param text all of it, without a byte order mark, and otherwise as it is
 * @param hasMark whether there was such a mark
 */
record TextFile(String text, boolean hasMark) {

    /** Nobody wrote a longer article. */
    private static final int MAX_BYTES = 16 << 20;

    /**
     * Reads a file.
     *
     * @param file where it is
     * @param at what findings call it
     * @return its text
     * @throws UnreadableInputException if it is no text in UTF-8, or larger than 16 MiB
     * @throws IOException if it cannot be read
     */
    public static TextFile read(Path file, Place at) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableInputException(at, "this is larger than 16 MiB, and no article is");
        }
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(from, to, true);
        if (result.isError()) {
            throw new UnreadableInputException(
                    at, "byte " + (from.position() + 1) + " is not UTF-8; convert the file to UTF-8");
        }
        String text = to.flip().toString();
        return text.startsWith("\uFEFF") ? new TextFile(text.substring(1), true) : new TextFile(text, false);
    }
}
