package dev.dateline.export.annotations.marked;

import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Transcript;
import java.util.LinkedHashMap;
import java.util.Map;

/** What cannot be taken as it is, told once for each reason, with its number and the first place. Not thread-safe. */
public final class LeftOut {

    private record Reason(FindingKind kind, String problem) {}

    private record Count(int number, Place first) {}

    private final Map<Reason, Count> all = new LinkedHashMap<>();

    LeftOut() {}

    /**
     * Notes something that is left out.
     *
     * @param problem what is odd, and what was made of it
     * @param at where it stands
     */
    public void add(String problem, Place at) {
        add(FindingKind.NO_STATEMENT, problem, at);
    }

    void add(FindingKind kind, String problem, Place at) {
        all.merge(
                new Reason(kind, problem),
                new Count(1, at),
                (before, one) -> new Count(before.number() + 1, before.first()));
    }

    /** Tells all of it. */
    void tell(Transcript transcript) {
        all.forEach((reason, count) -> transcript.warning(
                reason.kind(),
                count.first(),
                reason.problem() + (count.number() == 1 ? "" : " (" + count.number() + " times; this is the first)")));
    }
}
