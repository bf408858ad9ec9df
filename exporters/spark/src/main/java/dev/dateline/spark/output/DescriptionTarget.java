package dev.dateline.spark.output;

import dev.dateline.export.Layout;
import dev.dateline.export.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a format writes what it says of the export as a whole: beside the folders of its parts. */
public final class DescriptionTarget implements Target {

    private final Run run;
    private final String format;
    private final @Nullable Layout layout;
    private final List<DigestedStream> opened = new ArrayList<>();

    /**
     * Creates the target.
     *
     * @param run the run
     * @param format the id of the format
     * @param layout what it makes
     */
    public DescriptionTarget(Run run, String format, Layout layout) {
        this.run = run;
        this.format = format;
        this.layout = layout;
    }

    /**
     * Creates the target of a folder that is of no format.
     *
     * @param run the run
     * @param folder its name
     */
    public DescriptionTarget(Run run, String folder) {
        this.run = run;
        this.format = folder;
        this.layout = null;
    }

    @Override
    public OutputStream open() throws IOException {
        if (layout instanceof Layout.OneFile file) {
            return create("dataset-" + run.id() + "." + file.extension());
        }
        throw new IllegalStateException(format + " makes a folder");
    }

    @Override
    public OutputStream open(String name) throws IOException {
        return create(name);
    }

    private OutputStream create(String name) throws IOException {
        String path = format + "/" + name;
        DigestedStream stream = new DigestedStream(name, path, run.create(path));
        opened.add(stream);
        return stream;
    }

    @Override
    public Path workingFolder() {
        throw new IllegalStateException("a description has no working files");
    }

    /**
     * The files, all of them closed.
     *
     * @return what was written; asked for once
     */
    public List<WrittenFile> files() {
        return opened.stream().map(stream -> stream.written(format)).toList();
    }
}
