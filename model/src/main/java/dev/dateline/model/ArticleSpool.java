package dev.dateline.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Articles put down in a working file, to be read again in the order in which they came. Used by one thread at a time. */
final class ArticleSpool implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final RecordCodec<ReadResult.Accepted> CODEC = RecordCodec.of(ReadResult.Accepted.class);

    private final SpillFile file;
    private final DataOutputStream out;
    private long articles;

    ArticleSpool() throws IOException {
        file = SpillFile.create();
        out = new DataOutputStream(new BufferedOutputStream(file.appending(), BUFFER));
    }

    void add(ReadResult.Accepted accepted) throws IOException {
        CODEC.writer().write(accepted, out);
        articles++;
    }

    /** All of them; asked for once, after the last {@link #add}. */
    ExternalSort.Cursor<ReadResult.Accepted> all() throws IOException {
        out.flush();
        DataInputStream in = new DataInputStream(new BufferedInputStream(file.reading(0, file.size()), BUFFER));
        return () -> articles-- > 0 ? CODEC.reader().read(in) : null;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
