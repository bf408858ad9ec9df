package dev.dateline.spark.job;

import dev.dateline.model.IdConflict;
import dev.dateline.spark.output.TaskFiles;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The conflicts that one task has found, in a working file: there may be more of them than the driver can hold. */
final class ConflictFile {

    /** What the session of no format calls a file. */
    static final String NAME = "conflicts";

    private static final String SUFFIX = ".conflicts";

    private ConflictFile() {}

    /** Writes them, if there are any. */
    static void write(List<IdConflict> conflicts, TaskFiles files) throws IOException {
        if (!conflicts.isEmpty()) {
            try (ObjectOutputStream out = new ObjectOutputStream(
                    new BufferedOutputStream(files.open(Contribution.GROUP, NAME, Contribution.GROUP, SUFFIX)))) {
                out.writeInt(conflicts.size());
                for (IdConflict conflict : conflicts) {
                    out.writeObject(conflict);
                }
            }
        }
    }

    static List<IdConflict> read(String path, Configuration hadoop) throws IOException {
        Path file = new Path(path);
        List<IdConflict> conflicts = new ArrayList<>();
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(file.getFileSystem(hadoop).open(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                conflicts.add((IdConflict) in.readObject());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a task of this job has written it", e);
        }
        return conflicts;
    }
}
