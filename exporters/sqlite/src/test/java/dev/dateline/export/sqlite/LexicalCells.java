package dev.dateline.export.sqlite;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.statements.sql.SqlDialect;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of a table as CSV has them, from the definition and, by a query that spells them so, from a database. */
final class LexicalCells implements LexicalSink {

    private final List<List<@Nullable String>> rows = new ArrayList<>();
    private List<@Nullable String> cells = new ArrayList<>();

    private LexicalCells() {}

    static List<List<@Nullable String>> of(Table<?> table, List<Article> articles) throws IOException {
        LexicalCells sink = new LexicalCells();
        for (Article article : articles) {
            table.forEachRow(ArticleContext.of(article, Dataset.example()), sink);
        }
        return sink.rows;
    }

    static List<List<@Nullable String>> ofCorpus(Table<?> table, List<Article> articles) throws IOException {
        LexicalCells sink = new LexicalCells();
        try (Aggregates aggregates = Aggregates.open(List.of(CorpusTables.AGGREGATE))) {
            for (Article article : articles) {
                aggregates.add(article);
            }
            aggregates.complete();
            aggregates.get(CorpusTables.AGGREGATE).forEachRow(table, sink);
        }
        return sink.rows;
    }

    /** All rows of a table in the order in which they were written, or of a view in that of its key. */
    static String query(Table<?> table, boolean isView) {
        return table.columns().stream()
                        .map(column -> spelled(column, isView))
                        .collect(Collectors.joining(", ", "SELECT ", " FROM " + Sql.name(table.name())))
                + " ORDER BY "
                + (isView ? Sql.names(table.primaryKey()) : "rowid");
    }

    private static String spelled(Column<?> column, boolean isView) {
        String name = Sql.name(column.name());
        if (column.datatype() == Datatype.BOOLEAN) {
            return "iif(" + name + ", 'true', 'false')";
        }
        return SqlDialect.SQLITE.isExact(column) || isView
                ? name
                : "coalesce(" + SqlDialect.exactName(column) + ", " + name + ")";
    }

    @Override
    public void cell(Column<?> column, @Nullable String lexical) {
        cells.add(lexical);
    }

    @Override
    public void endRow() {
        rows.add(cells);
        cells = new ArrayList<>();
    }
}
