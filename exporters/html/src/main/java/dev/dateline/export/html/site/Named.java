package dev.dateline.export.html.site;

import dev.dateline.export.html.row.Cell;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An entity that a row names.
 *
 * @param title what it is to the row, such as "Subject"
 * @param id its id
 * @param name its name
 */
record Named(String title, String id, String name) {

    private static final Set<String> TABLES = Set.of("entities", "entity_index");

    /** Every entity that a row names, in the order of the columns. */
    static List<Named> in(Row row) {
        List<Named> all = new ArrayList<>();
        for (Cell label : row.cells()) {
            if (label.column().role() instanceof Role.Label of) {
                for (Cell id : row.cells()) {
                    if (id.column().name().equals(of.reference())
                            && id.column().role() instanceof Role.Reference reference
                            && TABLES.contains(reference.table())) {
                        all.add(new Named(label.column().title(), id.text(), label.text()));
                    }
                }
            }
        }
        return all;
    }
}
