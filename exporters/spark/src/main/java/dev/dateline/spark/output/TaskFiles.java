package dev.dateline.spark.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;
import org.apache.spark.internal.io.FileNameSpec;
import scala.Option;

/** The files that one task writes: seen by nobody before the task is committed, and its job after it. */
public final class TaskFiles implements AutoCloseable {

    /** A file of a group. */
    private record Opened(String group, DigestedStream stream) {}

    private final FileCommitProtocol protocol;
    private final TaskAttemptContext context;
    private final List<Opened> opened = new ArrayList<>();
    private boolean committed;

    TaskFiles(FileCommitProtocol protocol, TaskAttemptContext context) {
        this.protocol = protocol;
        this.context = context;
        protocol.setupTask(context);
    }

    /**
     * Opens a file.
     *
     * @param group what it is of, a folder of the run
     * @param name what the writer calls it
     * @param folder the folder it comes into, seen from the run; the group or one below it
     * @param suffix what its name ends in; before that stand the number of the part and the id of the run
     * @return an unbuffered stream, to be closed by the caller
     * @throws IOException if it cannot be written
     */
    public OutputStream open(String group, String name, String folder, String suffix) throws IOException {
        Path file = new Path(protocol.newTaskTempFile(context, Option.apply(folder), new FileNameSpec("", suffix)));
        OutputStream out = file.getFileSystem(context.getConfiguration()).create(file, false);
        DigestedStream stream = new DigestedStream(name, folder + "/" + file.getName(), out);
        opened.add(new Opened(group, stream));
        return stream;
    }

    /**
     * The files, all of them closed.
     *
     * @return what was written; asked for once
     */
    public List<WrittenFile> files() {
        return opened.stream().map(file -> file.stream.written(file.group)).toList();
    }

    /**
     * Commits the task: of several attempts at the same part, Spark lets one do that.
     *
     * @return what the job is committed with
     */
    public TaskCommitMessage commit() {
        TaskCommitMessage message = protocol.commitTask(context);
        committed = true;
        return message;
    }

    /** Takes back what was written, unless it is committed. */
    @Override
    public void close() {
        if (!committed) {
            protocol.abortTask(context);
        }
    }
}
