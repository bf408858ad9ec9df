package dev.dateline.export.csv;

import dev.dateline.export.Provenance;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.sql.SqlStamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An export whose tables are written: what its descriptions and scripts are made from.
 *
 * @param set its tables
 * @param extents what is known of the file of each table, by the tables' names
 * @param origin what it was made from, and with what
 */
record Exported(TableSet set, Map<String, Extent> extents, Provenance origin) {

    /** The file of each table, for what describes files. */
    List<TableFile> files() {
        return set.all().stream()
                .map(table -> new TableFile(
                        table,
                        table.name(),
                        set.fileName(table),
                        extent(table).rows(),
                        extent(table).bytes(),
                        extent(table).sha256()))
                .toList();
    }

    Extent extent(Table<?> table) {
        return Objects.requireNonNull(extents.get(table.name()), table.name());
    }

    /** Which export it is. */
    private SqlStamp stamp() {
        return new SqlStamp(set.dataset(), origin);
    }

    /** Which export it is, and what is in each file. */
    SqlStamp stampWithFiles() {
        SqlStamp stamp = stamp();
        for (Table<?> table : set.tables()) {
            Extent extent = extent(table);
            stamp.with(table.name() + "_rows", Long.toString(extent.rows()));
            stamp.with(table.name() + "_sha256", extent.sha256());
        }
        return stamp;
    }

    /** Whether there is something to be replaced as a whole. */
    boolean hasArticles() {
        return set.tables().stream().anyMatch(table -> table.name().equals("articles"));
    }
}
