package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is odd about rows, counted. */
public final class Warnings {

    /**
     * A kind of oddity.
     *
     * @param column the column that says so
     * @param sheet the sheet of the first of them
     * @param rows the rows
     */
    public record Warning(Column<?> column, String sheet, Examples rows) {}

    private final Map<String, Warning> byColumn = new LinkedHashMap<>();

    void add(Column<?> column, String sheet, String place) {
        byColumn.computeIfAbsent(sheet + "." + column.name(), name -> new Warning(column, sheet, new Examples()))
                .rows()
                .add(place);
    }

    /**
     * Everything that is odd.
     *
     * @return a warning for each column that says so in any row
     */
    public List<Warning> all() {
        return List.copyOf(byColumn.values());
    }
}
