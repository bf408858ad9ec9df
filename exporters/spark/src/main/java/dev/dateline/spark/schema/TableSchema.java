package dev.dateline.spark.schema;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What Spark knows a table by: names, types and comments of its columns, and which of them have a value in every row. The
 * one place where that is made of the definition of the tables; data frames and Parquet files have it from here.
 */
public final class TableSchema {

    /** All digits that a decimal may have: 28 before the point and 10 after it. */
    public static final int DECIMAL_PRECISION = 38;

    /** The digits after the point. */
    public static final int DECIMAL_SCALE = 10;

    private TableSchema() {}

    /**
     * The schema of a table.
     *
     * @param table the table
     * @return a field for each column, from left to right, with the column's description as its comment
     */
    public static StructType of(Table<?> table) {
        return new StructType(table.columns().stream().map(TableSchema::field).toArray(StructField[]::new));
    }

    private static StructField field(Column<?> column) {
        return DataTypes.createStructField(column.name(), type(column.datatype()), !column.required())
                .withComment(column.description());
    }

    private static DataType type(Datatype datatype) {
        return switch (datatype) {
            case TEXT, IRI, EDTF -> DataTypes.StringType;
            case DATE -> DataTypes.DateType;
            case INTEGER -> DataTypes.LongType;
            case DECIMAL -> DataTypes.createDecimalType(DECIMAL_PRECISION, DECIMAL_SCALE);
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }
}
