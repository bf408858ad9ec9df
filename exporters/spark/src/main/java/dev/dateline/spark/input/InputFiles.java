package dev.dateline.spark.input;

import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files that inputs stand for. */
public final class InputFiles {

    private final Configuration hadoop;
    private final List<InputFile> files = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    private InputFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * Finds them.
     *
     * @param inputs files, folders, and patterns such as {@code news/2031-*.jsonl.gz}; the files of a folder are its own,
     *     and not those of folders in it. Of a folder or a pattern, files whose names begin with a point or an underscore
     *     are left out, as all of Spark does
     * @param hadoop knows the file systems
     * @return the files: inputs in their order, and those of a folder or pattern in the order of their paths
     * @throws InvalidValueException if an input stands for no file, or two stand for the same
     * @throws IOException if a file system fails
     */
    public static List<InputFile> of(List<String> inputs, Configuration hadoop) throws IOException {
        InputFiles found = new InputFiles(hadoop);
        for (String input : inputs) {
            found.add(input);
        }
        return List.copyOf(found.files);
    }

    private void add(String input) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(hadoop);
        if (system.exists(path)) { // even if its name could be taken for a pattern
            addAll(input, List.of(system.getFileStatus(path)), system);
            return;
        }
        FileStatus[] matches = system.globStatus(path);
        if (matches == null || matches.length == 0) {
            throw new InvalidValueException(input + ": there is no such file");
        }
        Arrays.sort(matches, Comparator.comparing(FileStatus::getPath));
        addAll(input, List.of(matches), system);
    }

    private void addAll(String input, List<FileStatus> found, FileSystem system) throws IOException {
        int before = files.size();
        for (FileStatus each : found) {
            if (each.isFile()) {
                add(each.getPath().equals(system.makeQualified(new Path(input))) ? input : name(each.getPath()), each);
            } else {
                addFolder(system.listStatus(each.getPath()));
            }
        }
        if (files.size() == before) {
            throw new InvalidValueException(input + ": there is no file in it");
        }
    }

    private void addFolder(FileStatus[] members) {
        Arrays.sort(members, Comparator.comparing(FileStatus::getPath));
        for (FileStatus member : members) {
            if (member.isFile() && !isHidden(member.getPath().getName())) {
                add(name(member.getPath()), member);
            }
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    /** Local files are called as people call them. */
    private static String name(Path path) {
        return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
    }

    private void add(String name, FileStatus file) {
        String path = file.getPath().toString();
        if (!paths.add(path)) {
            throw new InvalidValueException(name + " is named twice, so each of its articles would be there twice");
        }
        files.add(new InputFile(files.size(), name, path, file.getLen()));
    }
}
