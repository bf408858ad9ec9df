package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.ComparisonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The comparison that each figure is in, so that arrows lead from a comparison to its figures. */
final class ComparisonColumn {

    static final String TITLE = "Comparison id";

    private final Map<String, Integer> positions = new HashMap<>();

    private ComparisonColumn(Table<?> table) {
        ComparisonId.COLUMNS.forEach(name -> positions.put(name, table.positions(List.of(name))[0]));
    }

    /** The column of the table of figures; nothing for another table. */
    static Optional<OwnColumn> column(Table<?> table) {
        return OwnColumns.position(table, Role.Plain.BEST) < 0
                ? Optional.empty()
                : Optional.of(new OwnColumn(
                        TITLE,
                        "Id of the row of the sheet Figure comparison that it is in; empty if in none. It is there for the"
                                + " arrows, and is no data.",
                        true,
                        new ComparisonColumn(table)::of));
    }

    private @Nullable Object of(RowValues row, @Nullable Object article) {
        return ComparisonId.of(name -> {
            Object value = row.get(positions.getOrDefault(name, -1));
            return value == null ? null : value.toString();
        });
    }
}
