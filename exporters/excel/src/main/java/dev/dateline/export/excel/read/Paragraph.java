package dev.dateline.export.excel.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * A row of the sheet Text.
 *
 * @param article the id of the article; empty if the row names none
 * @param paragraph the number of the paragraph, from 1
 * @param part which part of it the row is, from 1
 * @param row the number of the row
 * @param text the words; possibly empty
 * @param lineEnds what stands between the paragraph and the next
 */
record Paragraph(String article, long paragraph, long part, long row, String text, String lineEnds) {

    /** The part of a row that has no number, and so follows the paragraph above it as one of its own. */
    static final long BEHIND = Long.MAX_VALUE;

    /** The order of the text, article by article; rows that claim the same place stay as they stand. */
    static final Comparator<Paragraph> ORDER = Comparator.comparing(Paragraph::article)
            .thenComparingLong(Paragraph::paragraph)
            .thenComparingLong(Paragraph::part)
            .thenComparingLong(Paragraph::row);

    /** Whether it goes on with the paragraph before it. */
    boolean goesOn() {
        return part > 1 && part != BEHIND;
    }

    /** How much memory it takes, roughly, in characters. */
    long weight() {
        return article.length() + (long) text.length() + 50;
    }

    void write(DataOutput out) throws IOException {
        write(article, out);
        out.writeLong(paragraph);
        out.writeLong(part);
        out.writeLong(row);
        write(text, out);
        write(lineEnds, out);
    }

    static Paragraph read(DataInput in) throws IOException {
        return new Paragraph(readText(in), in.readLong(), in.readLong(), in.readLong(), readText(in), readText(in));
    }

    /** Writes a text of any length. */
    static void write(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads what {@link #write(String, DataOutput)} wrote. */
    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
