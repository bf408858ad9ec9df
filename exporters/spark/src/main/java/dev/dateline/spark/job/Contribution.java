package dev.dateline.spark.job;

import com.github.luben.zstd.ZstdOutputStream;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusShare;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.IdUse;
import dev.dateline.model.ReadResult;
import dev.dateline.spark.output.TaskFiles;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a part contributes to what is found out from all of them: records with a key, to be brought together by their keys.
 * They are working files of the run, committed with the part, so that no part has to be read again for them.
 */
final class Contribution implements Closeable {

    /** The group of the files. */
    static final String GROUP = "work";

    /** What a record is for: the index of a corpus table, or this. */
    static final int ID_USE = CorpusTables.ALL.size();

    /** After the last record. */
    static final int END = -1;

    private static final String SUFFIX = ".zst";
    private static final int BUFFER = 1 << 16;
    /** Fast, and still a fifth of the bytes. */
    private static final int LEVEL = 1;

    private final DataOutputStream out;
    private final @Nullable CorpusShare share;

    /**
     * Begins the contribution of a part.
     *
     * @param toTables whether some format writes the corpus tables
     */
    Contribution(TaskFiles files, boolean toTables) throws IOException {
        this.out = new DataOutputStream(
                new BufferedOutputStream(new ZstdOutputStream(files.open(GROUP, "", GROUP, SUFFIX), LEVEL), BUFFER));
        this.share = toTables ? new CorpusShare(this::add) : null;
    }

    /** Takes an article. */
    void add(ReadResult.Accepted accepted, long order) throws IOException {
        for (IdUse use : IdUse.in(accepted.article(), accepted.at(), order)) {
            write(ID_USE, use.id(), use.toBytes());
        }
        if (share != null) {
            share.add(accepted.article());
        }
    }

    private void add(Table<?> table, @Nullable String[] cells) throws IOException {
        write(CorpusTables.ALL.indexOf(table), Objects.requireNonNull(cells[0]), CorpusShare.toBytes(cells));
    }

    private void write(int kind, String key, byte[] content) throws IOException {
        out.writeByte(kind);
        out.writeUTF(key);
        out.writeInt(content.length);
        out.write(content);
    }

    /** There are no more articles. */
    void complete() throws IOException {
        if (share != null) {
            share.complete();
        }
        out.writeByte(END);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
