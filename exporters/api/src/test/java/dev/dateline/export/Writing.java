package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Ways to fill targets. */
final class Writing {

    static final Layout FILE = new Layout.OneFile("txt", "text/plain");
    static final Layout FOLDER = new Layout.Folder("csv", List.of("rows.csv", "more.csv"));

    private Writing() {}

    static void file(Target target, String text) throws IOException {
        write(target.open(), text);
    }

    static void file(Target target, String name, String text) throws IOException {
        write(target.open(name), text);
    }

    private static void write(OutputStream stream, String text) throws IOException {
        try (stream) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
