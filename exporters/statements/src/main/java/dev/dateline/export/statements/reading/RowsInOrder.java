package dev.dateline.export.statements.reading;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of tables that have them in the order of the articles, as they are exported: they are read side by side. */
final class RowsInOrder implements RowGroups {

    private final List<ReadTable> tables;
    private final OpenTables open;

    RowsInOrder(TableSource source, List<ReadTable> tables) throws IOException {
        this.tables = tables;
        this.open = OpenTables.of(source, tables);
    }

    /** Whether tables have their rows in that order, and none of an article that is not there. It takes reading them. */
    static boolean isOrderOf(TableSource source, List<ReadTable> tables) throws IOException {
        try (OpenTables open = OpenTables.of(source, tables)) {
            for (String article = open.article(0); article != null; article = open.article(0)) {
                for (int table = 0; table < tables.size(); table++) {
                    while (article.equals(open.article(table))) {
                        open.take(table);
                    }
                }
            }
            return IntStream.range(0, tables.size()).allMatch(table -> open.head(table) == null);
        }
    }

    @Override
    public @Nullable ArticleRows next() throws IOException {
        String article = open.article(0);
        if (article == null) {
            return null;
        }
        ArticleRows rows = new ArticleRows(article);
        for (int table = 0; table < tables.size(); table++) {
            while (article.equals(open.article(table))) {
                rows.add(table, open.take(table), tables.get(table));
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
