package dev.dateline.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A copy of an input that gets its bytes as they are, but for the edits: blanks, order, unknown fields and the spelling of
 * numbers stay. An input that was gzipped is copied unzipped; a byte order mark is left out.
 */
final class CorrectedCopy {

    /** Something to be replaced: a value by the offset of its first byte, or the name of that value. */
    private record Place(long offset, Edit.Part part) {}

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparingLong(Place::offset).thenComparing(Place::part, Comparator.reverseOrder());

    private final OutputStream out;
    private final Set<FindingKind> meant;
    private final Map<Place, byte[]> edits = new TreeMap<>(IN_ORDER);
    private boolean complete;

    /**
     * Creates the copy.
     *
     * @param out gets the bytes; not closed
     * @param meant kinds of warnings that are left as they are
     */
    CorrectedCopy(OutputStream out, Set<FindingKind> meant) {
        this.out = out;
        this.meant = Set.copyOf(meant);
    }

    Set<FindingKind> meant() {
        return meant;
    }

    /**
     * Notes an edit; a later one of the same place takes the place of an earlier one.
     *
     * @param offset of the first byte of the value, which was not copied yet
     */
    void edit(long offset, Edit edit) {
        edits.put(new Place(offset, edit.part()), edit.to().toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Copies bytes; all edits noted so far are of values among them.
     *
     * @param start the index of the first byte to be copied
     * @param end the index after the last
     * @param offset of the first of them
     * @throws UncheckedIOException if they cannot be written
     */
    void take(byte[] bytes, int start, int end, long offset) {
        try {
            write(bytes, start, end, offset - start);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it must not be taken for a failure of the input
        }
    }

    private void write(byte[] bytes, int start, int end, long offsetOfFirst) throws IOException {
        int copied = start;
        for (Map.Entry<Place, byte[]> edit : edits.entrySet()) {
            int value = Math.toIntExact(edit.getKey().offset() - offsetOfFirst);
            int from = edit.getKey().part() == Edit.Part.NAME ? nameStart(bytes, value) : value;
            out.write(bytes, copied, from - copied);
            out.write(edit.getValue());
            copied = end(bytes, from);
        }
        edits.clear();
        out.write(bytes, copied, end - copied);
    }

    /** Where the name before a value begins. */
    private static int nameStart(byte[] bytes, int value) {
        int quote = before(bytes, value);
        do {
            quote = before(bytes, quote);
        } while (isEscaped(bytes, quote));
        return quote;
    }

    /** The last quotation mark before an index. */
    private static int before(byte[] bytes, int index) {
        int i = index - 1;
        while (bytes[i] != '"') {
            i--;
        }
        return i;
    }

    private static boolean isEscaped(byte[] bytes, int index) {
        int backslashes = 0;
        while (bytes[index - backslashes - 1] == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** The index after a string, number or word that begins at an index. */
    private static int end(byte[] bytes, int start) {
        int i = start + 1;
        if (bytes[start] == '"') {
            while (bytes[i] != '"') {
                i += bytes[i] == '\\' ? 2 : 1;
            }
            return i + 1;
        }
        while (i < bytes.length && isPartOfWord(bytes[i])) {
            i++;
        }
        return i;
    }

    /** Whether a byte belongs to a number, or to {@code true}, {@code false} or {@code null}. */
    private static boolean isPartOfWord(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || b == 'E' || b == '+' || b == '-' || b == '.';
    }

    /** Tells that there is no more to copy. */
    void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }
}
