package dev.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.ArticleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code docs/spark.md} says of reading an export works as it stands there. */
class SparkPageTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void export() throws IOException {
        LocalSpark.session();
        Path news = folder.resolve("news.jsonl");
        try (OutputStream lines = Files.newOutputStream(news)) {
            ArticleJson.writeLines(CorpusGenerator.articles(7, 200).iterator(), lines);
        }
        StringWriter printed = new StringWriter();
        int exit = ExportJob.run(
                new PrintWriter(printed),
                news.toString(),
                "-o",
                folder.resolve("out").toString(),
                "-f",
                "csv,parquet",
                "--allow-drafts",
                "--part-bytes",
                "100000");
        assertThat(exit).as(printed.toString()).isZero();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("dateline.cases"), "../../docs/spark.md"));
    }

    private static String block(String language, String word) throws IOException {
        Matcher blocks =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page());
        while (blocks.find()) {
            if (blocks.group(1).contains(word)) {
                return blocks.group(1);
            }
        }
        throw new AssertionError("no block has " + word);
    }

    @Test
    void duckDbReadsTablesByTheManifest() throws IOException, SQLException {
        String[] statements =
                block("sql", "manifest.json").replace("out/", folder + "/out/").split(";\\s*", 2);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute(statements[0]);
            try (ResultSet rows = statement.executeQuery(statements[1])) {
                int count = 0;
                while (rows.next()) {
                    count++;
                }
                assertThat(count).isEqualTo(5);
            }
            String all = "FROM read_parquet(getvariable('figures'))";
            assertThat(types(statement, "DESCRIBE SELECT low, is_change, as_of_earliest, mention_count, name " + all))
                    .containsExactly("DECIMAL(38,10)", "BOOLEAN", "DATE", "BIGINT", "VARCHAR");
            String csv = folder + "/out/.run-*/csv/figures/*.csv";
            assertThat(number(statement, "SELECT count(*) " + all))
                    .isGreaterThan(200)
                    .isEqualTo(number(statement, "SELECT count(*) FROM read_csv('" + csv + "', header = true)"));
            assertThat(number(statement, "SELECT count(*) FROM (SELECT unnest(getvariable('figures')))"))
                    .isGreaterThan(3);
        }
    }

    private static List<String> types(Statement statement, String query) throws SQLException {
        List<String> types = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                types.add(rows.getString(2));
            }
        }
        return types;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The block is Scala; what it asks is asked here in Java. */
    @Test
    void sparkReadsTablesByTheManifest() throws IOException {
        String block = block("scala", "manifest.json");
        String where = "o.format = 'parquet' AND o.table = 'figures'";
        assertThat(block).contains("\"" + where + "\"", "option(\"multiLine\", true)", "\"explode(outputs) AS o\"");
        Path out = folder.resolve("out");
        Dataset<Row> outputs = LocalSpark.session()
                .read()
                .option("multiLine", true)
                .json(out.resolve("manifest.json").toString())
                .selectExpr("explode(outputs) AS o");
        String path = outputs.where(where).select("o.path").head().getString(0);
        Dataset<Row> figures =
                LocalSpark.session().read().parquet(out.resolve(path).toString());
        assertThat(figures.count()).isGreaterThan(200);
        assertThat(figures.schema().apply("as_text").getComment().isDefined()).isTrue();
    }

    @Test
    void everyOptionIsThere() throws IOException {
        List<String> names = new CommandLine(new ExportJob())
                .getCommandSpec().options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(option -> option.names()[0])
                        .toList();
        assertThat(names).hasSizeGreaterThan(8);
        String page = page();
        assertThat(names).allMatch(name -> page.contains("`" + name + " ") || page.contains("`" + name + "`"));
    }
}
