package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.Settings;
import dev.dateline.export.rdf.syntax.Syntax;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.TripleMapping;
import java.util.List;

/**
 * What is to be written of articles and of the export.
 *
 * @param dataset the export
 * @param tables what is to be written of articles, as tables
 * @param provenance whether to say what the export was made from, and with what
 * @param style how that is said
 */
record GraphOptions(Dataset dataset, List<Table<?>> tables, boolean provenance, GraphStyle style) {

    static GraphOptions of(Dataset dataset, Syntax syntax, Settings settings) {
        List<Table<?>> tables = Tables.ALL;
        if (!settings.get(RdfOptions.MENTIONS)) {
            tables = tables.stream()
                    .filter(table -> !saysWhereStatementsStand(table))
                    .toList();
        }
        if (!settings.get(RdfOptions.TEXT)) {
            tables = tables.stream().<Table<?>>map(GraphOptions::withoutText).toList();
        }
        return new GraphOptions(dataset, tables, settings.get(RdfOptions.PROVENANCE), GraphStyle.of(syntax, settings));
    }

    private static boolean saysWhereStatementsStand(Table<?> table) {
        return table.columns().stream().anyMatch(column -> column.role() instanceof Role.StatementReference);
    }

    private static <R> Table<R> withoutText(Table<R> table) {
        return table.withColumns(
                table.columns().stream().map(GraphOptions::withoutText).toList());
    }

    private static <R> Column<R> withoutText(Column<R> column) {
        return column.role() == Role.Plain.BODY ? column.means(new TripleMapping.Nothing()) : column;
    }
}
