package dev.dateline.export.statements.reading;

import dev.dateline.model.ExternalSort;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of tables in any order: sorted by their articles, and then the articles by where they stand in their table.
 */
final class SortedRows implements RowGroups {

    /** How much of rows memory holds; a character is two bytes, and a cell costs some more. */
    private static final long RUN_CHARACTERS = 1 << 21;

    private static final Comparator<Entry> BY_ARTICLE = Comparator.comparing(Entry::article)
            .thenComparingInt(Entry::table)
            .thenComparingLong(entry -> entry.row().number());

    /** A row with what it is sorted by. */
    private record Entry(String article, int table, SourceRow row) {

        void write(DataOutput out) throws IOException {
            RowCodec.writeText(article, out);
            out.writeByte(table);
            RowCodec.write(row, out);
        }

        static Entry read(DataInput in) throws IOException {
            return new Entry(Objects.requireNonNull(RowCodec.readText(in)), in.readByte(), RowCodec.read(in));
        }
    }

    private final List<ReadTable> tables;
    private final ExternalSort<ArticleRows> articles;
    private final ExternalSort.Cursor<ArticleRows> sorted;

    SortedRows(TableSource source, List<ReadTable> tables) throws IOException {
        this.tables = tables;
        this.articles = new ExternalSort<>(
                RUN_CHARACTERS,
                ArticleRows::characters,
                Comparator.comparingLong(ArticleRows::place),
                SortedRows::write,
                this::read);
        try {
            sort(source);
            this.sorted = articles.sorted();
        } catch (IOException e) {
            articles.close();
            throw e;
        }
    }

    private void sort(TableSource source) throws IOException {
        try (ExternalSort<Entry> rows = new ExternalSort<>(
                RUN_CHARACTERS, entry -> RowCodec.characters(entry.row()), BY_ARTICLE, Entry::write, Entry::read)) {
            for (int table = 0; table < tables.size(); table++) {
                try (TableRows each = Objects.requireNonNull(
                        source.open(tables.get(table).shape().table()))) {
                    for (SourceRow row = each.next(); row != null; row = each.next()) {
                        rows.add(new Entry(tables.get(table).article(row), table, row));
                    }
                }
            }
            group(rows.sorted());
        }
    }

    private void group(ExternalSort.Cursor<Entry> rows) throws IOException {
        ArticleRows group = null;
        for (Entry entry = rows.next(); entry != null; entry = rows.next()) {
            if (group == null || !group.article().equals(entry.article())) {
                if (group != null) {
                    articles.add(group);
                }
                group = new ArticleRows(entry.article());
            }
            group.add(entry.table(), entry.row(), tables.get(entry.table()));
        }
        if (group != null) {
            articles.add(group);
        }
    }

    private static void write(ArticleRows group, DataOutput out) throws IOException {
        RowCodec.writeText(group.article(), out);
        for (int table = 0; table < RowShape.ALL.size(); table++) {
            out.writeInt(group.of(table).size());
            for (SourceRow row : group.of(table)) {
                RowCodec.write(row, out);
            }
        }
    }

    private ArticleRows read(DataInput in) throws IOException {
        ArticleRows group = new ArticleRows(Objects.requireNonNull(RowCodec.readText(in)));
        for (int table = 0; table < RowShape.ALL.size(); table++) {
            for (int left = in.readInt(); left > 0; left--) {
                group.add(table, RowCodec.read(in), tables.get(table));
            }
        }
        return group;
    }

    @Override
    public @Nullable ArticleRows next() throws IOException {
        return sorted.next();
    }

    @Override
    public void close() throws IOException {
        articles.close();
    }
}
