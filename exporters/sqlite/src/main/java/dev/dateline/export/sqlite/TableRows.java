package dev.dateline.export.sqlite;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.statements.sql.SqlDialect;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table on their way into the database. */
final class TableRows implements RowSink, Closeable {

    private static final int LONG_DIGITS = 18;

    private final Table<?> table;
    private final List<String> names = new ArrayList<>();
    private final PreparedStatement insert;
    private int next = 1;
    private long count;

    TableRows(Table<?> table, Database database) throws IOException {
        this.table = table;
        for (Column<?> column : table.columns()) {
            names.add(column.name());
        }
        for (Column<?> column : table.columns()) {
            if (!SqlDialect.SQLITE.isExact(column)) {
                names.add(SqlDialect.exactName(column));
            }
        }
        String places = "?" + ", ?".repeat(names.size() - 1);
        this.insert = database.prepare(
                "INSERT INTO " + Sql.name(table.name()) + " " + Sql.list(names) + " VALUES (" + places + ")");
    }

    String name() {
        return table.name();
    }

    /** How many there are. */
    long count() {
        return count;
    }

    /** Writes the rows of an article. */
    void write(ArticleContext context) throws IOException {
        table.forEachRow(context, this);
    }

    /** Something that is done with the next cell, whose number is given. */
    private interface Setting {
        void set(int number) throws SQLException;
    }

    private void set(Setting setting) throws IOException {
        Database.run(() -> {
            setting.set(next++);
            return true;
        });
    }

    @Override
    public void empty(Column<?> column) throws IOException {
        set(number -> insert.setObject(number, null));
    }

    @Override
    public void text(Column<?> column, String value) throws IOException {
        set(number -> insert.setString(number, value));
    }

    @Override
    public void integer(Column<?> column, long value) throws IOException {
        set(number -> insert.setLong(number, value));
    }

    @Override
    public void decimal(Column<?> column, BigDecimal value) throws IOException {
        if (value.scale() <= 0 && value.precision() - value.scale() <= LONG_DIGITS) {
            set(number -> insert.setLong(number, value.longValueExact()));
            return;
        }
        set(number -> insert.setDouble(number, value.doubleValue()));
        int exact = names.indexOf(SqlDialect.exactName(column)) + 1;
        Database.run(() -> {
            insert.setString(exact, value.toPlainString());
            return true;
        });
    }

    @Override
    public void bool(Column<?> column, boolean value) throws IOException {
        set(number -> insert.setInt(number, value ? 1 : 0));
    }

    @Override
    public void date(Column<?> column, LocalDate value) throws IOException {
        set(number -> insert.setString(number, value.toString()));
    }

    @Override
    public void endRow() throws IOException {
        Database.run(() -> {
            insert.executeUpdate();
            insert.clearParameters();
            return true;
        });
        next = 1;
        count++;
    }

    @Override
    public void close() throws IOException {
        Database.run(() -> {
            insert.close();
            return true;
        });
    }
}
