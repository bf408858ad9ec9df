package dev.dateline.export.excel;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.CellSink;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.model.Article;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the definition of the tables says is in the cells, in the terms of {@link Sheets}. */
final class ExpectedSheetCells implements CellSink {

    private static final ResourceNames NAMES = new ResourceNames("https://example.org/");

    private final List<@Nullable Object> cells = new ArrayList<>();

    /** The header and the rows of a table; a row ends with its last value. */
    static <R> List<List<@Nullable Object>> of(Table<R> table, List<Article> articles) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(table.columns().stream().map(Column::title).toList()));
        for (Article article : articles) {
            table.forEachRow(ArticleContext.of(article, NAMES), row -> {
                ExpectedSheetCells sink = new ExpectedSheetCells();
                table.columns().forEach(column -> column.emit(row, sink));
                while (sink.cells.get(sink.cells.size() - 1) == null) {
                    sink.cells.remove(sink.cells.size() - 1);
                }
                rows.add(sink.cells);
            });
        }
        return rows;
    }

    @Override
    public void empty() {
        cells.add(null);
    }

    @Override
    public void text(String value) {
        cells.add(value);
    }

    @Override
    public void integer(long value) {
        decimal(BigDecimal.valueOf(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        BigDecimal number = Sheets.number(value);
        cells.add(number.precision() > 15 ? value.toPlainString() : number);
    }

    @Override
    public void bool(boolean value) {
        cells.add(value);
    }

    @Override
    public void date(LocalDate value) {
        cells.add(value.isBefore(LocalDate.of(1900, 3, 1)) ? value.toString() : value);
    }
}
