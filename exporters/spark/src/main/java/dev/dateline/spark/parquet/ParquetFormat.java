package dev.dateline.spark.parquet;

import dev.dateline.export.Aggregate;
import dev.dateline.export.Dataset;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Layout;
import dev.dateline.export.PartFile;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A file for each table, with types and comments. */
final class ParquetFormat implements DividedFormat {

    private static final List<Table<?>> ALL =
            Stream.concat(Tables.ALL.stream(), CorpusTables.ALL.stream()).toList();

    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public String title() {
        return "Parquet tables with types and comments";
    }

    @Override
    public Layout layout(Settings settings) {
        return new Layout.Folder("parquet", ALL.stream().map(TableFile::name).toList());
    }

    @Override
    public List<Aggregate<?>> aggregates(Settings settings) {
        return List.of(CorpusTables.AGGREGATE);
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        return ParquetSession.open(ALL, dataset, target);
    }

    @Override
    public ExportSession openArticles(Dataset dataset, Settings settings, Target target) throws IOException {
        return ParquetSession.open(Tables.ALL, dataset, target);
    }

    @Override
    public ExportSession openAggregates(Dataset dataset, Settings settings, Target target) throws IOException {
        return ParquetSession.open(CorpusTables.ALL, dataset, target);
    }

    /** Writes nothing: each file has its schema, and says which export it is of. */
    @Override
    public void describe(Dataset dataset, Settings settings, List<PartFile> parts, Provenance origin, Target target) {}
}
