package dev.dateline.export.statements.mapping;

import dev.dateline.export.statements.Datatype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the fields of an object are made of a row.
 *
 * @param values the fields with one value
 * @param texts the fields that are lists of texts
 * @param objects the fields that are lists of objects
 */
record ObjectMap(List<Value> values, List<Texts> texts, List<Objects> objects) {

    static final String ID = "id";

    /** A field with one value: that of the first choice which holds and whose holes can all be filled. */
    record Value(String name, Datatype datatype, List<Choice> choices) {

        Template.@Nullable Filled fill(MappedRow row) throws UnfitException {
            for (Choice choice : choices) {
                boolean holds = choice.condition() == null || choice.condition().holds(row);
                Template.Filled filled = holds ? choice.value().fill(row) : null;
                if (filled != null) {
                    return filled;
                }
            }
            return null;
        }
    }

    /**
     * What a value can be.
     *
     * @param condition when it is that; null for always
     */
    record Choice(@Nullable Condition condition, Template value) {}

    /** A field that is a list of texts. */
    record Texts(String name, List<Item<Template>> items) {}

    /** A field that is a list of objects. */
    record Objects(String name, List<Item<ObjectMap>> items) {}

    /** The field that names the object; null if nothing does. */
    @Nullable
    Value id() {
        return values.stream()
                .filter(value -> value.name().equals(ID))
                .findFirst()
                .orElse(null);
    }
}
