package dev.dateline.draft;

import dev.dateline.draft.Counting.Counted;
import dev.dateline.draft.Counting.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names what is measured, from what happened to those who are counted, from nouns and from the subject of the sentence. */
final class MeasureRules {

    private static final int NEAR = 4;

    private final HarmWords harm;
    private final HarmWords harmToThings;
    private final PersonMeasures persons;

    private final HarmWords dimensions;
    private final Phrases money;
    private final Phrases punished;
    private final SubjectPhrases subjects;
    private final Set<String> votesFor;
    private final Set<String> votesAgainst;
    private final String vote;
    private final Phrases changes;
    private final Set<String> of;
    private final Set<String> stops;
    private final Set<String> and;

    MeasureRules(Lexicon lexicon) {
        this.harm = new HarmWords(lexicon, "harm");
        this.harmToThings = new HarmWords(lexicon, "harm to things");
        this.persons = new PersonMeasures(lexicon);

        this.dimensions = new HarmWords(lexicon, "height and length");
        this.money = lexicon.phrases("money measures");
        this.punished = lexicon.phrases("punished");
        this.subjects = new SubjectPhrases(lexicon);
        this.votesFor = lexicon.words("votes for");
        this.votesAgainst = lexicon.words("votes against");
        this.changes = lexicon.phrases("change nouns");
        this.of = lexicon.words("of");
        this.stops = lexicon.words("stop words");
        this.and = lexicon.words("and");
        this.vote = lexicon.words("vote unit").iterator().next();
    }

    /**
     * The measure of a quantity.
     *
     * @param all the quantities of the sentence
     * @param index which of them
     * @param wholes the measures of those before it
     */
    String of(Line line, List<Quantity> all, int index, List<String> wholes) {
        Quantity quantity = all.get(index);
        return switch (quantity.counted().kind()) {
            case PERSON -> ofPersons(line, all, index, wholes);
            case THING -> quantity.counted().unit().equals(vote) ? ofVotes(line, all, index) : ofThings(line, quantity);
            case MONEY -> ofMoney(line, quantity);
            case PERCENT -> ofPercent(line, quantity);
            case TIME -> near(line, quantity, punished, "duration");
            case MEASURE -> ofMeasure(line, quantity.counted(), quantity);
        };
    }

    private String ofPersons(Line line, List<Quantity> all, int index, List<String> wholes) {
        Quantity quantity = all.get(index);
        String own = ownOfPersons(line, quantity);
        Integer whole = quantity.whole();
        if (own == null && whole != null && whole >= 0 && whole < wholes.size()) {
            return wholes.get(whole);
        }
        if (own == null && whole == null && index > 0 && follows(line, all.get(index - 1), quantity)) {
            return wholes.get(index - 1);
        }
        if (own == null && index + 1 < all.size() && isListed(line, quantity, all.get(index + 1))) {
            own = ownOfPersons(line, all.get(index + 1));
        }
        return own == null ? noun(quantity.counted(), "people") : own;
    }

    private @Nullable String ownOfPersons(Line line, Quantity quantity) {
        Counted counted = quantity.counted();
        return persons.of(line, counted, quantity.spotted().from(), counted.to());
    }

    /** "killed 12 villagers and two soldiers"; "6,000 people in Poland and 2,500 in Spain". */
    private boolean follows(Line line, Quantity one, Quantity next) {
        String noun = next.counted().noun();
        boolean elliptic = noun != null
                && noun.equals(one.counted().noun())
                && next.counted().label() == null;
        return elliptic || isListed(line, one, next);
    }

    /** "Nine soldiers and three civilians died": they share what happened. */
    private boolean isListed(Line line, Quantity one, Quantity next) {
        int joint = one.counted().to();
        int afterComma = line.lower(joint).equals(",") ? joint + 1 : joint;
        int end = and.contains(line.lower(afterComma)) ? afterComma + 1 : afterComma;
        return next.counted().kind() == Kind.PERSON
                && one.counted().kind() == Kind.PERSON
                && next.whole() == null
                && end > joint
                && end == next.from();
    }

    private String ofVotes(Line line, List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        if (index > 0 && all.get(index - 1).counted().unit().equals(vote)) {
            return "votes-against";
        }
        for (int i = quantity.to(); i < quantity.to() + NEAR && !line.at(i).isNumber(); i++) {
            if (votesAgainst.contains(line.lower(i))) {
                return "votes-against";
            }
            if (votesFor.contains(line.lower(i))) {
                return "votes-for";
            }
        }

        boolean first =
                index + 1 < all.size() && all.get(index + 1).counted().unit().equals(vote);
        return first ? "votes-for" : "votes";
    }

    private String ofThings(Line line, Quantity quantity) {
        Counted counted = quantity.counted();
        String noun = noun(counted, counted.unit());
        String done = harmToThings.after(line, counted.to());
        done = done == null ? harmToThings.before(line, quantity.spotted().from()) : done;
        if (done != null) {
            return noun + "-" + done;
        }
        String happened = harm.after(line, counted.to());
        happened = happened == null ? harm.before(line, quantity.spotted().from()) : happened;
        return happened == null ? noun : happened.startsWith("people-") ? noun + happened.substring(6) : happened;
    }

    private String ofMoney(Line line, Quantity quantity) {
        return near(line, quantity, money, "amount");
    }

    /** What the nearest word before, or else one of the first behind, says. */
    private static String near(Line line, Quantity quantity, Phrases phrases, String otherwise) {
        for (int i = quantity.to(); i < quantity.to() + 3; i++) {
            Phrases.Match found = phrases.at(line, i);
            if (found != null && i <= quantity.to() + 1) {
                return found.meaning();
            }
        }
        for (int i = quantity.spotted().from(); i > 0 && !line.lower(i).equals(";"); i--) {
            Phrases.Match found = phrases.before(line, i);
            if (found != null) {
                return found.meaning();
            }
        }
        return otherwise;
    }

    private String ofPercent(Line line, Quantity quantity) {
        Counted counted = quantity.counted();
        if (counted.noun() == null && of.contains(line.lower(quantity.spotted().from() - 1))) {
            return whatChanges(line, quantity.spotted().from() - 1);
        }
        String subject = counted.noun() == null
                ? subjects.before(line, quantity.spotted().from())
                : null;
        return subject == null ? noun(counted, "percentage") : subject;
    }

    /** "a pay rise of 8%" is one of pay, "growth of 2%" is one of growth. */
    private String whatChanges(Line line, int of) {
        Phrases.Match change = changes.before(line, of);
        Token what = change == null ? line.at(of - 1) : line.at(change.from() - 1);
        boolean noun = what.isWord() && !what.isCapitalised() && !stops.contains(what.lower());
        String slug = Slug.of(noun ? what.text() : line.lower(of - 1));
        return slug.isEmpty() ? "percentage" : slug;
    }

    private String ofMeasure(Line line, Counted counted, Quantity quantity) {
        String dimension = dimensions.before(line, quantity.spotted().from());
        String unit = counted.measure() == null ? counted.unit() : counted.measure();
        return noun(counted, dimension == null ? unit : dimension);
    }

    /** The noun as a measure; the other word if there is none. */
    private static String noun(Counted counted, String otherwise) {
        String noun = counted.noun();
        String measure = noun == null || noun.isEmpty() ? Slug.of(otherwise) : noun;
        return measure.isEmpty() ? "amount" : measure;
    }
}
