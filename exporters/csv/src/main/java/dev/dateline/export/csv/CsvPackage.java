package dev.dateline.export.csv;

import dev.dateline.export.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where the files of an export go. */
sealed interface CsvPackage {

    /** Opens a file. */
    OutputStream open(String name) throws IOException;

    /** Whether there is room for files that describe the tables. */
    boolean describes();

    /** Called when every file is closed. */
    void finish() throws IOException;

    /** The name by which the target knows a file. */
    String reported(String name);

    /** Each file for itself. */
    record InFolder(Target target) implements CsvPackage {
        @Override
        public OutputStream open(String name) throws IOException {
            return target.open(name);
        }

        @Override
        public boolean describes() {
            return true;
        }

        @Override
        public void finish() {
            // Every file is in its place.
        }

        @Override
        public String reported(String name) {
            return name;
        }
    }

    /** One table is the whole export. */
    record OneTable(Target target) implements CsvPackage {
        @Override
        public OutputStream open(String name) throws IOException {
            return target.open();
        }

        @Override
        public boolean describes() {
            return false;
        }

        @Override
        public void finish() {
            // The file is in its place.
        }

        @Override
        public String reported(String name) {
            return "";
        }
    }

    /** All in one ZIP file. The tables grow side by side, so each is a working file until all are complete. */
    final class Zipped implements CsvPackage {

        /** A time that ZIP can hold without saying a time zone (the very first it can would): the same bytes everywhere. */
        private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

        private final Target target;
        private final List<String> names = new ArrayList<>();

        Zipped(Target target) {
            this.target = target;
        }

        @Override
        public OutputStream open(String name) throws IOException {
            names.add(name);
            return Files.newOutputStream(file(name));
        }

        private Path file(String name) throws IOException {
            return target.workingFolder().resolve(name);
        }

        @Override
        public boolean describes() {
            return true;
        }

        @Override
        public void finish() throws IOException {
            try (OutputStream stream = target.open();
                    ZipOutputStream zip = new ZipOutputStream(stream)) {
                for (String name : names) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(file(name), zip);
                    zip.closeEntry();
                }
            }
        }

        @Override
        public String reported(String name) {
            return "";
        }
    }
}
