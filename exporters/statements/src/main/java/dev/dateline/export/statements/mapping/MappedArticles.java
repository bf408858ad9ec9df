package dev.dateline.export.statements.mapping;

import dev.dateline.export.statements.mapping.Template.Filled;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Transcript;
import dev.dateline.model.TranscriptSource;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The articles that a map makes of the rows of a table: one of rows that stand together and give the same id. */
final class MappedArticles implements TranscriptSource {

    private final ObjectMap map;
    private final ObjectMap.Value id;
    private final ArticleMap.Reading reading;
    private final ForeignTable table;
    private final List<String> unused;
    private boolean isFirst = true;
    private @Nullable Read ahead;

    /** A row with the id of the article it belongs to; null if it gives none. */
    private record Read(MappedRow row, @Nullable String id, int cells) {}

    /**
     * Begins reading.
     *
     * @param unused the columns that the map has forgotten
     */
    MappedArticles(ObjectMap map, ArticleMap.Reading reading, ForeignTable table, List<String> unused) {
        this.map = map;
        this.id = Objects.requireNonNull(map.id());
        this.reading = reading;
        this.table = table;
        this.unused = unused;
    }

    @Override
    public @Nullable Transcript next() throws IOException {
        Read first = ahead == null ? read() : ahead;
        if (first == null) {
            return null;
        }
        MappedArticle article = new MappedArticle(reading.numbers(), first.row().at());
        tellUnused(article.transcript(), first.row().at());
        Read each = first;
        do {
            requireAllCells(each, article.transcript());
            article.add(map, each.row());
            each = read();
        } while (each != null && first.id() != null && first.id().equals(each.id()));
        ahead = each;
        return article.transcript();
    }

    private void tellUnused(Transcript transcript, Place at) {
        if (isFirst && !unused.isEmpty()) {
            transcript.warning(
                    FindingKind.UNKNOWN_COLUMN,
                    at,
                    "the map makes nothing of " + ArticleMap.listed(unused)
                            + "; name them under ignore if that is meant, or \"*\" for all");
        }
        isFirst = false;
    }

    private void requireAllCells(Read read, Transcript transcript) {
        int columns = table.columns().size();
        if (read.cells() != columns) {
            transcript.error(
                    FindingKind.WRONG_TYPE,
                    read.row().at(),
                    "this row has " + read.cells() + " cells, and there are " + columns
                            + " columns; is a delimiter missing, or one too many?");
        }
    }

    private @Nullable Read read() throws IOException {
        List<String> cells = table.next();
        if (cells == null) {
            return null;
        }
        Map<String, String> filled = new HashMap<>();
        List<String> columns = table.columns();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (!reading.empty().contains(cells.get(i).strip())) {
                filled.put(columns.get(i), cells.get(i));
            }
        }
        MappedRow row = new MappedRow(filled, table.at(), table.cellPlaces());
        return new Read(row, id(row), cells.size());
    }

    private @Nullable String id(MappedRow row) {
        try {
            Filled filled = id.fill(row);
            return filled == null ? null : filled.text();
        } catch (UnfitException e) {
            return null; // told when the row is put into the article
        }
    }

    @Override
    public String sha256() throws IOException {
        return table.sha256();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
