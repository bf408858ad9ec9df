package dev.dateline.export.csv;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Articles exported to CSV in memory.
 *
 * @param dialect how the cells were written
 * @param files the files by their names
 * @param report what the session said of them
 */
record CsvExport(Dialect dialect, Map<String, byte[]> files, ExportReport report) {

    /** Exports articles with some settings. */
    static CsvExport of(Stream<Article> articles, Map<String, String> written) {
        return of(articles, Dataset.example(), written);
    }

    /** Exports articles as a dataset, with some settings. */
    static CsvExport of(Stream<Article> articles, Dataset dataset, Map<String, String> written) {
        CsvFormat format = new CsvFormat();
        Settings settings = Settings.of(format, written);
        try {
            Path working = Files.createTempDirectory("dateline-csv");
            MemoryTarget target = new MemoryTarget(working);
            try {
                ExportReport report = SingleExport.run(format, dataset, settings, target, articles);
                return new CsvExport(Dialect.of(settings), target.files(), report);
            } finally {
                delete(working);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path working) throws IOException {
        try (Stream<Path> files = Files.walk(working)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The bytes of a file. */
    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** The text of a table, header included. */
    String text(String table) {
        return new String(bytes(dialect.fileName(table)), StandardCharsets.UTF_8);
    }

    /** Puts the files into a folder. */
    Path into(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
