package dev.dateline.spark;

import dev.dateline.spark.schema.TableSchema;
import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * The tables as data frames, to be written as Parquet, Delta or anything else that Spark writes, or to be asked:
 *
 * <pre>{@code
 * Dataset<String> articles = spark.read().textFile("s3a://news/2031/*.jsonl.gz");
 * Dataset<Row> figures = Tables.figures(articles);
 * Dataset<Row> sums = figures
 *         .where("NOT part_of_same AND NOT is_change AND basis IS DISTINCT FROM 'denied'")
 *         .groupBy("article_id", "measure", "unit")
 *         .agg(functions.sum("at_least"));
 * }</pre>
 *
 * <p>Add up figures of one article, one measure and one unit only: many articles tell of the same thing. What they make of
 * it together is for {@link #figureComparison} to say.
 *
 * <p>Articles are given as text, each as one line of JSON Lines; blank lines are passed over. Where Spark has read the text
 * from bytes that are not UTF-8, it has put U+FFFD in their place; the job, {@code ExportJob}, reports them instead.
 *
 * <p>Columns have the names, the order and the cells of the CSV tables, with the types of {@link TableSchema}; their
 * descriptions are their comments. Rows of one article stand together, in the order of CSV; Spark keeps the order of
 * articles only as long as nothing is shuffled. The two tables of all articles together have no order.
 *
 * <p>Nothing is read before rows are asked for, and then it is read anew for each table: cache the articles if they are
 * expensive to get. Every article is checked for itself, as the command does it. If one has errors or is a draft, the
 * action that asked for the rows fails with an {@link InvalidArticleException} as its cause. To have such articles left out
 * and listed, use the job with {@code --skip-invalid}. Warnings are not told, and articles are not compared: the job finds
 * ids that are used twice, and this does not.
 *
 * <p>All methods may be called by any thread.
 */
public final class Tables {

    private Tables() {}

    /**
     * The table {@code articles}.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each article
     */
    public static Dataset<Row> articles(Dataset<String> articles) {
        return named("articles", articles);
    }

    /**
     * The table {@code entities}.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each entity of each article
     */
    public static Dataset<Row> entities(Dataset<String> articles) {
        return named("entities", articles);
    }

    /**
     * The table {@code authors}.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each name in each byline
     */
    public static Dataset<Row> authors(Dataset<String> articles) {
        return named("authors", articles);
    }

    /**
     * The table {@code aliases}.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each other name of each entity
     */
    public static Dataset<Row> aliases(Dataset<String> articles) {
        return named("aliases", articles);
    }

    /**
     * The table {@code same_as}.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each IRI that stands for an entity elsewhere
     */
    public static Dataset<Row> sameAs(Dataset<String> articles) {
        return named("same_as", articles);
    }

    /**
     * The table {@code relations}.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each relation of each article
     */
    public static Dataset<Row> relations(Dataset<String> articles) {
        return named("relations", articles);
    }

    /**
     * The table {@code figures}.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each figure of each article
     */
    public static Dataset<Row> figures(Dataset<String> articles) {
        return named("figures", articles);
    }

    /**
     * The table {@code mentions}.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each place in a text that states something
     */
    public static Dataset<Row> mentions(Dataset<String> articles) {
        return named("mentions", articles);
    }

    /**
     * The table {@code entity_index}. It takes one shuffle, of what articles say of entities; each task counts first what
     * its own articles say.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each entity of all articles together, in no order
     */
    public static Dataset<Row> entityIndex(Dataset<String> articles) {
        return gathered("entity_index", articles);
    }

    /**
     * The table {@code figure_comparison}, which says what many articles make of one thing. It takes one shuffle, of all
     * figures that have a subject or an event.
     *
     * @param articles articles as JSON, each on a line of its own
     * @return a row for each thing that figures are about, in no order
     */
    public static Dataset<Row> figureComparison(Dataset<String> articles) {
        return gathered("figure_comparison", articles);
    }

    private static Dataset<Row> gathered(String table, Dataset<String> articles) {
        GatheredRows rows = new GatheredRows(table);
        StructType schema = TableSchema.of(rows.definition());
        return articles.mapPartitions(new Shares(table), Encoders.tuple(Encoders.STRING(), Encoders.BINARY()))
                .groupByKey((MapFunction<Tuple2<String, byte[]>, String>) Tuple2::_1, Encoders.STRING())
                .flatMapGroups(rows, Encoders.row(carried(schema)))
                .select(columns(schema));
    }

    private static Dataset<Row> named(String table, Dataset<String> articles) {
        return named(table, articles, ArticleRows.EXAMPLE_BASE);
    }

    /**
     * A table of an export whose base is known.
     *
     * @param table the name of one of the eight tables above, such as {@code figures}
     * @param articles articles as JSON, each on a line of its own
     * @param base the prefix of every IRI in the table: an absolute http(s) IRI that ends in {@code /} or {@code #}; the
     *     other methods take {@code https://example.org/}
     * @return the rows
     * @throws IllegalArgumentException if there is no such table
     * @throws dev.dateline.model.InvalidValueException if the base cannot be one
     */
    public static Dataset<Row> named(String table, Dataset<String> articles, String base) {
        ArticleRows rows = new ArticleRows(table, base);
        StructType schema = TableSchema.of(rows.definition());
        return articles.mapPartitions(rows, Encoders.row(carried(schema))).select(columns(schema));
    }

    private static Column[] columns(StructType schema) {
        return Arrays.stream(schema.fields()).map(Tables::column).toArray(Column[]::new);
    }

    /** The schema of rows on their way: days as their numbers, which no calendar or setting of Spark changes. */
    private static StructType carried(StructType schema) {
        return new StructType(Arrays.stream(schema.fields())
                .map(field -> isDay(field)
                        ? DataTypes.createStructField(field.name(), DataTypes.IntegerType, field.nullable())
                        : field)
                .toArray(StructField[]::new));
    }

    private static Column column(StructField field) {
        Column carried = functions.col(field.name());
        return (isDay(field) ? functions.date_from_unix_date(carried) : carried).as(field.name(), field.metadata());
    }

    private static boolean isDay(StructField field) {
        return field.dataType().equals(DataTypes.DateType);
    }
}
