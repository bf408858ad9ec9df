package dev.dateline.export;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Files that other programs leave in every folder they show or work in, and that nobody means to keep or to lose. */
final class Litter {

    /** Finder, Explorer, Dolphin, NFS; the locks of LibreOffice and of Microsoft Office. */
    private static final Pattern NAMES = Pattern.compile(
            "\\.DS_Store|\\._.*|Thumbs\\.db|[Dd]esktop\\.ini|\\.directory|\\.nfs[0-9a-f]+|\\.~lock\\..*#|~\\$.*",
            Pattern.DOTALL);

    private Litter() {}

    static boolean is(Path file) {
        return NAMES.matcher(file.getFileName().toString()).matches();
    }
}
