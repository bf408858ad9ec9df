package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The columns that a workbook adds to a table, by the roles of its columns. */
final class OwnColumns {

    /** The title of the column with years. */
    static final String YEAR = "Year";

    private OwnColumns() {}

    static List<OwnColumn> of(Table<?> table) {
        List<OwnColumn> columns = new ArrayList<>();
        int asOf = position(table, Role.Plain.AS_OF);
        if (asOf >= 0) {
            columns.add(new OwnColumn(
                    YEAR,
                    "Year in which " + table.columns().get(asOf).title() + " is; for filters and pivot tables.",
                    false,
                    (row, article) -> row.get(asOf) instanceof LocalDate day ? (Object) (long) day.getYear() : null));
        }
        return columns;
    }

    /** Where the first column of a role stands in a table; -1 if there is none. */
    static int position(Table<?> table, Role role) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).role().equals(role)) {
                return i;
            }
        }
        return -1;
    }
}
