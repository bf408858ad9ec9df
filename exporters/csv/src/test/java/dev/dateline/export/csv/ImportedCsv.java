package dev.dateline.export.csv;

import dev.dateline.export.testkit.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Exports that are read back by the product's own importer. */
final class ImportedCsv {

    private ImportedCsv() {}

    /** Reads an export back, from a folder or, if it is one file, from that. */
    static Imported of(CsvExport export) throws IOException {
        Path folder = Files.createTempDirectory("dateline-csv-import");
        try {
            byte[] only = export.files().get("");
            return Imported.of(
                    new CsvImporter(),
                    only == null
                            ? export.into(folder.resolve("news-csv"))
                            : Files.write(folder.resolve("news"), Objects.requireNonNull(only)));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
