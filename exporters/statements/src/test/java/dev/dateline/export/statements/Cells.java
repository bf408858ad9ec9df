package dev.dateline.export.statements;

import dev.dateline.model.Article;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What columns give to sinks, as objects. */
final class Cells {

    /** Stands for an empty cell. */
    enum Empty {
        EMPTY
    }

    private Cells() {}

    /** Whatever a column gives for a row, each call of the sink by itself. */
    static <R> List<Object> of(Column<R> column, R row) {
        Recorder recorder = new Recorder(new ArrayList<>());
        column.emit(row, recorder);
        return recorder.calls();
    }

    /** The rows of some articles: values by the names of the columns, empty cells left out. */
    static <R> List<Map<String, Object>> rows(Table<R> table, List<Article> articles) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Article article : articles) {
            table.forEachRow(ArticleContext.of(article, Corpora.NAMES), row -> rows.add(values(table, row)));
        }
        return rows;
    }

    private static <R> Map<String, Object> values(Table<R> table, R row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column<R> column : table.columns()) {
            for (Object value : of(column, row)) {
                if (value != Empty.EMPTY) {
                    values.put(column.name(), value);
                }
            }
        }
        return values;
    }

    private record Recorder(List<Object> calls) implements CellSink {
        @Override
        public void empty() {
            calls.add(Empty.EMPTY);
        }

        @Override
        public void text(String value) {
            calls.add(value);
        }

        @Override
        public void integer(long value) {
            calls.add(value);
        }

        @Override
        public void decimal(BigDecimal value) {
            calls.add(value);
        }

        @Override
        public void bool(boolean value) {
            calls.add(value);
        }

        @Override
        public void date(LocalDate value) {
            calls.add(value);
        }
    }
}
