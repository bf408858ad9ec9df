package dev.dateline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is in a folder, hidden or not, for comparisons. */
final class FolderContents {

    /** Stands for the content of a folder. */
    static final String FOLDER = "a folder";

    private FolderContents() {}

    /** The content of files, byte by byte, and the folders, by their paths in a folder. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(p -> !p.equals(folder)).toList()) {
                contents.put(folder.relativize(path).toString(), content(path));
            }
        }
        return contents;
    }

    /** The names of what is in a folder. */
    static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String content(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "a link to " + Files.readSymbolicLink(path);
        }
        if (Files.isDirectory(path)) {
            return FOLDER;
        }
        return Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "a pipe";
    }
}
