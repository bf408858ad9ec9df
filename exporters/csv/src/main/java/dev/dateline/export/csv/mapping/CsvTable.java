package dev.dateline.export.csv.mapping;

import dev.dateline.export.Beginning;
import dev.dateline.export.csv.records.CsvRecords;
import dev.dateline.export.statements.mapping.ForeignTable;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A CSV file with a row of names. */
final class CsvTable implements ForeignTable {

    /** No word stands for an empty cell but the empty one, and the input is the file. */
    private static final String NONE = "";

    private final Beginning input;
    private final CsvRecords records;
    private final List<String> columns;

    private CsvTable(Beginning input, CsvRecords records, List<String> columns) {
        this.input = input;
        this.records = records;
        this.columns = columns;
    }

    static CsvTable open(Beginning input) throws IOException {
        CsvRecords records = new CsvRecords(input.name(), NONE, NONE, input.bytes());
        try {
            List<@Nullable String> header = records.next();
            if (header == null) {
                throw new UnreadableInputException(new NamedPlace(input.name(), ""), "this table is empty");
            }
            return new CsvTable(input, records, cells(header));
        } catch (IOException e) {
            try {
                records.close();
            } catch (IOException also) {
                e.addSuppressed(also);
            }
            throw e;
        }
    }

    private static List<String> cells(List<@Nullable String> fields) {
        return fields.stream().map(field -> field == null ? "" : field).toList();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable List<String> next() throws IOException {
        List<@Nullable String> next = records.next();
        return next == null ? null : cells(next);
    }

    @Override
    public Place at() {
        return records.at(records.line());
    }

    @Override
    public Function<String, Place> cellPlaces() {
        long line = records.line();
        return column -> new NamedPlace(input.name(), "line " + line + ", column " + column);
    }

    @Override
    public String sha256() throws IOException {
        return input.sha256();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
