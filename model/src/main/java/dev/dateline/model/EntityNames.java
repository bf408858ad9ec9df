package dev.dateline.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the entity whose name stands where its id should. */
final class EntityNames {

    private record Named(String id, @Nullable EntityType type) {}

    private final Map<String, @Nullable Named> byName = new HashMap<>();

    /** The names in an article in JSON, as far as they can be read. */
    static EntityNames in(JsonValue article) {
        EntityNames names = new EntityNames();
        if (article instanceof JsonMembers members && members.get("entities") instanceof JsonValue.Items entities) {
            entities.values().forEach(names::add);
        }
        return names;
    }

    private void add(JsonValue entity) {
        if (entity instanceof JsonMembers members
                && members.get("id") instanceof JsonValue.Text id
                && members.get("name") instanceof JsonValue.Text name) {
            EntityType type = members.get("type") instanceof JsonValue.Text label ? type(label.value()) : null;
            add(name.value(), id.value(), type);
            if (members.get("aliases") instanceof JsonValue.Items aliases) {
                for (JsonValue alias : aliases.values()) {
                    if (alias instanceof JsonValue.Text text) {
                        add(text.value(), id.value(), type);
                    }
                }
            }
        }
    }

    private static @Nullable EntityType type(String label) {
        for (EntityType type : EntityType.values()) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        return null;
    }

    /** Takes a name; one that two entities have says nothing. */
    void add(String name, String id, @Nullable EntityType type) {
        String folded = folded(name);
        Named before = byName.get(folded);
        boolean other =
                byName.containsKey(folded) && (before == null || !before.id().equals(id));
        byName.put(folded, other ? null : new Named(id, type));
    }

    private static String folded(String name) {
        return Blanks.strip(name).toLowerCase(Locale.ROOT);
    }

    /** What is wrong, and the id that is meant by a name; null if no entity that fits has it, or two have. */
    @Nullable
    Remedy remedy(String problem, String name, Reference reference) {
        Named named = reference.figure() ? null : byName.get(folded(name));
        boolean fits = named != null
                && (reference.types().isEmpty()
                        || (named.type() != null && reference.types().contains(named.type())));
        return named != null && fits
                ? new Remedy(
                        problem + "; did you mean '" + named.id() + "', the entity of that name?",
                        Scalar.text(named.id()))
                : null;
    }
}
