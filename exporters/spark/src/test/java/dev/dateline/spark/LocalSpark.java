package dev.dateline.spark;

import dev.dateline.model.Article;
import dev.dateline.model.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** One Spark for all tests of this module, with two threads; begins with the first test that wants it. */
public final class LocalSpark {

    private LocalSpark() {}

    public static SparkSession session() {
        Path warehouse = Path.of("target", "warehouse").toAbsolutePath();
        return SparkSession.builder()
                .master("local[2]")
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.warehouse.dir", warehouse.toUri().toString())
                .getOrCreate();
    }

    /** Articles as lines, in some partitions. */
    static Dataset<String> lines(List<Article> articles, int partitions) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ArticleJson.writeLines(articles.iterator(), lines);
        return session()
                .createDataset(List.of(lines.toString(StandardCharsets.UTF_8).split("\n")), Encoders.STRING())
                .repartition(partitions);
    }
}
