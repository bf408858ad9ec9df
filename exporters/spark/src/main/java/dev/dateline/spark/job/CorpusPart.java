package dev.dateline.spark.job;

import dev.dateline.export.statements.corpus.CorpusShare;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.ExternalSort;
import dev.dateline.model.IdConflict;
import dev.dateline.model.IdUse;
import dev.dateline.spark.output.CommittedFiles;
import dev.dateline.spark.output.TaskFiles;
import dev.dateline.spark.output.WrittenFile;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * What all articles together say of some keys: the rows of the corpus tables that have these keys, and what of these ids
 * contradicts itself. Memory is bounded, as on one machine, by sorting on disk.
 */
final class CorpusPart implements Closeable {

    private static final int USES_IN_MEMORY = 1 << 15;

    private final CorpusTables.Gathering tables = new CorpusTables.Gathering();
    private final ExternalSort<IdUse> uses = new ExternalSort<>(
            USES_IN_MEMORY,
            Comparator.comparing(IdUse::isOfArticle).thenComparing(IdUse::id).thenComparingLong(IdUse::number),
            CorpusPart::write,
            CorpusPart::read);

    private CorpusPart() {}

    /**
     * Writes a part.
     *
     * @param records what articles contribute: all records of some keys
     * @return what was written and committed
     */
    static PartResult write(Iterator<Tuple2<String, byte[]>> records, Plan plan, CommittedFiles output)
            throws IOException {
        try (TaskFiles files = output.task();
                CorpusPart part = new CorpusPart();
                PartSessions sessions = PartSessions.ofCorpus(plan, files)) {
            while (records.hasNext()) {
                part.take(records.next());
            }
            sessions.write(part.tables.tables());
            sessions.finish();
            ConflictFile.write(IdConflict.among(new Items<>(part.uses.sorted())), files);
            List<WrittenFile> written =
                    files.files().stream().map(sessions::counted).toList();
            return new PartResult(files.commit(), written, new Tally(), List.copyOf(sessions.losses()));
        }
    }

    private void take(Tuple2<String, byte[]> record) throws IOException {
        int kind = Contributed.kind(record._1());
        if (kind == Contribution.ID_USE) {
            uses.add(IdUse.read(record._2()));
        } else {
            tables.add(CorpusTables.ALL.get(kind), CorpusShare.read(record._2()));
        }
    }

    private static void write(IdUse use, DataOutput out) throws IOException {
        byte[] bytes = use.toBytes();
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static IdUse read(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return IdUse.read(bytes);
    }

    /** What a cursor gives. */
    private static final class Items<T> implements Iterator<T> {

        private final ExternalSort.Cursor<T> cursor;
        private @Nullable T next;

        Items(ExternalSort.Cursor<T> cursor) throws IOException {
            this.cursor = cursor;
            this.next = cursor.next();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public T next() {
            T item = next;
            if (item == null) {
                throw new NoSuchElementException();
            }
            try {
                next = cursor.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return item;
        }
    }

    @Override
    public void close() throws IOException {
        try (tables) {
            uses.close();
        }
    }
}
