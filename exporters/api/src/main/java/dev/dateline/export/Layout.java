package dev.dateline.export;

import java.nio.file.Path;
import java.util.List;

/** What an export leaves behind: one file, or a folder of files. */
public sealed interface Layout {

    /**
     * The name of the file or folder for an export of a given name.
     *
     * @param exportName the name without any ending, such as {@code ferry-rescue}
     * @return for example {@code ferry-rescue.xlsx} or {@code ferry-rescue-csv}
     */
    String nameFor(String exportName);

    /**
     * One file.
     *
     * @param extension without the leading point, such as {@code xlsx} or {@code nt.gz}
     * @param mediaType of its content, such as {@code text/turtle}
     */
    record OneFile(String extension, String mediaType) implements Layout {
        @Override
        public String nameFor(String exportName) {
            return exportName + "." + extension;
        }
    }

    /**
     * A folder of files, which may be in folders themselves.
     *
     * @param suffix what its name ends in, such as {@code csv}
     * @param files the names of all files that such an export may ever write, whatever its options, as globs of
     *     {@link java.nio.file.FileSystem#getPathMatcher}: {@code articles.csv{,.gz}}, {@code article/*}{@code /index.html}.
     *     An export that replaces a folder takes away these and nothing else
     */
    record Folder(String suffix, List<String> files) implements Layout {

        /** Copies the list. */
        public Folder {
            files = List.copyOf(files);
        }

        @Override
        public String nameFor(String exportName) {
            return exportName + "-" + suffix;
        }

        /** Whether such an export may have written a file, named as it is in the folder. */
        boolean mayHold(Path file) {
            return files.stream()
                    .anyMatch(glob ->
                            file.getFileSystem().getPathMatcher("glob:" + glob).matches(file));
        }
    }
}
