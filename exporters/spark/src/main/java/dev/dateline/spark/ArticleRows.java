package dev.dateline.spark;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Makes rows of articles. Spark sends it to where the articles are, so it holds names and nothing else.
 *
 * @param table the name of a table with rows from single articles
 * @param base the prefix of every IRI
 */
record ArticleRows(String table, String base) implements MapPartitionsFunction<String, Row> {

    static final String EXAMPLE_BASE = Dataset.EXAMPLE_BASE;

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if there is no such table
     * @throws dev.dateline.model.InvalidValueException if the base cannot be one
     */
    ArticleRows {
        Tables.named(table);
        new Dataset(base);
    }

    Table<?> definition() {
        return Tables.named(table);
    }

    @Override
    public Iterator<Row> call(Iterator<String> lines) {
        return new RowIterator(definition(), new Dataset(base), ArticleIterator.ofTask(lines));
    }
}
