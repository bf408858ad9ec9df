package dev.dateline.export.sqlite;

import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.statements.sql.SqlDialect;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a table of a database; their numbers are their rowids. */
final class ReadRows implements TableRows {

    private final Places places;
    /** For each column the place, from 1, of its value in the result, and of its exact value; 0 where there is none. */
    private final List<int[]> results;

    private final PreparedStatement query;
    private final ResultSet rows;

    private ReadRows(Places places, List<int[]> results, PreparedStatement query, ResultSet rows) {
        this.places = places;
        this.results = results;
        this.query = query;
        this.rows = rows;
    }

    /**
     * Begins reading.
     *
     * @param present the columns that are there, those with exact values among them
     */
    static ReadRows open(Database database, Table<?> table, List<String> present, String input) throws IOException {
        List<String> exact = table.columns().stream()
                .filter(column -> !SqlDialect.SQLITE.isExact(column))
                .<String>map(SqlDialect::exactName)
                .toList();
        List<String> columns =
                present.stream().filter(name -> !exact.contains(name)).toList();
        List<int[]> results = new ArrayList<>();
        for (String name : columns) {
            int exactly = table.columns().stream()
                    .filter(column -> column.name().equals(name) && !SqlDialect.SQLITE.isExact(column))
                    .mapToInt(column -> present.indexOf(SqlDialect.exactName(column)))
                    .findFirst()
                    .orElse(-1);
            results.add(new int[] {present.indexOf(name) + 2, exactly < 0 ? 0 : exactly + 2});
        }
        String select = Stream.concat(Stream.of("rowid"), present.stream().map(Sql::name))
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + Sql.name(table.name()) + " ORDER BY rowid"));
        PreparedStatement query = database.prepare(select);
        ResultSet rows = Database.run(query::executeQuery);
        return new ReadRows(new Places(input, table.name(), columns), results, query, rows);
    }

    /** The places of a table. */
    private record Places(String input, String table, List<String> columns) implements RowPlaces {

        @Override
        public Place header() {
            return new NamedPlace(input, "table " + table);
        }

        @Override
        public Place row(long row) {
            return new NamedPlace(input, "table " + table + ", rowid " + row);
        }

        @Override
        public Place cell(long row, int column) {
            return new NamedPlace(input, "table " + table + ", rowid " + row + ", column " + columns.get(column));
        }
    }

    @Override
    public List<String> columns() {
        return places.columns();
    }

    @Override
    public RowPlaces places() {
        return places;
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        if (!Database.run(rows::next)) {
            return null;
        }
        long rowid = Database.run(() -> rows.getLong(1));
        List<@Nullable String> cells = new ArrayList<>(results.size());
        for (int i = 0; i < results.size(); i++) {
            cells.add(cell(rowid, i));
        }
        return new SourceRow(rowid, false, cells);
    }

    private @Nullable String cell(long rowid, int column) throws IOException {
        int[] result = results.get(column);
        Object value = value(result[0]);
        String text = value == null ? null : text(value, rowid, column);
        Object exact = result[1] == 0 ? null : value(result[1]);
        if (exact == null) {
            return text;
        }
        if (!(value instanceof Number number) || number.doubleValue() != approximately(exact.toString())) {
            throw new UnreadableInputException(
                    places.cell(rowid, column),
                    "this is " + (text == null ? "empty" : text) + ", and " + exact
                            + " beside it in the column for exact"
                            + " values; set both to one number, or the exact one to NULL");
        }
        return exact.toString();
    }

    /** The number next to an exact value; not a number if it is none. */
    private static double approximately(String exact) {
        try {
            return new BigDecimal(exact).doubleValue();
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private @Nullable Object value(int index) throws IOException {
        return Database.run(() -> rows.getObject(index));
    }

    private String text(Object value, long rowid, int column) throws UnreadableInputException {
        if (value instanceof Double number) {
            return Double.isFinite(number) ? BigDecimal.valueOf(number).toPlainString() : number.toString();
        }
        if (value instanceof byte[]) {
            throw new UnreadableInputException(places.cell(rowid, column), "this is a BLOB, and no text");
        }
        return value.toString();
    }

    @Override
    public void close() throws IOException {
        Database.run(() -> {
            query.close();
            return true;
        });
    }
}
