package dev.dateline.spark.parquet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.spark.schema.TableSchema;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** How the cells of a table are laid down in a file. */
final class FileSchema {

    /** What the unscaled value of the longest decimal needs. */
    static final int DECIMAL_BYTES = 16;

    private FileSchema() {}

    /** A field for each column, in their order; those that always have a value are required. */
    static MessageType of(Table<?> table) {
        List<Type> fields = table.columns().stream().map(FileSchema::field).toList();
        return new MessageType(table.name(), fields);
    }

    private static Type field(Column<?> column) {
        Type.Repetition repetition = column.required() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
        return switch (column.datatype()) {
            case TEXT, IRI, EDTF ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case DATE ->
                Types.primitive(PrimitiveTypeName.INT32, repetition)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case INTEGER -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
            case DECIMAL ->
                Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(TableSchema.DECIMAL_SCALE, TableSchema.DECIMAL_PRECISION))
                        .named(column.name());
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
        };
    }
}
