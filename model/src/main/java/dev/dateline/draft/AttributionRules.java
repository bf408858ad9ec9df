package dev.dateline.draft;

import dev.dateline.model.Basis;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who gives a figure, and whether they say, estimate, claim, confirm, expect or deny it. */
final class AttributionRules {

    private static final int MAX_TOKENS = 14;

    private final Phrases accordingTo;
    private final Phrases saying;
    private final Phrases basis;
    private final Set<String> nameless;
    private final Set<String> auxiliaries;
    private final Set<String> clauseWords;
    private final Set<String> determiners;
    private final Set<String> days;

    AttributionRules(Lexicon lexicon) {
        this.accordingTo = lexicon.phrases("according to");
        this.saying = lexicon.phrases("saying");
        this.basis = lexicon.phrases("basis");
        this.nameless = lexicon.words("sources without a name");
        this.auxiliaries = lexicon.words("auxiliaries");
        this.clauseWords = lexicon.words("clause words");
        this.determiners = lexicon.words("determiners");
        this.days = lexicon.words("weekdays");
    }

    /** Where a quantity comes from, as its sentence has it. */
    Attribution of(Line line, Quantity quantity) {
        int start = clauseStart(line, quantity.from());
        int end = clauseEnd(line, quantity.to());
        Attribution named = named(line, start, end);
        Basis nearby = nearby(line, quantity);
        boolean vague = named.basis() == null || named.basis() == Basis.REPORTED;
        return nearby != null && vague ? named.on(nearby) : named;
    }

    private static int clauseStart(Line line, int from) {
        int start = from;
        while (start > 0 && !line.lower(start - 1).equals(";")) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(Line line, int from) {
        int end = from;
        while (end < line.size() && !line.lower(end).equals(";")) {
            end++;
        }
        return end;
    }

    private Attribution named(Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            Phrases.Match match = accordingTo.at(line, i);
            if (match != null) {
                return source(line, match, match.to(), behind(line, match.to(), end));
            }
        }
        for (int i = start; i < end; i++) {
            Phrases.Match match = saying.at(line, i);
            Attribution found =
                    match == null || auxiliaries.contains(line.lower(i - 1)) ? null : said(line, match, end);
            if (found != null) {
                return found;
            }
        }
        return Attribution.NONE;
    }

    private @Nullable Attribution said(Line line, Phrases.Match verb, int end) {
        int from = line.partStart(verb.from());
        if (from == verb.from()) {
            boolean inverted = line.lower(from - 1).equals(",")
                    || line.lower(from - 1).equals("”")
                    || line.lower(from - 1).equals("\"");
            return inverted ? source(line, verb, verb.to(), behind(line, verb.to(), end)) : null;
        }
        while (from < verb.from() && clauseWords.contains(line.lower(from))) {
            from++;
        }
        boolean plain = verb.from() - from <= MAX_TOKENS;
        for (int i = from; i < verb.from(); i++) {
            plain &= !line.at(i).isNumber() && basis.at(line, i) == null;
        }
        return plain && from < verb.from() ? source(line, verb, from, verb.from()) : null;
    }

    /** The end of a source that begins with a token: the next comma, day or word that begins a clause. */
    private int behind(Line line, int from, int end) {
        int to = from;
        while (to < end && !line.at(to).isBreak() && !clauseWords.contains(line.lower(to))) {
            to++;
        }
        boolean day = to - from > 2 && days.contains(line.lower(to - 1));
        return day ? to - 2 : to;
    }

    /** A source; without words if they name nobody. */
    private Attribution source(Line line, Phrases.Match verb, int from, int to) {
        int noun = from;
        while (noun < to && determiners.contains(line.lower(noun))) {
            noun++;
        }
        Basis said = Basis.of(verb.meaning());
        boolean named = noun < to && !(to - noun == 1 && nameless.contains(line.lower(noun)));
        return named ? new Attribution(said, line.text(from, to), from, to) : new Attribution(said, null, from, from);
    }

    /** What the words in the same part of the sentence tell. */
    private @Nullable Basis nearby(Line line, Quantity quantity) {
        int end = line.partEnd(quantity.to());
        for (int i = line.partStart(quantity.from()); i < end; i++) {
            Phrases.Match match = basis.at(line, i);
            if (match != null) {
                return Basis.of(match.meaning());
            }
        }
        return null;
    }
}
