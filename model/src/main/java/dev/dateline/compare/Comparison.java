package dev.dateline.compare;

import dev.dateline.model.Article;
import dev.dateline.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of an article. Immutable and thread-safe.
 *
 * <pre>{@code
 * ArticleChange.Changed change = Comparison.of(before, after);
 * boolean equal = change == null;
 * }</pre>
 */
public final class Comparison {

    private Comparison() {}

    /**
     * What differs between two versions of an article.
     *
     * @param before how it was
     * @param after how it is
     * @return what differs, or null if they are equal up to orders without a meaning
     * @throws IllegalArgumentException if they are not the same article: their ids differ
     */
    public static ArticleChange.@Nullable Changed of(Article before, Article after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException(before.id() + " and " + after.id() + " are two articles");
        }
        if (before.equals(after)) {
            return null;
        }
        List<StatementChange> statements = new ArrayList<>();
        for (Component component : Component.of(before)) {
            if (component.kind() == Component.Kind.STATEMENTS) {
                compare(byId(component.items(before)), byId(component.items(after)), statements);
            }
        }
        List<FieldChange> fields = fields(before, after);
        return fields.isEmpty() && statements.isEmpty()
                ? null
                : new ArticleChange.Changed(before, after, fields, List.copyOf(statements));
    }

    private static Map<String, Statement> byId(List<?> statements) {
        Map<String, Statement> byId = new TreeMap<>();
        statements.forEach(each -> byId.put(((Statement) each).id(), (Statement) each));
        return byId;
    }

    private static void compare(
            Map<String, Statement> before, Map<String, Statement> after, List<StatementChange> changes) {
        Map<String, Statement> all = new TreeMap<>(before);
        all.putAll(after);
        all.forEach((id, statement) -> {
            Statement old = before.get(id);
            if (old == null) {
                changes.add(new StatementChange.Added(statement));
            } else if (!after.containsKey(id)) {
                changes.add(new StatementChange.Removed(old));
            } else if (!old.equals(statement)) {
                compare(old, statement, changes);
            }
        });
    }

    private static void compare(Statement before, Statement after, List<StatementChange> changes) {
        List<FieldChange> fields = fields((Record) before, (Record) after);
        List<MentionChange> mentions = MentionComparison.of(before.mentions(), after.mentions());
        if (!fields.isEmpty() || !mentions.isEmpty()) {
            changes.add(new StatementChange.Changed(before, after, fields, mentions));
        }
    }

    /** The fields that are neither mentions nor statements. */
    private static List<FieldChange> fields(Record before, Record after) {
        List<FieldChange> changes = new ArrayList<>();
        for (Component component : Component.of(before)) {
            Object old = comparable(component, before);
            Object now = comparable(component, after);
            if (!Objects.equals(old, now)) {
                changes.add(new FieldChange(component.name(), old, now));
            }
        }
        return List.copyOf(changes);
    }

    /** The value as it compares; null for what is compared otherwise. */
    private static @Nullable Object comparable(Component component, Record record) {
        return switch (component.kind()) {
            case VALUE -> component.value(record);
            case SET -> component.items(record).stream().sorted().toList();
            case MENTIONS, STATEMENTS -> null;
        };
    }
}
