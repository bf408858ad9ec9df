package dev.dateline.export.csv;

import dev.dateline.export.statements.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB, in memory, runs the statements of the script; its command's own words, which begin with a point, are ours. */
class DuckDbTest extends DatabaseContract {

    @Override
    Connection load(Path set) throws SQLException, IOException {
        Connection database = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = database.createStatement()) {
            // Files are named as seen from the folder of the set.
            statement.execute("SET file_search_path = " + Sql.literal(set.toString()));
            run(set, "load-duckdb.sql", statement);
            return database;
        } catch (SQLException | IOException e) {
            database.close();
            throw e;
        }
    }

    private static void run(Path set, String script, Statement statement) throws SQLException, IOException {
        StringBuilder pending = new StringBuilder();
        for (String line : Files.readAllLines(set.resolve(script))) {
            if (line.startsWith(".read ")) {
                run(set, line.substring(".read ".length()), statement);
            } else if (!line.startsWith(".") && !line.startsWith("--")) {
                pending.append(line).append('\n');
                if (line.endsWith(";")) {
                    statement.execute(pending.toString());
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
