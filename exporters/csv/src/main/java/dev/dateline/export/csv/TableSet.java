package dev.dateline.export.csv;

import dev.dateline.export.Dataset;
import dev.dateline.export.Settings;
import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.statements.sql.SqlDialect;
import dev.dateline.export.statements.sql.SqlSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an export and how they are written: all that its descriptions tell of.
 *
 * @param all the tables that were chosen, in the order of their definition
 * @param dataset the export they are
 * @param dialect how cells are put into files
 */
record TableSet(List<Table<?>> all, Dataset dataset, Dialect dialect) {

    static TableSet of(Dataset dataset, Settings settings) {
        return new TableSet(settings.get(CsvOptions.TABLES), dataset, Dialect.of(settings));
    }

    /** The tables with rows from single articles, which a database holds as tables. */
    List<Table<?>> tables() {
        return all.stream().filter(table -> !CorpusTables.ALL.contains(table)).toList();
    }

    /** The tables with rows from all articles together, which a database can find out by itself. */
    List<Table<?>> corpusTables() {
        return all.stream().filter(CorpusTables.ALL::contains).toList();
    }

    /** The keys of a table that lead to a table of the set. */
    List<ForeignKey> foreignKeys(Table<?> table) {
        return table.foreignKeysTo(all);
    }

    /** The key of a table that leads to the table itself; null if there is none. */
    static @Nullable ForeignKey keyToItself(Table<?> table) {
        List<ForeignKey> keys = table.foreignKeys().stream()
                .filter(key -> key.table().equals(table.name()))
                .toList();
        if (keys.size() > 1) {
            throw new IllegalStateException(table.name() + " refers to itself twice, which no script can load yet");
        }
        return keys.isEmpty() ? null : keys.get(0);
    }

    /** What {@code schema.sql} makes. */
    SqlSchema schema() {
        return new SqlSchema(tables(), SqlDialect.COMMON);
    }

    String fileName(Table<?> table) {
        return dialect.fileName(table.name());
    }

    /** A template with the IRIs of the export put in. */
    String template(String template) {
        return template.replace("{base}", dataset.base()).replace("{dataset}", dataset.iri());
    }
}
