package dev.dateline.spark.parquet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.spark.schema.TableSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;

/** The rows of a table on their way into its file: each cell goes to its column as it comes, and no row is kept. */
final class TableFile implements RowSink, Closeable {

    /** What a file holds in memory before it writes it, in bytes: enough for readers to skip what they do not need. */
    private static final long ROW_GROUP_BYTES = 16 << 20;

    private static final int PAGE_BYTES = 1 << 20;

    /** An article may be as large as a whole row group, so sizes are looked at often. */
    private static final int ROWS_BETWEEN_CHECKS = 32;

    /** Fixed, so that nobody's configuration changes the bytes. */
    private static final String ZSTD_LEVEL = "3";

    private final Table<?> table;
    private final OutputStream out;
    private final CountedOutput counted;
    private final CodecFactory codecs;
    private final RowSupport support;
    private final ParquetWriter<Table<?>> writer;
    private int next;
    private long rows;
    private boolean open = true;

    private TableFile(Table<?> table, OutputStream out) throws IOException {
        ParquetConfiguration configuration = configuration();
        this.table = table;
        this.out = out;
        this.counted = new CountedOutput(out);
        this.codecs = new CodecFactory(configuration, PAGE_BYTES);
        this.support = new RowSupport(table, counted);
        this.writer = writer(configuration);
    }

    /** The file of a table that begins with the first byte of a stream, which it closes. */
    static TableFile create(Table<?> table, OutputStream out) throws IOException {
        try {
            return new TableFile(table, out);
        } catch (IOException e) {
            try {
                out.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    /** The name of a table's file. */
    static String name(Table<?> table) {
        return table.name() + ".parquet";
    }

    private static ParquetConfiguration configuration() {
        Configuration configuration = new Configuration(false);
        configuration.set("parquet.compression.codec.zstd.level", ZSTD_LEVEL);
        return new HadoopParquetConfiguration(configuration);
    }

    private ParquetWriter<Table<?>> writer(ParquetConfiguration configuration) throws IOException {
        Builder builder = new Builder(new CountedFile(counted), support)
                .withConf(configuration)
                .withCodecFactory(codecs)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withPageSize(PAGE_BYTES)
                .withMinRowCountForPageSizeCheck(1)
                .withMaxRowCountForPageSizeCheck(ROWS_BETWEEN_CHECKS);
        for (Column<?> column : table.columns()) {
            // No two articles have the same text, and a dictionary would hold all of them.
            builder.withDictionaryEncoding(column.name(), column.role() != Role.Plain.BODY);
        }
        return builder.build();
    }

    Table<?> table() {
        return table;
    }

    /** How many rows there are. */
    long rows() {
        return rows;
    }

    private void begin(Column<?> column) {
        if (next == 0) {
            support.consumer().startMessage();
        }
        support.consumer().startField(column.name(), next);
    }

    private void end(Column<?> column) {
        support.consumer().endField(column.name(), next++);
    }

    @Override
    public void empty(Column<?> column) {
        if (next == 0) {
            support.consumer().startMessage();
        }
        next++;
    }

    @Override
    public void text(Column<?> column, String value) {
        begin(column);
        support.consumer().addBinary(Binary.fromConstantByteArray(value.getBytes(StandardCharsets.UTF_8)));
        end(column);
    }

    @Override
    public void integer(Column<?> column, long value) {
        begin(column);
        support.consumer().addLong(value);
        end(column);
    }

    @Override
    public void decimal(Column<?> column, BigDecimal value) {
        begin(column);
        support.consumer().addBinary(Binary.fromConstantByteArray(unscaled(value)));
        end(column);
    }

    /** The value without its point, in two's complement, the highest byte first. */
    private static byte[] unscaled(BigDecimal value) {
        byte[] shortest =
                value.setScale(TableSchema.DECIMAL_SCALE).unscaledValue().toByteArray();
        byte[] bytes = new byte[FileSchema.DECIMAL_BYTES];
        int padding = bytes.length - shortest.length;
        Arrays.fill(bytes, 0, padding, (byte) (value.signum() < 0 ? -1 : 0));
        System.arraycopy(shortest, 0, bytes, padding, shortest.length);
        return bytes;
    }

    @Override
    public void bool(Column<?> column, boolean value) {
        begin(column);
        support.consumer().addBoolean(value);
        end(column);
    }

    @Override
    public void date(Column<?> column, LocalDate value) {
        begin(column);
        support.consumer().addInteger(Math.toIntExact(value.toEpochDay()));
        end(column);
    }

    @Override
    public void endRow() throws IOException {
        writer.write(table);
        next = 0;
        rows++;
    }

    /**
     * There are no more rows.
     *
     * @param facts what is to be known of the export, by names
     */
    void complete(Map<String, String> facts) throws IOException {
        support.stamp(facts);
        writer.close();
        counted.complete();
        close();
    }

    /** Lets go of the stream, whether the file is complete or not. */
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            codecs.release();
            out.close();
        }
    }

    /** Parquet asks for a builder of one's own. */
    private static final class Builder extends ParquetWriter.Builder<Table<?>, Builder> {

        private final RowSupport support;

        Builder(OutputFile file, RowSupport support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @Deprecated
        protected WriteSupport<Table<?>> getWriteSupport(Configuration configuration) {
            return support;
        }

        @Override
        protected WriteSupport<Table<?>> getWriteSupport(ParquetConfiguration configuration) {
            return support;
        }
    }
}
