package dev.dateline.export.csv;

import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Origin;
import dev.dateline.export.Target;
import dev.dateline.export.tabular.Source;
import dev.dateline.export.tabular.Table;
import dev.dateline.export.tabular.Tables;
import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every table being written at the same time. */
final class CsvSession implements ExportSession {

    private final ResourceNames names;
    private final List<CsvFile<?>> files = new ArrayList<>();

    private CsvSession(ResourceNames names) {
        this.names = names;
    }

    static CsvSession open(ResourceNames names, Target target) throws IOException {
        CsvSession session = new CsvSession(names);
        try {
            for (Table<?> table : Tables.ALL) {
                session.files.add(CsvFile.create(table, target));
            }
            return session;
        } catch (IOException e) {
            session.closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void write(Article article) throws IOException {
        Source source = Source.of(article, names);
        for (CsvFile<?> file : files) {
            file.write(source);
        }
    }

    @Override
    public ExportReport finish(Origin origin) throws IOException {
        List<ExportReport.Count> counts = new ArrayList<>();
        for (CsvFile<?> file : files) {
            file.close();
            counts.add(new ExportReport.Count(file.name(), file.rows(), "rows"));
        }
        return new ExportReport(counts, List.of());
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (CsvFile<?> file : files) {
            try {
                file.close();
            } catch (IOException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
