package dev.dateline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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

    private static String content(Path path) throws IOException {
        return Files.isDirectory(path) ? FOLDER : Files.readString(path, StandardCharsets.ISO_8859_1);
    }
}
