package dev.dateline.compare;

import dev.dateline.model.Mention;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the mentions of a statement: those that are new or gone, the same words paired in the order of the text. */
final class MentionComparison {

    private static final Comparator<Mention> PLACE =
            Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end);

    /** By the place; where words stand in the place of others, the others first. */
    private static final Comparator<MentionChange> ORDER = Comparator.comparingInt(
                    (MentionChange change) -> change.mention().start())
            .thenComparing(change -> !(change instanceof MentionChange.Removed))
            .thenComparing(MentionChange::mention, PLACE);

    private MentionComparison() {}

    static List<MentionChange> of(List<Mention> before, List<Mention> after) {
        Map<String, Queue<Mention>> gone = new HashMap<>();
        without(before, after)
                .forEach(mention -> gone.computeIfAbsent(mention.quote(), quote -> new ArrayDeque<>())
                        .add(mention));
        List<MentionChange> found = without(after, before)
                .map(mention -> change(gone.get(mention.quote()), mention))
                .toList();
        Stream<MentionChange> removed =
                gone.values().stream().flatMap(Collection::stream).map(MentionChange.Removed::new);
        return Stream.concat(found.stream(), removed).sorted(ORDER).toList();
    }

    private static Stream<Mention> without(List<Mention> mentions, List<Mention> others) {
        Set<Mention> known = new HashSet<>(others);
        return mentions.stream().filter(mention -> !known.contains(mention)).sorted(PLACE);
    }

    private static MentionChange change(@Nullable Queue<Mention> gone, Mention after) {
        Mention before = gone == null ? null : gone.poll();
        return before == null ? new MentionChange.Added(after) : new MentionChange.Moved(before, after);
    }
}
