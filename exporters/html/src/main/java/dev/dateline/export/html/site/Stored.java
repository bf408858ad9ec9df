package dev.dateline.export.html.site;

import dev.dateline.export.html.row.Cell;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a table as texts, to be kept in a {@link Spool} and made rows again. */
final class Stored {

    private Stored() {}

    /** Keys and a row: first the keys, then a text for each column of the table, null where there is no value. */
    static List<@Nullable String> of(Table<?> table, Row row, @Nullable String... keys) {
        List<@Nullable String> texts = new ArrayList<>(List.of());
        for (String key : keys) {
            texts.add(key);
        }
        int next = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            boolean has = next < row.cells().size()
                    && row.cells()
                            .get(next)
                            .column()
                            .name()
                            .equals(table.columns().get(i).name());
            texts.add(has ? row.cells().get(next++).text() : null);
        }
        return texts;
    }

    /** The row that was stored behind some keys. */
    static Row row(Table<?> table, @Nullable String[] texts, int keys) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String text = texts[keys + i];
            if (text != null) {
                cells.add(new Cell(table.columns().get(i), text));
            }
        }
        return new Row(cells);
    }
}
