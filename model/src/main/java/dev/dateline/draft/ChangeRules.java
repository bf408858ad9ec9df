package dev.dateline.draft;

import dev.dateline.draft.Counting.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how much something rose or fell from how much there is: "rose by 5", "a drop of 12%", "8,000 more than". */
final class ChangeRules {

    /**
     * A change.
     *
     * @param falls whether it is a fall
     * @param from the index of the first token that says so
     * @param to the index after the last
     */
    record Change(boolean falls, int from, int to) {}

    private static final int MAX_BACK = 8;

    private final Phrases verbs;
    private final Phrases nouns;
    private final Phrases after;
    private final Set<String> by;
    private final Set<String> of;
    private final Set<String> than;

    ChangeRules(Lexicon lexicon) {
        this.verbs = lexicon.phrases("change verbs");
        this.nouns = lexicon.phrases("change nouns");
        this.after = lexicon.phrases("change after");
        this.by = lexicon.words("by");
        this.of = lexicon.words("of");
        this.than = lexicon.words("than");
    }

    /** What a quantity says of a change; null if it tells a level. */
    @Nullable
    Change of(Line line, Quantity quantity) {
        int from = quantity.spotted().from();
        int to = quantity.counted().to();
        Phrases.Match front = front(line, quantity, from);
        if (front != null) {
            return new Change(falls(front), front.from(), to);
        }
        Phrases.Match behind = behind(line, quantity, to);
        return behind == null ? null : new Change(falls(behind), from, behind.to());
    }

    private static boolean falls(Phrases.Match match) {
        return match.meaning().equals("-");
    }

    private Phrases.@Nullable Match front(Line line, Quantity quantity, int from) {
        if (by.contains(line.lower(from - 1))) {
            return verbBefore(line, from - 1);
        }
        if (of.contains(line.lower(from - 1))) {
            return nouns.before(line, from - 1);
        }
        boolean percent = quantity.counted().kind() == Kind.PERCENT;
        int end = line.lower(from - 1).endsWith("ly") ? from - 1 : from;
        return percent ? verbs.before(line, end) : null;
    }

    /** "reduced deaths by 35 percent": the verb may stand before what it changes. */
    private Phrases.@Nullable Match verbBefore(Line line, int to) {
        for (int end = to; end > to - MAX_BACK && !line.at(end - 1).isBreak(); end--) {
            Phrases.Match found = verbs.before(line, end);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Phrases.@Nullable Match behind(Line line, Quantity quantity, int to) {
        boolean percent = quantity.counted().kind() == Kind.PERCENT;
        Phrases.Match noun = percent ? nouns.at(line, to) : null;
        Phrases.Match compared = after.at(line, to);
        boolean isThan = compared != null && than.contains(line.lower(compared.to() - 1));
        return noun == null && (percent || isThan) ? compared : noun;
    }
}
