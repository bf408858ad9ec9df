package dev.dateline.export.excel;

import dev.dateline.export.Aggregation;
import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.Article;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the definition of the tables says is in the cells, in the terms of {@link Sheets}. */
final class ExpectedSheetCells implements RowSink {

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<@Nullable Object> cells = new ArrayList<>();

    /** The header and the rows of a table; a row ends with its last value. */
    static List<List<@Nullable Object>> of(Table<?> table, List<Article> articles) throws IOException {
        ExpectedSheetCells sink = new ExpectedSheetCells();
        sink.rows.add(
                new ArrayList<>(table.columns().stream().map(Column::title).toList()));
        for (Article article : articles) {
            table.forEachRow(ArticleContext.of(article, Dataset.example()), sink);
        }
        if (CorpusTables.ALL.stream().anyMatch(each -> each.name().equals(table.name()))) {
            try (Aggregation<CorpusTables> corpus = CorpusTables.AGGREGATE.open()) {
                for (Article article : articles) {
                    corpus.add(article);
                }
                corpus.result().forEachRow(table, sink);
            }
        }
        return sink.rows;
    }

    @Override
    public void endRow() {
        while (cells.get(cells.size() - 1) == null) {
            cells.remove(cells.size() - 1);
        }
        rows.add(new ArrayList<>(cells));
        cells.clear();
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
        decimal(column, BigDecimal.valueOf(value));
    }

    @Override
    public void decimal(Column<?> column, BigDecimal value) {
        BigDecimal number = Sheets.number(value);
        cells.add(number.precision() > 15 ? value.toPlainString() : number);
    }

    @Override
    public void bool(Column<?> column, boolean value) {
        cells.add(value);
    }

    @Override
    public void date(Column<?> column, LocalDate value) {
        cells.add(value.isBefore(LocalDate.of(1900, 3, 1)) ? value.toString() : value);
    }
}
