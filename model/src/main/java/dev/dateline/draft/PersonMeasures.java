package dev.dateline.draft;

import dev.dateline.draft.Counting.Counted;
import org.jspecify.annotations.Nullable;

/** Names what is measured where people are counted: what happened to them, where they were sent, who employs them. */
final class PersonMeasures {

    private final HarmWords harm;
    private final HarmWords sent;
    private final HarmWords employ;

    PersonMeasures(Lexicon lexicon) {
        this.harm = new HarmWords(lexicon, "harm");
        this.sent = new HarmWords(lexicon, "sent");
        this.employ = new HarmWords(lexicon, "employ");
    }

    /**
     * What the words around a number of people, or around a noun for them, tell.
     *
     * @param from the index of the first token of what is counted
     * @param to the index after its last token
     */
    @Nullable
    String of(Line line, Counted counted, int from, int to) {
        if (counted.measure() != null) {
            return counted.measure();
        }
        String found = harm.after(line, to);
        found = found == null ? harm.before(line, from) : found;
        if (found == null && counted.noun() != null) {
            String went = sent.after(line, to);
            went = went == null ? sent.before(line, from) : went;
            found = went == null ? null : counted.noun() + "-" + went;
        }
        return found == null ? employ.before(line, from) : found;
    }
}
