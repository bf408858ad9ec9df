package dev.dateline.spark.parquet;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportReport.Count;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Target;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.statements.sql.SqlStamp;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Some tables being written at the same time. */
final class ParquetSession implements ExportSession {

    private final Dataset dataset;
    private final List<TableFile> ofArticles = new ArrayList<>();
    private final List<TableFile> ofCorpus = new ArrayList<>();
    private final List<TableFile> all = new ArrayList<>();

    private ParquetSession(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Begins files for tables.
     *
     * @param tables those with rows from single articles, those with rows from all of them, or both
     */
    static ParquetSession open(List<Table<?>> tables, Dataset dataset, Target target) throws IOException {
        ParquetSession session = new ParquetSession(dataset);
        try {
            for (Table<?> table : tables) {
                session.add(table, target);
            }
            return session;
        } catch (IOException e) {
            session.closeAfter(e);
            throw e;
        }
    }

    private void add(Table<?> table, Target target) throws IOException {
        TableFile file = TableFile.create(table, target.open(TableFile.name(table)));
        all.add(file);
        (CorpusTables.ALL.contains(table) ? ofCorpus : ofArticles).add(file);
    }

    @Override
    public void write(Article article) throws IOException {
        ArticleContext context = ArticleContext.of(article, dataset);
        for (TableFile file : ofArticles) {
            file.table().forEachRow(context, file);
        }
    }

    @Override
    public void aggregated(Aggregates aggregates) throws IOException {
        for (TableFile file : ofCorpus) {
            aggregates.get(CorpusTables.AGGREGATE).forEachRow(file.table(), file);
        }
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        SqlStamp stamp = new SqlStamp(dataset, origin);
        List<Count> counts = new ArrayList<>();
        for (TableFile file : all) {
            file.complete(stamp.values());
            counts.add(new Count(TableFile.name(file.table()), file.rows(), "rows"));
        }
        return new ExportReport(counts, List.of());
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TableFile file : all) {
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
