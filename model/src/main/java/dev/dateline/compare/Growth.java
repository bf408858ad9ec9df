package dev.dateline.compare;

import dev.dateline.model.Entity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out of a change what an entity is known by besides what it was known by before. */
final class Growth {

    private Growth() {}

    /** What else changed; null if nothing did. */
    static ArticleChange.@Nullable Changed without(ArticleChange.Changed change) {
        List<StatementChange> statements = new ArrayList<>();
        for (StatementChange each : change.statements()) {
            StatementChange rest =
                    each instanceof StatementChange.Changed changed && changed.statement() instanceof Entity
                            ? without(changed)
                            : each;
            if (rest != null) {
                statements.add(rest);
            }
        }
        return change.fields().isEmpty() && statements.isEmpty()
                ? null
                : new ArticleChange.Changed(
                        change.before(), change.article(), change.fields(), List.copyOf(statements));
    }

    private static StatementChange.@Nullable Changed without(StatementChange.Changed change) {
        List<FieldChange> fields =
                change.fields().stream().filter(field -> !isGrowth(field)).toList();
        return fields.isEmpty() && change.mentions().isEmpty()
                ? null
                : new StatementChange.Changed(change.before(), change.statement(), fields, change.mentions());
    }

    private static boolean isGrowth(FieldChange field) {
        return field.before() == null
                || (field.before() instanceof List<?> before
                        && field.after() instanceof List<?> after
                        && after.containsAll(before));
    }
}
