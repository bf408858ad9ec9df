package dev.dateline.export.statements.reading;

import dev.dateline.model.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one article from rows that are all there, for sources that have no tables. */
public final class ArticleReading {

    private ArticleReading() {}

    /**
     * The article that some rows tell.
     *
     * @param article the id of the article, which all rows name
     * @param tables the rows of each of {@link dev.dateline.export.statements.Tables#ALL}, in that order; closed by whoever
     *     made them
     * @return the article, or what is wrong with the rows
     * @throws IOException if a row cannot be read
     */
    public static Transcript of(String article, List<? extends TableRows> tables) throws IOException {
        List<ReadTable> read = new ArrayList<>();
        ArticleRows rows = new ArticleRows(article);
        for (int i = 0; i < tables.size(); i++) {
            ReadTable table = new ReadTable(RowShape.ALL.get(i), tables.get(i));
            read.add(table);
            for (SourceRow row = tables.get(i).next();
                    row != null;
                    row = tables.get(i).next()) {
                rows.add(i, row, table);
            }
        }
        return Transcription.of(read, rows);
    }
}
