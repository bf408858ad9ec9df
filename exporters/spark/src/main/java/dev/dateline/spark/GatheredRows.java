package dev.dateline.spark;

import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusShare;
import dev.dateline.export.statements.corpus.CorpusTables;
import java.io.IOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Makes the row of a corpus table of all that articles contribute to its key. It needs a fixed amount of memory, however many
 * articles do.
 *
 * @param table the name of a corpus table
 */
record GatheredRows(String table) implements FlatMapGroupsFunction<String, Tuple2<String, byte[]>, Row> {

    Table<?> definition() {
        return CorpusTables.ALL.stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table " + table));
    }

    @Override
    public Iterator<Row> call(String key, Iterator<Tuple2<String, byte[]>> shares) throws IOException {
        Table<?> definition = definition();
        RowCells cells = new RowCells(definition.columns().size());
        try (CorpusTables.Gathering gathering = new CorpusTables.Gathering()) {
            while (shares.hasNext()) {
                gathering.add(definition, CorpusShare.read(shares.next()._2()));
            }
            gathering.tables().forEachRow(definition, cells);
        }
        return cells.rows().iterator();
    }
}
