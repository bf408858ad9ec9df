package dev.dateline.export.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * A database file that nobody else knows of yet, or one that is only read. What goes wrong is an {@link IOException}: the
 * file is an output or input like any other.
 */
final class Database implements Closeable {

    /** Tells SQLite files of this kind from others: "Dtln", as the {@code file} command sees it. */
    private static final int APPLICATION_ID = 0x44746c6e;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Makes the file and begins the one transaction. If that fails, the file is thrown away, so no journal is kept. */
    static Database create(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        config.setPageSize(4096);
        config.setApplicationId(APPLICATION_ID);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri());
            try {
                connection.setAutoCommit(false);
                return new Database(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Opens a file of an export to read it; it is never written to. */
    static Database read(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return run(() -> new Database(config.createConnection("jdbc:sqlite:" + file.toUri())));
    }

    private static IOException failed(SQLException e) {
        return new IOException("SQLite: " + e.getMessage(), e);
    }

    /** Something that is done with the database. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Does something; what goes wrong is an {@link IOException}. */
    static <T> T run(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void execute(String sql) throws IOException {
        run(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /** Executes a statement with values put in. */
    void execute(String sql, @Nullable Object... values) throws IOException {
        run(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    PreparedStatement prepare(String sql) throws IOException {
        return run(() -> connection.prepareStatement(sql));
    }

    void commit() throws IOException {
        run(() -> {
            connection.commit();
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        run(() -> {
            connection.close();
            return true;
        });
    }
}
