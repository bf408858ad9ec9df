package dev.dateline.export.statements.reading;

import dev.dateline.export.statements.Datatype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that the objects of JSON have which rows are read back into, found out from the tables.
 *
 * @param values the fields with one value, and its datatype
 * @param lists the fields that are arrays; empty where the items are texts, else the fields of the items
 */
public record RecordFields(Map<String, Datatype> values, Map<String, Optional<RecordFields>> lists) {

    /** The fields of an article. */
    public static final RecordFields ARTICLE = of(RowShape.ALL.get(0));

    private static RecordFields of(RowShape shape) {
        Map<String, Datatype> values = new LinkedHashMap<>();
        for (int column : shape.values()) {
            values.put(shape.field(column), shape.column(column).datatype());
        }
        Map<String, Optional<RecordFields>> lists = new LinkedHashMap<>();
        for (RowShape other : RowShape.ALL) {
            if (!other.equals(shape)
                    && other.ownerTables().contains(shape.table().name())) {
                lists.put(other.table().field(), other.isText() ? Optional.empty() : Optional.of(of(other)));
            }
        }
        return new RecordFields(values, lists);
    }
}
