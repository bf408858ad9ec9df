package dev.dateline.spark.parquet;

import dev.dateline.export.Aggregates;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusShare;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.testkit.DividedContract;
import dev.dateline.export.testkit.DividedExport;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

class DividedParquetTest extends DividedContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path read;

    @Override
    protected DividedFormat format() {
        return new ParquetFormat();
    }

    @Override
    protected List<Article> articles() {
        return CorpusGenerator.articles(7, 60).toList();
    }

    /** Of each key all cells, and some keys in each of two parts. */
    @Override
    protected void writeAggregates(List<List<Article>> parts, DividedExport export) throws IOException {
        try (CorpusTables.Gathering some = new CorpusTables.Gathering();
                CorpusTables.Gathering others = new CorpusTables.Gathering()) {
            for (List<Article> part : parts) {
                CorpusShare share = new CorpusShare((table, cells) ->
                        (String.valueOf(cells[0]).hashCode() % 2 == 0 ? some : others).add(table, cells));
                for (Article article : part) {
                    share.add(article);
                }
                share.complete();
            }
            export.writeAggregates(Aggregates.of(CorpusTables.AGGREGATE, some.tables()));
            export.writeAggregates(Aggregates.of(CorpusTables.AGGREGATE, others.tables()));
        }
    }

    /** The rows, as DuckDB reads them. */
    @Override
    protected List<String> read(String name, List<byte[]> files) throws IOException {
        Table<?> table = Stream.concat(Tables.ALL.stream(), CorpusTables.ALL.stream())
                .filter(each -> TableFile.name(each).equals(name))
                .findFirst()
                .orElseThrow();
        List<String> rows = new ArrayList<>();
        for (byte[] file : files) {
            Files.write(read.resolve(name), file);
            try {
                new ParquetFolder(read).rows(table).forEach(row -> rows.add(row.toString()));
            } catch (SQLException e) {
                throw new IOException(name, e);
            }
        }
        return rows.stream().sorted().toList();
    }
}
