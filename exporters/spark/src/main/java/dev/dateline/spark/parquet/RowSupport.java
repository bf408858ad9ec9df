package dev.dateline.spark.parquet;

import dev.dateline.export.statements.Table;
import dev.dateline.spark.schema.TableSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What Parquet's writer asks about a table: its schema, what else its file has to say, and its rows. Cells go to the
 * consumer as they come; to the writer, the table itself stands for one more of its rows, which is complete.
 */
final class RowSupport extends WriteSupport<Table<?>> {

    /** Where Spark looks for the schema of a file, with comments. */
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private static final String PREFIX = "dateline.";

    private final Table<?> table;
    private final CountedOutput file;
    private final Map<String, String> stamp = new HashMap<>();
    private @Nullable RecordConsumer consumer;

    RowSupport(Table<?> table, CountedOutput file) {
        this.table = table;
        this.file = file;
    }

    /** Takes the cells of the row that is under way. */
    RecordConsumer consumer() {
        return Objects.requireNonNull(consumer);
    }

    /** Says in the file which export it is of. */
    void stamp(Map<String, String> facts) {
        facts.forEach((name, value) -> stamp.put(PREFIX + name, value));
    }

    @Override
    @Deprecated
    public WriteContext init(Configuration configuration) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return context();
    }

    private WriteContext context() {
        Map<String, String> facts =
                Map.of(SPARK_SCHEMA, TableSchema.of(table).json(), PREFIX + "table", table.description());
        return new WriteContext(FileSchema.of(table), facts);
    }

    @Override
    public void prepareForWrite(RecordConsumer next) {
        consumer = next;
    }

    @Override
    public void write(Table<?> row) {
        consumer().endMessage();
    }

    @Override
    public FinalizedWriteContext finalizeWrite() {
        file.beginEnd();
        return new FinalizedWriteContext(stamp);
    }
}
