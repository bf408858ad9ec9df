package dev.dateline.export.csv;

import dev.dateline.export.csv.records.CsvRecords;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of one file; their numbers are the lines they begin in. */
final class CsvTableRows implements TableRows {

    private final CsvRecords records;
    private final Places places;
    private @Nullable SourceRow ready;

    private CsvTableRows(CsvRecords records, Places places) {
        this.records = records;
        this.places = places;
    }

    /** Begins with the header, and the row of hashtags under it. */
    static CsvTableRows open(Table<?> table, CsvRecords records) throws IOException {
        List<@Nullable String> header = records.next();
        if (header == null) {
            throw new UnreadableInputException(
                    records.at(1), "the file is empty; its first line has the names of the columns");
        }
        List<String> columns = new ArrayList<>();
        header.forEach(name -> columns.add(Objects.requireNonNullElse(name, "")));
        CsvTableRows rows = new CsvTableRows(records, new Places(records.at(1), List.copyOf(columns)));
        rows.ready = rows.read();
        if (rows.ready != null && rows.ready.cells().equals(hashtags(table, columns))) {
            rows.ready = rows.read();
        }
        return rows;
    }

    /** The hashtags of columns, empty for those that the table does not have. */
    private static List<String> hashtags(Table<?> table, List<String> columns) {
        return columns.stream()
                .map(name -> table.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .<String>map(HxlTags::of)
                        .orElse(""))
                .toList();
    }

    /** The places of a file. */
    private record Places(NamedPlace header, List<String> columns) implements RowPlaces {

        @Override
        public Place row(long row) {
            return new NamedPlace(header.input(), file() + ", line " + row);
        }

        @Override
        public Place cell(long row, int column) {
            return new NamedPlace(header.input(), file() + ", line " + row + ", column " + columns.get(column));
        }

        private String file() {
            return header.name().substring(0, header.name().indexOf(", line"));
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
        SourceRow row = ready;
        ready = row == null ? null : read();
        return row;
    }

    private @Nullable SourceRow read() throws IOException {
        List<@Nullable String> cells = records.next();
        if (cells == null) {
            return null;
        }
        int columns = places.columns().size();
        if (cells.size() != columns) {
            throw new UnreadableInputException(
                    places.row(records.line()),
                    "this row has " + count(cells.size(), "cell") + ", and the header " + count(columns, "column")
                            + "; a text that has a delimiter in it stands in quotation marks");
        }
        return new SourceRow(records.line(), false, cells);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
