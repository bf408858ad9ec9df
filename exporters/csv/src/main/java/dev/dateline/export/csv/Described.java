package dev.dateline.export.csv;

import dev.dateline.export.Provenance;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.sql.SqlStamp;
import java.util.List;
import java.util.Map;

/**
 * An export as its descriptions for machines tell of it.
 *
 * @param set its tables
 * @param files the files with their rows: one a table, or any number if it is in parts
 * @param origin what it was made from, and with what
 * @param inParts whether tables may have several files; the schemas are files of their own then
 */
record Described(TableSet set, List<TableFile> files, Provenance origin, boolean inParts) {

    static Described whole(Exported exported) {
        return new Described(exported.set(), exported.files(), exported.origin(), false);
    }

    /** Which export it is. */
    Map<String, String> facts() {
        return new SqlStamp(set.dataset(), origin).values();
    }

    /** The keys to declare: what leads to a table of several files leads nowhere that a description can name. */
    List<ForeignKey> foreignKeys(Table<?> table) {
        return inParts ? List.of() : set.foreignKeys(table);
    }
}
