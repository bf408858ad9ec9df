package dev.dateline.export.statements;

import dev.dateline.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tables give to sinks, as objects. */
final class Cells {

    /** Stands for an empty cell. */
    enum Empty {
        EMPTY
    }

    /** A call of a sink. */
    record Call(Column<?> column, Object value) {}

    private Cells() {}

    /** Whatever a table gives for an article: each row as the calls of the sink. */
    static List<List<Call>> calls(Table<?> table, Article article) {
        Recorder recorder = new Recorder();
        try {
            table.forEachRow(ArticleContext.of(article, Corpora.DATASET), recorder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorder.rows;
    }

    /** The rows of some articles: values by the names of the columns, empty cells left out. */
    static List<Map<String, Object>> rows(Table<?> table, List<Article> articles) {
        return articles.stream()
                .flatMap(article -> calls(table, article).stream())
                .map(Cells::values)
                .toList();
    }

    private static Map<String, Object> values(List<Call> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Call call : row) {
            if (call.value() != Empty.EMPTY) {
                values.put(call.column().name(), call.value());
            }
        }
        return values;
    }

    private static final class Recorder implements RowSink {

        private final List<List<Call>> rows = new ArrayList<>();
        private List<Call> row = new ArrayList<>();

        @Override
        public void endRow() {
            rows.add(row);
            row = new ArrayList<>();
        }

        @Override
        public void empty(Column<?> column) {
            row.add(new Call(column, Empty.EMPTY));
        }

        @Override
        public void text(Column<?> column, String value) {
            row.add(new Call(column, value));
        }

        @Override
        public void integer(Column<?> column, long value) {
            row.add(new Call(column, value));
        }

        @Override
        public void decimal(Column<?> column, BigDecimal value) {
            row.add(new Call(column, value));
        }

        @Override
        public void bool(Column<?> column, boolean value) {
            row.add(new Call(column, value));
        }

        @Override
        public void date(Column<?> column, LocalDate value) {
            row.add(new Call(column, value));
        }
    }
}
