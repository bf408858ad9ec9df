package dev.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules between the parts of one article: ids are unique, references lead somewhere that fits, parts do not contain
 * themselves. Fed with what is declared and what is referred to, so that it serves a finished {@link Article} and one
 * that is still being read and may have other faults.
 */
final class ArticleRules {

    private record Reference(Pointer pointer, String id, Set<EntityType> allowed) {}

    private record Part(Pointer pointer, String id, String whole) {}

    private final Map<String, @Nullable EntityType> entities = new LinkedHashMap<>();
    private final Set<String> relations = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    /** Declares an entity; a null type is one that could not be read and passes for any. */
    void entity(Pointer pointer, String id, @Nullable EntityType type) {
        if (entities.containsKey(id)) {
            duplicate(pointer, id, "entity");
        }
        entities.put(id, type);
    }

    void relation(Pointer pointer, String id) {
        if (!relations.add(id)) {
            duplicate(pointer, id, "relation");
        }
    }

    void figure(Pointer pointer, String id, @Nullable String includedIn) {
        if (!figures.add(id)) {
            duplicate(pointer, id, "figure");
        }
        if (includedIn != null) {
            parts.add(new Part(pointer.field("includedIn"), id, includedIn));
        }
    }

    /** Notes that something refers to an entity; with no allowed types, any will do. */
    void reference(Pointer pointer, @Nullable String id, Set<EntityType> allowed) {
        if (id != null) {
            references.add(new Reference(pointer, id, allowed));
        }
    }

    /** Every broken rule, once all is declared. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>(violations);
        references.forEach(r -> check(r, all));
        Map<String, String> wholes = new HashMap<>();
        for (Part part : parts) {
            wholes.put(part.id(), part.whole());
        }
        parts.forEach(p -> check(p, wholes, all));
        return all;
    }

    private void duplicate(Pointer pointer, String id, String what) {
        violations.add(new Violation(
                pointer.field("id"), "the article has another " + what + " '" + id + "'; give each an id of its own"));
    }

    private void check(Reference reference, List<Violation> into) {
        if (!entities.containsKey(reference.id())) {
            into.add(unknown(reference.pointer(), "entity", reference.id(), entities.keySet()));
            return;
        }
        EntityType type = entities.get(reference.id());
        if (type != null
                && !reference.allowed().isEmpty()
                && !reference.allowed().contains(type)) {
            List<String> labels =
                    reference.allowed().stream().sorted().map(EntityType::label).toList();
            into.add(new Violation(
                    reference.pointer(),
                    "'" + reference.id() + "' has the type " + type.label() + "; this refers to "
                            + String.join(" or ", labels)));
        }
    }

    private void check(Part part, Map<String, String> wholes, List<Violation> into) {
        if (!figures.contains(part.whole())) {
            into.add(unknown(part.pointer(), "figure", part.whole(), figures));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String whole = part.whole(); whole != null && seen.add(whole); whole = wholes.get(whole)) {
            if (whole.equals(part.id())) {
                into.add(new Violation(
                        part.pointer(), "figure '" + part.id() + "' would be a part of itself; break the circle"));
                return;
            }
        }
    }

    private static Violation unknown(Pointer pointer, String what, String id, Set<String> known) {
        return new Violation(
                pointer, "the article has no " + what + " '" + id + "'" + Suggestion.suggestion(id, known));
    }
}
