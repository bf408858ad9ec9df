package dev.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Makes the edits that put the findings of an article right, and checks what comes of them: a fault may hide another.
 */
final class Mending {

    /** No fault hides more than a few others. */
    private static final int MAX_ROUNDS = 8;
    /** More than are told: those that cannot be put right do not hide the others. */
    private static final int MAX_FINDINGS = 10_000;

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(
            finding -> (Location) finding.at(),
            Comparator.comparingLong(Location::line).thenComparingLong(Location::column));

    private final Findings.Locator locator;
    private final ReadLimits limits;
    private final Set<FindingKind> meant;
    private final BiConsumer<Long, Edit> made;

    /**
     * Creates it.
     *
     * @param meant kinds of warnings that are left as they are
     * @param made gets each edit, with the place of the value in the input
     */
    Mending(Findings.Locator locator, ReadLimits limits, Set<FindingKind> meant, BiConsumer<Long, Edit> made) {
        this.locator = locator;
        this.limits = limits;
        this.meant = meant;
        this.made = made;
    }

    /** Reads an article as it is once it is mended; its findings begin with those that were put right. */
    ReadResult bind(JsonValue article) {
        List<Finding> mended = new ArrayList<>();
        ReadLimits all = limits.withFindings(Math.max(limits.findings(), MAX_FINDINGS));
        JsonValue current = article;
        ReadResult result = ArticleBinder.bind(current, locator, all);
        List<Finding> chosen = choose(result.findings());
        for (int round = 0; round < MAX_ROUNDS && !chosen.isEmpty(); round++) {
            current = apply(chosen, current);
            chosen.forEach(finding -> mended.add(finding.mended()));
            result = ArticleBinder.bind(current, locator, all);
            chosen = choose(result.findings());
        }
        if (result.findings().size() > limits.findings()) {
            result = ArticleBinder.bind(current, locator, limits);
        }
        mended.sort(IN_ORDER);
        mended.addAll(result.findings());
        return result instanceof ReadResult.Accepted accepted
                ? new ReadResult.Accepted(accepted.article(), accepted.at(), List.copyOf(mended))
                : new ReadResult.Rejected(List.copyOf(mended));
    }

    /** Those that can be put right at the same time: no two change the same. */
    private List<Finding> choose(List<Finding> findings) {
        List<Finding> chosen = new ArrayList<>();
        Set<String> changed = new HashSet<>();
        for (Finding finding : findings) {
            List<String> pointers =
                    finding.edits().stream().flatMap(Mending::touched).toList();
            boolean isMeant = !finding.isError() && meant.contains(finding.kind());
            if (!isMeant && !pointers.isEmpty() && pointers.stream().noneMatch(changed::contains)) {
                changed.addAll(pointers);
                chosen.add(finding);
            }
        }
        return chosen;
    }

    /** What an edit changes: a value, and with a new name what would have that name. */
    private static Stream<String> touched(Edit edit) {
        String pointer = edit.pointer();
        return edit.part() == Edit.Part.VALUE
                ? Stream.of(pointer)
                : Stream.of(
                        pointer,
                        pointer.substring(0, pointer.lastIndexOf('/') + 1)
                                + Pointer.escaped(edit.to().value()));
    }

    private JsonValue apply(List<Finding> findings, JsonValue article) {
        Map<String, Edit> edits = new HashMap<>();
        for (Finding finding : findings) {
            for (Edit edit : finding.edits()) {
                edits.put(edit.pointer(), edit);
                made.accept(JsonValue.nearest(article, edit.pointer()).at(), edit);
            }
        }
        return copy(article, "", edits);
    }

    /** A copy of a value in which some edits are made; each value stays where it stands in the input. */
    private static JsonValue copy(JsonValue value, String pointer, Map<String, Edit> edits) {
        Edit edit = edits.get(pointer);
        if (edit != null && edit.part() == Edit.Part.VALUE) {
            return edit.to().at(value.at());
        }
        if (value instanceof JsonValue.Items items) {
            List<JsonValue> copies = new ArrayList<>(items.values().size());
            items.values().forEach(item -> copies.add(copy(item, pointer + "/" + copies.size(), edits)));
            return new JsonValue.Items(value.at(), copies);
        }
        if (value instanceof JsonMembers members) {
            JsonMembers copies = new JsonMembers(value.at());
            for (int i = 0; i < members.size(); i++) {
                String at = pointer + "/" + Pointer.escaped(members.name(i));
                Edit change = edits.get(at);
                String name = change != null && change.part() == Edit.Part.NAME
                        ? change.to().value()
                        : members.name(i);
                copies.add(name, copy(members.value(i), at, edits));
            }
            members.repeated().forEach(copies::repeat);
            return copies;
        }
        return value;
    }
}
