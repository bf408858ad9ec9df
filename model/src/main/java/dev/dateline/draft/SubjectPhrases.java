package dev.dateline.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence is about, to name the measure of a percentage: "Interest rates were cut", "Japan's economy shrank". */
final class SubjectPhrases {

    private static final int MAX_WORDS = 4;

    private final Set<String> stops;
    private final Set<String> clauseWords;
    private final Set<String> determiners;
    private final Phrases changes;
    private final Phrases verbs;
    private final Phrases countries;

    SubjectPhrases(Lexicon lexicon) {
        this.stops = lexicon.words("stop words");
        this.clauseWords = lexicon.words("subclause words");
        this.determiners = lexicon.words("determiners");
        this.changes = lexicon.phrases("change verbs");
        this.verbs = lexicon.phrases("saying");
        this.countries = lexicon.names("countries");
    }

    /** The subject of the part that a token is in, as a slug; null if there is none that could name a measure. */
    @Nullable
    String before(Line line, int index) {
        int i = clauseStart(line, index);
        while (i < index && determiners.contains(line.lower(i))) {
            i++;
        }
        int from = i;
        while (i < index && isNoun(line, i)) {
            if (!line.at(i).isWord() || isName(line, i)) {
                from = i + 1; // "Japan's economy"
            }
            i++;
        }
        boolean ends = i < index || line.at(i).isNumber();
        String slug = i > from && i - from <= MAX_WORDS && ends ? Slug.of(line.text(from, i)) : "";
        return slug.isEmpty() ? null : slug;
    }

    /** The index after the last word before a token that begins a clause, or that of its part. */
    private int clauseStart(Line line, int index) {
        int start = line.partStart(index);
        for (int i = start; i < index; i++) {
            start = clauseWords.contains(line.lower(i)) ? i + 1 : start;
        }
        return start;
    }

    private boolean isNoun(Line line, int at) {
        Token token = line.at(at);

        boolean noun = token.isWord()
                && !stops.contains(token.lower())
                && changes.at(line, at) == null
                && verbs.at(line, at) == null;
        return noun || line.isPossessive(at) || line.isJoint(at);
    }

    private boolean isName(Line line, int at) {
        return line.at(at).isCapitalised() && (at > 0 || countries.at(line, at) != null);
    }
}
