package dev.dateline.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what happened to those who are counted: "12 people were killed", "killed at least 12". */
final class HarmWords {

    private static final int MAX_AFTER = 10;
    private static final int MAX_BEFORE = 3;

    private final Phrases harm;
    private final Set<String> auxiliaries;
    private final Set<String> determiners;
    private final Set<String> clauseWords;
    private final Set<String> places;

    HarmWords(Lexicon lexicon, String section) {
        this.harm = lexicon.phrases(section);
        this.auxiliaries = lexicon.words("auxiliaries");
        this.determiners = lexicon.words("determiners");
        this.clauseWords = lexicon.words("clause words");
        this.places = lexicon.words("place prepositions");
    }

    /** What happened, as the words after a token have it; null if they do not say. */
    @Nullable
    String after(Line line, int from) {
        boolean place = false;
        for (int i = from; i < from + MAX_AFTER; i++) {
            Phrases.Match found = harm.at(line, i);
            if (found != null) {
                return found.meaning();
            }
            boolean passes =
                    auxiliaries.contains(line.lower(i)) || line.lower(i).endsWith("ly");
            if (!passes && !place) {
                place = isPlaceWord(line, i);
                passes = place;
            }
            if (line.at(i).isBreak()
                    || line.at(i).isNumber()
                    || clauseWords.contains(line.lower(i))
                    || (!passes && !place)) {
                return null;
            }
        }
        return null;
    }

    /** "12 people in the village were killed": the place between does not matter. */
    private boolean isPlaceWord(Line line, int at) {
        return places.contains(line.lower(at));
    }

    /** What happened, as the words before a token have it. */
    @Nullable
    String before(Line line, int to) {
        int end = to;
        for (int i = 0; i < MAX_BEFORE; i++) {
            Phrases.Match found = harm.before(line, end);
            if (found != null) {
                return found.meaning();
            }
            boolean passes = determiners.contains(line.lower(end - 1))
                    || line.lower(end - 1).endsWith("ly");
            if (!passes) {
                return null;
            }
            end--;
        }
        return null;
    }
}
