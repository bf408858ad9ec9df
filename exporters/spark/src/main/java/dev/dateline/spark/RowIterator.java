package dev.dateline.spark;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** The rows of a table, of one article after the other; those of one article at a time are in memory. */
final class RowIterator implements Iterator<Row> {

    private final Table<?> table;
    private final Dataset dataset;
    private final Iterator<Article> articles;
    private final RowCells cells;

    RowIterator(Table<?> table, Dataset dataset, Iterator<Article> articles) {
        this.table = table;
        this.dataset = dataset;
        this.articles = articles;
        this.cells = new RowCells(table.columns().size());
    }

    @Override
    public boolean hasNext() {
        try {
            while (cells.rows().isEmpty() && articles.hasNext()) {
                table.forEachRow(ArticleContext.of(articles.next(), dataset), cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !cells.rows().isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return cells.rows().remove();
    }
}
