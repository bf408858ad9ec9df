package dev.dateline.export.excel;

import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Edtf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that was read, its values by the names of their columns.
 *
 * @param values what is in its cells; nothing for an empty one
 */
record Lines(Map<String, Object> values) {

    /** The rows of a table, by the titles in its header. */
    static List<Lines> of(String table, Map<String, List<List<@Nullable Object>>> tables) {
        Table<?> definition = WorkbookTables.IN_ORDER.stream()
                .filter(t -> t.name().equals(table))
                .findFirst()
                .orElseThrow();
        Map<Object, String> names = new HashMap<>();
        for (Column<?> column : definition.columns()) {
            names.put(column.title(), column.name());
        }
        List<List<@Nullable Object>> rows = tables.getOrDefault(definition.title(), List.of());
        List<Lines> lines = new ArrayList<>();
        for (List<@Nullable Object> row : rows.subList(1, rows.size())) {
            Map<String, Object> values = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                Object title = rows.get(0).get(i);
                if (value != null && title != null) {
                    values.put(names.getOrDefault(title, ""), value);
                }
            }
            lines.add(new Lines(values));
        }
        return lines;
    }

    @Nullable
    String maybe(String column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }

    String text(String column) {
        return String.valueOf(maybe(column));
    }

    @Nullable
    Edtf date(String column) {
        String text = maybe(column);
        return text == null ? null : Edtf.parse(text);
    }

    @Nullable
    BigDecimal decimal(String column) {
        String text = maybe(column);
        return text == null ? null : new BigDecimal(text);
    }

    int integer(String column) {
        return new BigDecimal(text(column)).intValueExact();
    }

    boolean truth(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }
}
