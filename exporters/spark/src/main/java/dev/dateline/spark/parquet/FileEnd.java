package dev.dateline.spark.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * What stands at the end of a Parquet file: indexes, the footer, its length as four bytes with the least first, {@code PAR1}.
 * The library lists the encodings of a column in an order that differs from process to process; here they are sorted.
 */
final class FileEnd {

    private static final int LENGTH_AND_MAGIC = 8;

    private FileEnd() {}

    /** The same end in an order that is always the same. */
    static byte[] inOrder(byte[] end) throws IOException {
        int length = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt(end.length - LENGTH_AND_MAGIC);
        int start = end.length - LENGTH_AND_MAGIC - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(end, start, length));
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                column.getMeta_data().getEncodings().sort(Comparator.comparingInt(Encoding::getValue));
            }
        }
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(end.length);
        ordered.write(end, 0, start);
        Util.writeFileMetaData(footer, ordered);
        int written = ordered.size() - start;
        ordered.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(written)
                .array());
        ordered.write(end, end.length - Integer.BYTES, Integer.BYTES);
        return ordered.toByteArray();
    }
}
