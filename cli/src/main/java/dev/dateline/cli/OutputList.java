package dev.dateline.cli;

import dev.dateline.model.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The outputs that are to be read back, in the order in which they were named, those of a folder in the order of their names.
 *
 * @param readable what can be read back
 * @param unread what cannot
 */
record OutputList(List<Output> readable, List<Unread> unread) {

    private static final String LEFT_OUT = ".rejected.jsonl";

    /** Something that can be read back, and by whom. */
    record Output(Input input, String reader) {}

    /** Something that cannot, and why. */
    record Unread(String name, String reason) {}

    /**
     * Looks at what was named.
     *
     * @throws UsageException if any is not there; all of those are named
     * @throws IOException if a folder cannot be read
     */
    static OutputList of(List<String> written, Importing importing) throws IOException {
        OutputList list = new OutputList(new ArrayList<>(), new ArrayList<>());
        List<String> missing = new ArrayList<>();
        for (String each : written) {
            Path path = Inputs.path(each);
            if (!Files.exists(path)) {
                missing.add(each + ": there is no such file");
            } else if (!list.add(path, importing) && Files.isDirectory(path)) {
                list.addAll(path, importing);
            }
        }
        if (!missing.isEmpty()) {
            throw new UsageException(String.join("\n", missing));
        }
        return list;
    }

    private void addAll(Path folder, Importing importing) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(folder)) {
            entries = all.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        for (Path entry : entries) {
            if (!add(entry, importing) && Files.isDirectory(entry)) {
                unread.add(new Unread(entry.toString(), "nothing reads this folder back"));
            }
        }
    }

    /** Adds a file, or a folder that is an output as a whole; false if it is another folder. */
    private boolean add(Path path, Importing importing) {
        if (path.toString().endsWith(LEFT_OUT)) {
            return unread.add(new Unread(path.toString(), "these articles were left out of the export"));
        }
        try {
            Importing.Recognised recognised = importing.recognised(path);
            if (recognised != null) {
                return readable.add(new Output(recognised.input(), recognised.reader()));
            }
            return !Files.isDirectory(path) && unread.add(new Unread(path.toString(), "nothing reads this back"));
        } catch (IOException e) {
            return unread.add(new Unread(path.toString(), "it cannot be read: " + IoMessages.of(e)));
        }
    }
}
