package dev.dateline.export.csv;

import dev.dateline.export.statements.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB, in memory, runs the statements of the script; its command's own words, which begin with a point, are ours. */
class DuckDbTest extends SecondDayContract {

    @Override
    Connection create() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:");
    }

    @Override
    String loadScript() {
        return "load-duckdb.sql";
    }

    @Override
    String upsertScript() {
        return "upsert-duckdb.sql";
    }

    /** As the command does it when it is told to bail out: it ends at the first error, and so does the transaction. */
    @Override
    String run(Connection database, Path set, String script) throws SQLException, IOException {
        StringBuilder said = new StringBuilder();
        try (Statement statement = database.createStatement()) {
            // Files are named as seen from the folder of the set.
            statement.execute("SET file_search_path = " + Sql.literal(set.toString()));
            run(set, script, statement, said);
            return said.toString();
        } catch (SQLException e) {
            try (Statement statement = database.createStatement()) {
                statement.execute("ROLLBACK");
            }
            throw e;
        }
    }

    private static void run(Path set, String script, Statement statement, StringBuilder said)
            throws SQLException, IOException {
        StringBuilder pending = new StringBuilder();
        for (String line : Files.readAllLines(set.resolve(script))) {
            if (line.startsWith(".read ")) {
                run(set, line.substring(".read ".length()), statement, said);
            } else if (!line.startsWith(".") && !line.startsWith("--")) {
                pending.append(line).append('\n');
                if (line.endsWith(";")) {
                    if (statement.execute(pending.toString())) {
                        try (ResultSet result = statement.getResultSet()) {
                            while (result.next()) {
                                said.append(result.getString(1)).append('\n');
                            }
                        }
                    }
                    pending.setLength(0);
                }
            }
        }
    }

    @Override
    String uncommentedColumns() {
        return "SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND comment IS NULL"
                + " AND table_name IN (SELECT table_name FROM duckdb_tables())";
    }
}
