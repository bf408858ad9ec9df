package dev.dateline.export.csv;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells a table has to have, taken from its definition as text; null where there is no value. */
final class ExpectedCsvCells implements RowSink {

    private final List<List<@Nullable String>> rows = new ArrayList<>();
    private List<@Nullable String> cells = new ArrayList<>();

    private ExpectedCsvCells() {}

    /** The rows of a table, without its header. */
    static List<List<@Nullable String>> rows(Table<?> table, List<Article> articles) {
        ExpectedCsvCells sink = new ExpectedCsvCells();
        try {
            for (Article article : articles) {
                table.forEachRow(ArticleContext.of(article, Dataset.example()), sink);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink.rows;
    }

    static List<String> header(Table<?> table) {
        return table.columns().stream().map(Column::name).toList();
    }

    @Override
    public void endRow() {
        rows.add(cells);
        cells = new ArrayList<>();
    }

    @Override
    public void empty(Column<?> column) {
        cells.add(null);
    }

    @Override
    public void text(Column<?> column, String value) {
        cells.add(value);
    }

    @Override
    public void integer(Column<?> column, long value) {
        cells.add(Long.toString(value));
    }

    @Override
    public void decimal(Column<?> column, BigDecimal value) {
        cells.add(value.toPlainString());
    }

    @Override
    public void bool(Column<?> column, boolean value) {
        cells.add(Boolean.toString(value));
    }

    @Override
    public void date(Column<?> column, LocalDate value) {
        cells.add(value.toString());
    }
}
