package dev.dateline.export.excel.read;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a table that a review has kept. */
final class ReviewedRows implements TableRows {

    private static final String NO_DRAFT = "false";

    private final TableRows rows;
    private final Review review;
    private final Table<?> table;
    private final int article;
    /** The column that says whether an article is a draft; -1 in other tables. */
    private final int draft;

    ReviewedRows(TableRows rows, Review review, Table<?> table) {
        this.rows = rows;
        this.review = review;
        this.table = table;
        this.article = rows.columns().indexOf(table.primaryKey().get(0));
        this.draft = table.columns().stream()
                .filter(column -> column.role() == Role.Plain.WARNING && !column.derived())
                .mapToInt(column -> rows.columns().indexOf(column.name()))
                .findFirst()
                .orElse(-1);
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public RowPlaces places() {
        return rows.places();
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        SourceRow row = rows.next();
        while (row != null && (review.leavesOut(table.name(), row.number()) || isOfLeftOut(row))) {
            row = rows.next();
        }
        return row == null || draft < 0 || !review.isReviewed(text(row, article)) ? row : reviewed(row);
    }

    private SourceRow reviewed(SourceRow row) {
        List<@Nullable String> cells = new ArrayList<>(row.cells());
        cells.set(draft, NO_DRAFT);
        return new SourceRow(row.number(), row.isAsExported(), cells);
    }

    private static String text(SourceRow row, int column) {
        return column < 0 ? "" : Objects.requireNonNullElse(row.cells().get(column), "");
    }

    /** Whether what the row speaks of is left out, so that the row goes with it. */
    private boolean isOfLeftOut(SourceRow row) {
        for (String key : table.primaryKey()) {
            Column<?> column = table.columns().get(table.positions(List.of(key))[0]);
            String of = owner(column.role(), row);
            if (of != null
                    && review.leavesOut(
                            of, text(row, article), text(row, rows.columns().indexOf(key)))) {
                return true;
            }
        }
        return false;
    }

    /** The table that a part of the key leads to; null if it leads to none. */
    private @Nullable String owner(Role role, SourceRow row) {
        if (role instanceof Role.Reference reference) {
            return reference.table();
        }
        if (role instanceof Role.StatementReference reference) {
            Map<String, String> tables = reference.tables();
            return tables.get(text(row, rows.columns().indexOf(reference.typeColumn())));
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
