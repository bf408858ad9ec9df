package dev.dateline.spark.job;

import dev.dateline.spark.output.TaskFiles;
import dev.dateline.spark.output.WrittenFile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file of JSON Lines in a part; there is none if nothing is written. */
final class LineFile implements Closeable {

    /** What is wrong or odd. */
    static final String FINDINGS = "findings";

    /** What was left out, as it was read. */
    static final String REJECTED = "rejected";

    /** What is wrong with that. */
    static final String REJECTED_FINDINGS = "rejected.findings";

    static final String SUFFIX = ".jsonl";

    private final TaskFiles files;
    private final String group;
    private @Nullable OutputStream out;
    private long lines;

    LineFile(TaskFiles files, String group) {
        this.files = files;
        this.group = group;
    }

    void add(String line) throws IOException {
        if (out == null) {
            out = new BufferedOutputStream(files.open(group, "", group, SUFFIX));
        }
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        lines++;
    }

    WrittenFile counted(WrittenFile file) {
        return file.group().equals(group) ? file.counted(lines) : file;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
