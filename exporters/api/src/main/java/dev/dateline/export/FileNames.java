package dev.dateline.export;

import java.nio.file.Path;
import java.util.List;

/** Names that outputs may have. */
final class FileNames {

    private FileNames() {}

    /** Whether a name is that of something in a folder, not of the folder itself, one around it or one in it. */
    static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0)
                && Path.of(name).getNameCount() == 1
                && !Path.of(name).isAbsolute();
    }

    /** Whether a name is a plain one, or several with slashes between them: {@code article/x/index.html}. */
    static boolean isPlainPath(String name) {
        return List.of(name.split("/", -1)).stream().allMatch(FileNames::isPlain);
    }
}
