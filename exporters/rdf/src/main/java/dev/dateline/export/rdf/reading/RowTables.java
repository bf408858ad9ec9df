package dev.dateline.export.rdf.reading;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.reading.ArticleReading;
import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.model.Place;
import dev.dateline.model.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that a graph tells of an article, as those of a table. For one thread at a time. */
final class RowTables implements TableRows {

    private final List<String> columns;
    private final List<GraphRow> rows;
    private final GraphPlaces places;
    private int next;

    private RowTables(List<String> columns, List<GraphRow> rows, GraphPlaces places) {
        this.columns = columns;
        this.rows = rows;
        this.places = places;
    }

    /** The article that rows tell. */
    static Transcript transcript(GraphRows rows, GraphPlaces places) throws IOException {
        List<RowTables> tables = new ArrayList<>();
        for (int i = 0; i < Tables.ALL.size(); i++) {
            List<String> columns = Tables.ALL.get(i).columns().stream()
                    .<String>map(Column::name)
                    .toList();
            tables.add(new RowTables(columns, List.copyOf(rows.of(i)), places));
        }
        return ArticleReading.of(rows.article(), tables);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable SourceRow next() {
        if (next == rows.size()) {
            return null;
        }
        GraphRow row = rows.get(next);
        return new SourceRow(next++, false, row.values(columns));
    }

    @Override
    public RowPlaces places() {
        return new RowPlaces() {
            @Override
            public Place header() {
                return places.whole();
            }

            @Override
            public Place row(long row) {
                return places.of(rows.get((int) row).subject());
            }

            @Override
            public Place cell(long row, int column) {
                GraphRow.Cell cell = rows.get((int) row).cell(columns.get(column));
                GraphStatement from = cell == null ? null : cell.from();
                return from == null ? row(row) : places.of(from);
            }
        };
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
