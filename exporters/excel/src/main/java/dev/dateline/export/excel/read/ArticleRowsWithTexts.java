package dev.dateline.export.excel.read;

import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the articles, each with its text behind its cells. */
final class ArticleRowsWithTexts implements TableRows {

    private final TableRows articles;
    private final ArticleTexts texts;
    private final String column;
    private int place;

    /**
     * Creates it.
     *
     * @param articles the rows, from the first
     * @param column the name of the column with the text
     */
    ArticleRowsWithTexts(TableRows articles, ArticleTexts texts, String column) {
        this.articles = articles;
        this.texts = texts;
        this.column = column;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(articles.columns());
        columns.add(column);
        return columns;
    }

    @Override
    public RowPlaces places() {
        return articles.places();
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        SourceRow row = articles.next();
        if (row == null) {
            return null;
        }
        List<@Nullable String> cells = new ArrayList<>(row.cells());
        cells.add(texts.get(place++));
        return new SourceRow(row.number(), row.isAsExported(), cells);
    }

    @Override
    public void close() throws IOException {
        articles.close();
    }
}
