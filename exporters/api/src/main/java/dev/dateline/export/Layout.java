package dev.dateline.export;

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
     * A folder of files.
     *
     * @param suffix what its name ends in, such as {@code csv}
     */
    record Folder(String suffix) implements Layout {
        @Override
        public String nameFor(String exportName) {
            return exportName + "-" + suffix;
        }
    }
}
