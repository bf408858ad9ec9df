package dev.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Exporters;
import dev.dateline.export.Format;
import dev.dateline.export.Settings;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.Samples;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.fixtures.RandomArticle;
import dev.dateline.model.Article;
import dev.dateline.spark.schema.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark makes of the files of an export as Parquet. */
class ParquetReadingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void sparkReadsCellsTypesAndComments() throws IOException {
        List<Article> articles = Stream.of(Samples.all(), RandomArticle.corpus(8, 200))
                .flatMap(List::stream)
                .toList();
        Format format = Exporters.installed().formats().get("parquet");
        MemoryTarget target = new MemoryTarget(folder);
        SingleExport.run(
                format,
                dev.dateline.export.Dataset.example(),
                Settings.of(format, Map.of()),
                target,
                articles.stream());
        for (Map.Entry<String, byte[]> file : target.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        for (Table<?> table : dev.dateline.export.statements.Tables.ALL) {
            Dataset<Row> read = LocalSpark.session()
                    .read()
                    .parquet(folder.resolve(table.name() + ".parquet").toString());
            CellsAsText.assertSame(table, CellsAsText.of(read), CellsAsText.of(table, articles));
            assertThat(read.schema().fields())
                    .as(table.name())
                    .extracting(
                            StructField::name,
                            StructField::dataType,
                            field -> field.getComment().get())
                    .containsExactlyElementsOf(Stream.of(TableSchema.of(table).fields())
                            .map(field -> org.assertj.core.groups.Tuple.tuple(
                                    field.name(),
                                    field.dataType(),
                                    field.getComment().get()))
                            .toList());
        }
        assertThat(LocalSpark.session()
                        .sql("DESCRIBE SELECT * FROM parquet.`" + folder.resolve("figures.parquet") + "`")
                        .collectAsList())
                .extracting(row -> row.getString(2))
                .isEqualTo(dev.dateline.export.statements.Tables.named("figures").columns().stream()
                        .map(Column::description)
                        .toList());
    }
}
