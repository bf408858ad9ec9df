package dev.dateline.export.csv;

import dev.dateline.export.ExportSession;
import dev.dateline.export.Settings;
import dev.dateline.fixtures.ExporterContract;
import dev.dateline.fixtures.MemoryTarget;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/** Exports articles to CSV in memory. */
final class CsvExport {

    private CsvExport() {}

    static Map<String, byte[]> of(Stream<Article> articles, Map<String, String> settings) throws IOException {
        CsvFormat format = new CsvFormat();
        MemoryTarget target = new MemoryTarget(Path.of("unused"));
        try (ExportSession session = format.open(Settings.of(format, settings), target)) {
            for (Iterator<Article> each = articles.iterator(); each.hasNext(); ) {
                session.write(each.next());
            }
            session.finish(ExporterContract.ORIGIN);
        }
        return target.files();
    }
}
