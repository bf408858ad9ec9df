package dev.dateline.export.sqlite;

import dev.dateline.export.Beginning;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.export.statements.reading.TableSource;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a database. */
final class SqliteTables implements TableSource {

    private final Beginning input;
    private final Database database;

    SqliteTables(Beginning input, Database database) {
        this.input = input;
        this.database = database;
    }

    @Override
    public Place place() {
        return new NamedPlace(input.name(), "");
    }

    @Override
    public String nameOf(Table<?> table) {
        return "the table " + table.name();
    }

    @Override
    public @Nullable TableRows open(Table<?> table) throws IOException {
        List<String> columns = columns(table);
        return columns.isEmpty() ? null : ReadRows.open(database, table, columns, input.name());
    }

    /** The columns of a table, in their order; none if it is not there. */
    private List<String> columns(Table<?> table) throws IOException {
        String query = "SELECT name FROM pragma_table_info(" + Sql.literal(table.name()) + ")";
        PreparedStatement statement = database.prepare(query);
        return Database.run(() -> {
            try (statement;
                    ResultSet rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        });
    }

    @Override
    public String sha256() throws IOException {
        return input.sha256();
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
