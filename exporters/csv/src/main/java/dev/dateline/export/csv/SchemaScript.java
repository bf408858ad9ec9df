package dev.dateline.export.csv;

import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.statements.sql.SqlStamp;

/**
 * {@code schema.sql}: the tables with every key, check and comment, the views, and which export it is, in the SQL that
 * PostgreSQL and DuckDB both take.
 */
final class SchemaScript {

    static final String FILE_NAME = "schema.sql";

    private static final String STAMP = "Which export is in these tables: the tool and its version, the version of the"
            + " contract of tables and columns, the base of all IRIs, the SHA-256 of each input, and rows and SHA-256 of"
            + " each file.";

    private SchemaScript() {}

    static String of(Exported exported) {
        return "-- What articles state, as tables: for PostgreSQL and DuckDB.\n"
                + exported.set().schema().script()
                + "\n" + SqlStamp.CREATE
                + "COMMENT ON TABLE " + Sql.name(SqlStamp.TABLE) + " IS " + Sql.literal(STAMP) + ";\n"
                + "COMMENT ON COLUMN " + Sql.name(SqlStamp.TABLE) + ".\"name\" IS 'Name of the fact.';\n"
                + "COMMENT ON COLUMN " + Sql.name(SqlStamp.TABLE) + ".\"value\" IS 'The fact.';\n"
                + exported.stampWithFiles().insert();
    }
}
