package dev.dateline.cli;

import dev.dateline.draft.Manuscript;
import dev.dateline.export.Beginning;
import dev.dateline.export.ManuscriptReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** A text that is to be drafted, as a file or from standard input. */
final class TextInput {

    /** Nobody wrote a longer article. */
    static final int MAX_BYTES = 16 << 20;

    private static final List<String> ARTICLES = List.of("json", "jsonl", "ndjson");
    private static final List<String> PAGES = List.of("html", "htm", "xhtml");

    private TextInput() {}

    /**
     * Reads a text.
     *
     * @param written what the command line says
     * @param standard standard input
     * @param readers what reads that which is no plain text
     * @throws IOException if it cannot be read, or is no text in UTF-8; the message is for people
     */
    static Manuscript read(String written, InputStream standard, List<ManuscriptReader> readers) throws IOException {
        String name = written.equals(Inputs.STANDARD)
                ? ""
                : String.valueOf(Inputs.path(written).getFileName());
        String ending = Ending.of(name);
        if (ARTICLES.contains(ending)) {
            throw new IOException("these are articles already; check tells what is wrong with them");
        }
        byte[] bytes = bytes(written, standard);
        String id = Manuscript.idOf(stem(name, ending));
        String first = new String(bytes, 0, Math.min(bytes.length, Beginning.LENGTH), StandardCharsets.ISO_8859_1);
        for (ManuscriptReader reader : readers) {
            if (reader.recognises(first)) {
                return reader.read(id, new ByteArrayInputStream(bytes));
            }
        }
        String text = text(bytes);
        if (PAGES.contains(ending) || isPage(text)) {
            throw new IOException("this is a web page; save the article's text as a .txt file");
        }
        if (text.isBlank()) {
            throw new IOException("there is nothing to read in it");
        }
        return Manuscript.ofText(id, text);
    }

    private static String stem(String name, String ending) {
        return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    }

    private static boolean isPage(String text) {
        String start = text.substring(0, Math.min(text.length(), 100)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    private static byte[] bytes(String written, InputStream standard) throws IOException {
        try (InputStream in = written.equals(Inputs.STANDARD) ? standard : Files.newInputStream(Inputs.path(written))) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("it is larger than " + Amount.ofBytes(MAX_BYTES) + "; draft articles one by one");
            }
            return bytes;
        }
    }

    /** The text without the mark of its encoding, with every other character as it is. */
    private static String text(byte[] bytes) throws IOException {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(from, to, true);
        if (result.isError()) {
            throw new IOException("byte " + Amount.of(from.position() + 1L)
                    + " is not UTF-8; convert the text to UTF-8, for example with iconv");
        }
        String text = to.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
