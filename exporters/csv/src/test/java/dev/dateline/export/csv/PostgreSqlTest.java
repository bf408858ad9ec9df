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
class PostgreSqlTest extends SecondDayContract {

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

    private static PostgreSqlServer server() {
        if (server == null) {
            throw new IllegalStateException("the server was not started");
        }
        return server;
    }

    @Override
    Connection create() throws SQLException {
        return server().create();
    }

    @Override
    String loadScript() {
        return "load-postgresql.sql";
    }

    @Override
    String upsertScript() {
        return "upsert-postgresql.sql";
    }

    @Override
    String run(Connection database, Path set, String script) throws SQLException {
        Command.Result result = server().psql(database, set, script);
        if (result.exitCode() != 0) {
            throw new SQLException(result.errors());
        }
        return result.output();
    }

    @Override
    String uncommentedColumns() {
        return "SELECT count(*) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid"
                + " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0"
                + " AND col_description(attrelid, attnum) IS NULL";
    }
}
