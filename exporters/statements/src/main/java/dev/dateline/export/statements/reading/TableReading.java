package dev.dateline.export.statements.reading;

import dev.dateline.model.FindingKind;
import dev.dateline.model.Transcript;
import dev.dateline.model.TranscriptSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from tables, one at a time and in bounded memory: where the rows of all tables stand in the order of the
 * articles, side by side; where they do not, because somebody has sorted them, after sorting them again. Articles come in the
 * order of their table. Used by one thread at a time.
 *
 * <pre>{@code
 * TranscriptSource open(Beginning input) throws IOException {
 *     return TableReading.of(new CsvFolder(input));
 * }
 * }</pre>
 */
public final class TableReading implements TranscriptSource {

    private final TableSource source;
    private final List<ReadTable> tables;
    private final RowGroups groups;
    private final Deque<Transcript> ready = new ArrayDeque<>();

    private TableReading(TableSource source, List<ReadTable> tables, RowGroups groups) {
        this.source = source;
        this.tables = tables;
        this.groups = groups;
    }

    /**
     * Begins reading.
     *
     * @param source the tables; closed with what is returned, and if nothing is
     * @return the articles
     * @throws dev.dateline.model.UnreadableInputException if the tables make no sense
     * @throws IOException if they cannot be read
     */
    public static TranscriptSource of(TableSource source) throws IOException {
        try {
            return begin(source);
        } catch (IOException e) {
            try {
                source.close();
            } catch (IOException also) {
                e.addSuppressed(also);
            }
            throw e;
        }
    }

    private static TranscriptSource begin(TableSource source) throws IOException {
        List<ReadTable> tables = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (RowShape shape : RowShape.ALL) {
            try (TableRows rows = source.open(shape.table())) {
                if (rows == null) {
                    missing.add(source.nameOf(shape.table()));
                } else {
                    tables.add(new ReadTable(shape, rows));
                }
            }
        }
        Transcript refusal = refusal(source, tables, missing);
        if (refusal != null) {
            TableReading reading = new TableReading(source, tables, new NoRows());
            reading.ready.add(refusal);
            return reading;
        }
        RowGroups groups = RowsInOrder.isOrderOf(source, tables)
                ? new RowsInOrder(source, tables)
                : new SortedRows(source, tables);
        return new TableReading(source, tables, groups);
    }

    /** What keeps the tables from being read; null if nothing does. */
    private static @Nullable Transcript refusal(TableSource source, List<ReadTable> tables, List<String> missing) {
        Transcript refusal = new Transcript(source.place());
        boolean isRefused = !missing.isEmpty();
        for (String each : missing) {
            refusal.error(
                    FindingKind.UNREADABLE_INPUT,
                    source.place(),
                    each
                            + " is missing, and without it what it says would be lost; put it there, its header alone if it"
                            + " has no rows");
        }
        for (ReadTable table : tables) {
            isRefused |= table.tellColumns(refusal);
        }
        return isRefused ? refusal : null;
    }

    /** Nothing, for what is refused. */
    private static final class NoRows implements RowGroups {
        @Override
        public @Nullable ArticleRows next() {
            return null;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Override
    public @Nullable Transcript next() throws IOException {
        if (ready.isEmpty()) {
            ArticleRows rows = groups.next();
            if (rows != null) {
                for (ArticleRows part : rows.split(tables)) {
                    ready.add(Transcription.of(tables, part));
                }
            }
        }
        return ready.poll();
    }

    @Override
    public String sha256() throws IOException {
        return source.sha256();
    }

    @Override
    public void close() throws IOException {
        try (source;
                groups) {
            ready.clear();
        }
    }
}
