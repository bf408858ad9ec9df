package dev.dateline.export.statements.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All tables, open side by side, each at its next row. */
final class OpenTables implements Closeable {

    private final List<ReadTable> tables;
    private final List<TableRows> rows = new ArrayList<>();
    private final List<@Nullable SourceRow> heads = new ArrayList<>();

    private OpenTables(List<ReadTable> tables) {
        this.tables = tables;
    }

    /**
     * Opens all tables.
     *
     * @param tables those of {@link RowShape#ALL}, which are all there
     */
    static OpenTables of(TableSource source, List<ReadTable> tables) throws IOException {
        OpenTables open = new OpenTables(tables);
        try {
            for (RowShape shape : RowShape.ALL) {
                TableRows rows = Objects.requireNonNull(source.open(shape.table()));
                open.rows.add(rows);
                open.heads.add(rows.next());
            }
            return open;
        } catch (IOException e) {
            open.closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** The next row of a table, which stays the next; null after the last. */
    @Nullable
    SourceRow head(int table) {
        return heads.get(table);
    }

    /** The article of the next row of a table; null after the last. */
    @Nullable
    String article(int table) {
        SourceRow head = heads.get(table);
        return head == null ? null : tables.get(table).article(head);
    }

    /** Takes the next row of a table, which is there. */
    SourceRow take(int table) throws IOException {
        SourceRow head = Objects.requireNonNull(heads.get(table));
        heads.set(table, rows.get(table).next());
        return head;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TableRows each : rows) {
            try {
                each.close();
            } catch (IOException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
