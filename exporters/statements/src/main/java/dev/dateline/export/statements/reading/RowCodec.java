package dev.dateline.export.statements.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as bytes, for working files. Texts are UTF-16, which holds whatever a String does. */
final class RowCodec {

    private static final int NONE = -1;

    private RowCodec() {}

    /** How many characters the cells of a row have, and one for each cell. */
    static long characters(SourceRow row) {
        long characters = row.cells().size();
        for (String cell : row.cells()) {
            characters += cell == null ? 0 : cell.length();
        }
        return characters;
    }

    static void write(SourceRow row, DataOutput out) throws IOException {
        out.writeLong(row.number());
        out.writeBoolean(row.isAsExported());
        out.writeInt(row.cells().size());
        for (String cell : row.cells()) {
            writeText(cell, out);
        }
    }

    static SourceRow read(DataInput in) throws IOException {
        long number = in.readLong();
        boolean isAsExported = in.readBoolean();
        @Nullable String[] cells = new @Nullable String[in.readInt()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = readText(in);
        }
        List<@Nullable String> all = Arrays.asList(cells);
        return new SourceRow(number, isAsExported, all);
    }

    static void writeText(@Nullable String text, DataOutput out) throws IOException {
        if (text == null) {
            out.writeInt(NONE);
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        out.writeInt(bytes.capacity());
        out.write(bytes.array());
    }

    static @Nullable String readText(DataInput in) throws IOException {
        int length = in.readInt();
        if (length == NONE) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
