package dev.dateline.export.csv;

import dev.dateline.fixtures.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** PostgreSQL runs the script by {@code psql}. */
class PostgreSqlTest extends DatabaseContract {

    private static @Nullable PostgreSqlServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PostgreSqlServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    Connection load(Path set) throws SQLException {
        if (server == null) {
            throw new IllegalStateException("the server was not started");
        }
        Connection database = server.create();
        Command.Result result = server.psql(database, set, "load-postgresql.sql");
        if (result.exitCode() != 0) {
            database.close();
            throw new SQLException(result.errors());
        }
        return database;
    }

    @Override
    String uncommentedColumns() {
        return "SELECT count(*) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid"
                + " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0"
                + " AND col_description(attrelid, attnum) IS NULL";
    }
}
