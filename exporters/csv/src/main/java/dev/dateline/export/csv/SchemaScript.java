package dev.dateline.export.csv;

/** {@code schema.sql}: the tables with every key and comment, and the views, in the SQL that PostgreSQL and DuckDB both take. */
final class SchemaScript {

    static final String FILE_NAME = "schema.sql";

    private SchemaScript() {}

    static String of(TableSet set) {
        return "-- What articles state, as tables: for PostgreSQL and DuckDB.\n"
                + set.schema().script();
    }
}
