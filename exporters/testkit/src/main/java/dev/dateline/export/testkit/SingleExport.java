package dev.dateline.export.testkit;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/** An export to one format, from its first article to its end, as the command does it. */
public final class SingleExport {

    private SingleExport() {}

    /**
     * Exports articles.
     *
     * @param format the format
     * @param dataset the export as a whole
     * @param settings the choices made
     * @param target where the bytes go
     * @param articles the articles, in order
     * @return what the format says of it
     * @throws IOException if the target throws it
     */
    public static ExportReport run(
            Format format, Dataset dataset, Settings settings, Target target, Stream<Article> articles)
            throws IOException {
        try (Aggregates aggregates = Aggregates.open(format.aggregates(settings));
                ExportSession session = format.open(dataset, settings, target)) {
            for (Iterator<Article> each = articles.iterator(); each.hasNext(); ) {
                Article article = each.next();
                aggregates.add(article);
                session.write(article);
            }
            aggregates.complete();
            session.aggregated(aggregates);
            return session.finish(ExporterContract.ORIGIN);
        }
    }
}
