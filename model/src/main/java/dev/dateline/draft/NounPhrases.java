package dev.dateline.draft;

import dev.dateline.draft.Counting.Counted;
import dev.dateline.draft.Counting.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is counted: "North Korean troops", "fishing boats". There is no grammar of verbs here, only words that end it. */
final class NounPhrases {

    private static final String PERSON = "person";
    private static final int MAX_TOKENS = 8;

    private final Set<String> persons;
    private final Set<String> personEndings;
    private final Set<String> withoutS;
    private final Set<String> noPlurals;
    private final Set<String> stops;
    private final Set<String> skipped;
    private final Set<String> determiners;
    private final Map<String, String> singulars;
    private final Map<String, String> nounMeasures;
    private final Phrases peoples;
    private final Phrases harm;

    NounPhrases(Lexicon lexicon) {
        this.persons = lexicon.words("persons");
        this.personEndings = lexicon.words("person endings");
        this.withoutS = lexicon.words("plurals without s");
        this.noPlurals = lexicon.words("no plurals");
        this.stops = lexicon.words("stop words");
        this.skipped = lexicon.words("before nouns");
        this.determiners = lexicon.words("determiners");
        this.singulars = lexicon.meanings("singulars");
        this.nounMeasures = lexicon.meanings("noun measures");
        this.peoples = lexicon.names("peoples");
        this.harm = lexicon.phrases("harm");
    }

    /** What is counted by a number that ends before a token, in the plural; null if nothing is. */
    @Nullable
    Counted plural(Line line, int from) {
        return read(line, from, false);
    }

    /** What is counted, in the plural or in the singular. */
    @Nullable
    Counted any(Line line, int from) {
        return read(line, from, true);
    }

    private @Nullable Counted read(Line line, int start, boolean singularToo) {
        int from = start;
        while (skipped.contains(line.lower(from))) {
            from++;
        }
        int i = from;
        while (i < line.size() && i - from < MAX_TOKENS && continues(line, i)) {
            if (line.isPossessive(i)) {
                from = i + 1; // "the island's residents"
            } else if (isPlural(line, i)) {
                return counted(line, from, i, lastPlural(line, i));
            }
            i++;
        }
        boolean noun = singularToo
                && i > from
                && line.at(i - 1).isWord()
                && !line.at(i - 1).isCapitalised();
        return noun ? counted(line, from, i - 1, i - 1) : null;
    }

    private boolean continues(Line line, int at) {
        Token token = line.at(at);
        boolean word = token.isWord() && !stops.contains(token.lower());
        return word || line.isPossessive(at) || line.isJoint(at);
    }

    private int lastPlural(Line line, int first) {
        int last = first;
        while (isPlural(line, last + 1) && harm.at(line, last + 1) == null) {
            last++;
        }
        return last;
    }

    private Counted counted(Line line, int from, int first, int head) {
        String word = line.lower(head);
        boolean person = isPerson(word) || peoples.at(line, head) != null;
        String label = line.text(from, head + 1);
        String measure = nounMeasures.get(word);
        String unit = person || measure != null ? PERSON : singular(word);
        Kind kind = unit.equals(PERSON) ? Kind.PERSON : Kind.THING;
        return new Counted(unit, kind, Slug.of(line.text(first, head + 1)), label, measure, head + 1);
    }

    private boolean isPerson(String word) {
        return persons.contains(word) || personEndings.stream().anyMatch(word::endsWith);
    }

    private boolean isPlural(Line line, int at) {
        String word = line.lower(at);
        if (!line.at(at).isWord() || noPlurals.contains(word) || stops.contains(word)) {
            return false;
        }
        if (line.at(at).isCapitalised() && at > 0) {
            return word.endsWith("s") && peoples.at(line, at) != null;
        }
        return persons.contains(word) || withoutS.contains(word) || singulars.containsKey(word) || endsAsPlural(word);
    }

    private static boolean endsAsPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && List.of("ss", "us", "is").stream().noneMatch(word::endsWith);
    }

    private String singular(String word) {
        String known = singulars.get(word);
        if (known != null) {
            return known;
        }
        if (!endsAsPlural(word) || noPlurals.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = List.of("sses", "shes", "ches", "xes", "zes").stream().anyMatch(word::endsWith);
        return word.substring(0, word.length() - (es ? 2 : 1));
    }

    /** The index of the noun after "of the", "of its" and so on; the given one if there is no "of". */
    int afterOf(Line line, int at, Set<String> of) {
        if (!of.contains(line.lower(at))) {
            return at;
        }
        int next = at + 1;
        while (determiners.contains(line.lower(next))) {
            next++;
        }
        return next;
    }
}
