package dev.dateline.export.csv;

import dev.dateline.export.Beginning;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of an export that is read back. */
sealed interface CsvFiles extends Closeable {

    /** The files of a folder or ZIP file. */
    static CsvFiles of(Beginning input) throws IOException {
        return input.isFolder()
                ? new InFolder(input.path())
                : new InZip(new ZipFile(input.path().toFile()));
    }

    /** The names of all files, with the folders they stand in. */
    List<String> names() throws IOException;

    /** The bytes of a file of that name. */
    InputStream open(String name) throws IOException;

    /** Each file for itself. */
    record InFolder(Path folder) implements CsvFiles {

        @Override
        public List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> String.valueOf(file.getFileName()))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public InputStream open(String name) throws IOException {
            return Files.newInputStream(folder.resolve(name));
        }

        @Override
        public void close() {
            // each file is closed by whoever opened it
        }
    }

    /** All in one ZIP file. */
    record InZip(ZipFile zip) implements CsvFiles {

        @Override
        public List<String> names() {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }

        @Override
        public InputStream open(String name) throws IOException {
            return zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
