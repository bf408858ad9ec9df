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
 * themselves. They hold for a finished {@link Article}, and are checked for one that is still being read and has other
 * faults. The cost grows with the article's size and no faster.
 */
final class ArticleRules {

    /** An entity, relation or figure, finished or not. */
    private record Part(FieldList<?> fields, Pointer at, FieldList.Row row) {

        @Nullable
        Object value(String field) {
            Integer index = fields.indexOf(field);
            return index == null ? null : row.value(fields.all().get(index), index);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, @Nullable EntityType> entities = new HashMap<>();
    private final Set<String> relations = new HashSet<>();
    private final Map<String, Part> figures = new LinkedHashMap<>();
    private final Violations violations;
    /** Made when a name is looked for. */
    private @Nullable EntityNames names;

    ArticleRules(Violations violations) {
        this.violations = violations;
    }

    /** Checks an article whose parts are sound. */
    static void check(Article article, Violations violations) {
        ArticleRules rules = new ArticleRules(violations);
        rules.addAll(Entity.FIELDS, "entities", article.entities());
        rules.addAll(Relation.FIELDS, "relations", article.relations());
        rules.addAll(Figure.FIELDS, "figures", article.figures());
        rules.check();
    }

    private <R> void addAll(FieldList<R> fields, String list, List<R> records) {
        Pointer all = Pointer.ROOT.field(list);
        for (int i = 0; i < records.size(); i++) {
            R record = records.get(i);
            add(
                    fields,
                    all.item(i),
                    (field, index) -> fields.all().get(index).value().apply(record));
        }
    }

    /** Takes note of an entity, a relation or a figure. Values that could not be read are null. */
    void add(FieldList<?> fields, Pointer at, FieldList.Row row) {
        Part part = new Part(fields, at, row);
        parts.add(part);
        if (part.value("id") instanceof String id) {
            if (fields == Entity.FIELDS) {
                declare("entity", id, part, !entities.containsKey(id));
                entities.put(id, (EntityType) part.value("type"));
            } else if (fields == Relation.FIELDS) {
                declare("relation", id, part, relations.add(id));
            } else if (fields == Figure.FIELDS) {
                declare("figure", id, part, figures.putIfAbsent(id, part) == null);
            }
        }
    }

    private void declare(String what, String id, Part part, boolean first) {
        if (!first) {
            violations.add(
                    FindingKind.DUPLICATE_ID,
                    part.at().field("id"),
                    "the article has another " + what + " '" + id + "'; give each an id of its own");
        }
    }

    /** Checks what was noted, once all is. */
    void check() {
        for (Part part : parts) {
            for (int i : part.fields().references()) {
                Field<?, ?> field = part.fields().all().get(i);
                Reference reference = field.refersTo();
                if (reference != null && part.row().value(field, i) instanceof String id) {
                    check(reference, id, field.name(), part);
                }
            }
        }
        refuseCircles();
    }

    private void check(Reference reference, String id, String field, Part part) {
        Set<String> known = reference.figure() ? figures.keySet() : entities.keySet();
        if (!known.contains(id)) {
            String what = reference.figure() ? "figure" : "entity";
            Remedy remedy = unknown("the article has no " + what + " '" + id + "'", id, reference, known);
            violations.add(new Violation(
                    FindingKind.UNKNOWN_REFERENCE, part.at().field(field), remedy.problem(), remedy.right()));
            return;
        }
        EntityType type = reference.figure() ? null : entities.get(id);
        if (type != null && !reference.types().isEmpty() && !reference.types().contains(type)) {
            violations.add(
                    FindingKind.WRONG_REFERENCE,
                    part.at().field(field),
                    "'" + id + "' has the type " + type.label() + "; this refers to "
                            + EntityType.labels(reference.types()));
        }
    }

    private Remedy unknown(String problem, String id, Reference reference, Set<String> known) {
        EntityNames byName = names;
        if (byName == null) {
            byName = names();
            names = byName;
        }
        Remedy named = byName.remedy(problem, id, reference);
        return named == null ? Remedy.of(problem + Suggestion.hint(id, known)) : named;
    }

    private EntityNames names() {
        EntityNames all = new EntityNames();
        for (Part part : parts) {
            if (part.fields() == Entity.FIELDS
                    && part.value("id") instanceof String id
                    && part.value("name") instanceof String name) {
                EntityType type = (EntityType) part.value("type");
                all.add(name, id, type);
                if (part.value("aliases") instanceof List<?> aliases) {
                    aliases.forEach(alias -> all.add(String.valueOf(alias), id, type));
                }
            }
        }
        return all;
    }

    /** Follows every figure to its whole, each once; tells each circle where it is met first. */
    private void refuseCircles() {
        Map<String, String> startOf = new HashMap<>();
        for (String start : figures.keySet()) {
            String id = wholeOf(start) == null ? null : start;
            while (id != null && startOf.putIfAbsent(id, start) == null) {
                id = wholeOf(id);
            }
            if (id != null && start.equals(startOf.get(id))) {
                refuseCircle(id);
            }
        }
    }

    private @Nullable String wholeOf(String id) {
        Part part = figures.get(id);
        return part != null && part.value("includedIn") instanceof String whole ? whole : null;
    }

    private void refuseCircle(String id) {
        Part part = figures.get(id);
        if (part != null) {
            violations.add(
                    FindingKind.CIRCLE,
                    part.at().field("includedIn"),
                    "figure '" + id + "' would be a part of itself; break the circle");
        }
    }
}
