package dev.dateline.spark.output;

import dev.dateline.export.Layout;
import dev.dateline.export.Target;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a format writes a part: each of its files into a folder of that name, among the same files of other parts. */
public final class PartTarget implements Target, Closeable {

    private final TaskFiles files;
    private final String format;
    private final Layout layout;
    private @Nullable Path working;

    /**
     * Creates the target.
     *
     * @param files the files of the task
     * @param format the id of the format
     * @param layout what it makes
     */
    public PartTarget(TaskFiles files, String format, Layout layout) {
        this.files = files;
        this.format = format;
        this.layout = layout;
    }

    @Override
    public OutputStream open() throws IOException {
        if (layout instanceof Layout.OneFile file) {
            return files.open(format, "", format, "." + file.extension());
        }
        throw new IllegalStateException(format + " makes a folder");
    }

    /** Opens {@code figures.csv.gz} as {@code figures/part-00000-ID.csv.gz}. */
    @Override
    public OutputStream open(String name) throws IOException {
        int point = name.indexOf('.');
        return files.open(format, name, format + "/" + name.substring(0, point), name.substring(point));
    }

    @Override
    public Path workingFolder() throws IOException {
        if (working == null) {
            working = Files.createTempDirectory("dateline-");
        }
        return working;
    }

    /** Takes the working folder away. */
    @Override
    public void close() throws IOException {
        if (working != null) {
            try (Stream<Path> all = Files.walk(working)) {
                List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepestFirst) {
                    Files.delete(each);
                }
            }
        }
    }
}
