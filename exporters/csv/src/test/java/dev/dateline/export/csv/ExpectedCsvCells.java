package dev.dateline.export.csv;

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

/** The cells a table has to have, taken from its definition as text; null where there is no value. */
final class ExpectedCsvCells implements CellSink {

    private static final ResourceNames NAMES = new ResourceNames("https://example.org/");

    private final List<@Nullable String> cells = new ArrayList<>();

    private ExpectedCsvCells() {}

    /** The rows of a table, without its header. */
    static <R> List<List<@Nullable String>> rows(Table<R> table, List<Article> articles) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Article article : articles) {
            table.forEachRow(ArticleContext.of(article, NAMES), row -> {
                ExpectedCsvCells sink = new ExpectedCsvCells();
                table.columns().forEach(column -> column.emit(row, sink));
                rows.add(sink.cells);
            });
        }
        return rows;
    }

    static List<String> header(Table<?> table) {
        return table.columns().stream().map(Column::name).toList();
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
        cells.add(Long.toString(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        cells.add(value.toPlainString());
    }

    @Override
    public void bool(boolean value) {
        cells.add(Boolean.toString(value));
    }

    @Override
    public void date(LocalDate value) {
        cells.add(value.toString());
    }
}
