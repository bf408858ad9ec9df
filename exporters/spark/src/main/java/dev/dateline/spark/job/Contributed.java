package dev.dateline.spark.job;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import scala.Tuple2;

/** Reads a {@link Contribution}: keys that begin with what a record is for, and contents. */
final class Contributed implements Iterator<Tuple2<String, byte[]>> {

    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private int kind;

    private Contributed(DataInputStream in) throws IOException {
        this.in = in;
        this.kind = in.readByte();
    }

    /** Opens a file, which is closed with the task. */
    static Contributed open(String path, Configuration hadoop) throws IOException {
        Path file = new Path(path);
        DataInputStream in = new DataInputStream(new BufferedInputStream(
                new ZstdInputStream(file.getFileSystem(hadoop).open(file)), BUFFER));
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close(in));
        return new Contributed(in);
    }

    private static void close(DataInputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return kind != Contribution.END;
    }

    @Override
    public Tuple2<String, byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            String key = (char) ('0' + kind) + in.readUTF();
            byte[] content = new byte[in.readInt()];
            in.readFully(content);
            kind = in.readByte();
            return new Tuple2<>(key, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a record is for, by its key. */
    static int kind(String key) {
        return key.charAt(0) - '0';
    }
}
