package dev.dateline.draft;

import dev.dateline.draft.Counting.Counted;
import dev.dateline.draft.Counting.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the unit of an amount that has none beside it: "killed 12", "the death toll rose to 58", "from 20 to 26 million euros". */
final class UnitsByContext {

    private static final String PERSON = "person";
    private static final int MAX_BACK = 16;

    private final NounPhrases nouns;
    private final HarmWords harm;
    private final PersonMeasures persons;
    private final Phrases collectives;
    private final Phrases numberOf;
    private final Phrases votes;
    private final Set<String> at;
    private final Set<String> others;
    private final Set<String> and;
    private final Set<String> from;
    private final Set<String> stops;
    private final Set<String> of;
    private final Set<String> to;
    private final String vote;

    UnitsByContext(Lexicon lexicon) {
        this.nouns = new NounPhrases(lexicon);
        this.persons = new PersonMeasures(lexicon);
        this.harm = new HarmWords(lexicon, "harm");
        this.collectives = lexicon.phrases("collectives");
        this.numberOf = lexicon.phrases("number of");
        this.votes = lexicon.phrases("votes");
        this.at = lexicon.words("at");
        this.others = lexicon.words("others");
        this.from = lexicon.words("from");
        this.and = lexicon.words("and");
        this.stops = lexicon.words("stop words");
        this.of = lexicon.words("of");
        this.to = lexicon.words("to");
        this.vote = lexicon.words("vote unit").iterator().next();
    }

    /** What an amount counts; what it was before if the context does not say either. */
    Counting resolved(Line line, List<Spotted> amounts, List<Counting> countings, int index, @Nullable Counted whole) {
        Spotted amount = amounts.get(index);
        if (whole != null) {
            return part(line, amount, whole);
        }
        Counted found = fromNext(line, amounts, countings, index);
        found = found == null ? byCollective(line, amount) : found;
        found = found == null ? byHarm(line, amount) : found;
        found = found == null ? byVote(line, amounts, index) : found;
        found = found == null ? byPrevious(line, amounts, countings, index) : found;
        return found == null || amount.currency() != null ? countings.get(index) : found;
    }

    /** "20 of them foreigners": a unit like that of the whole, with the noun that follows. */
    private Counted part(Line line, Spotted amount, Counted whole) {
        Counted noun = of.contains(line.lower(amount.to())) ? nouns.plural(line, amount.to() + 2) : null;
        boolean same = noun != null && noun.kind() == whole.kind();
        return new Counted(
                whole.unit(),
                whole.kind(),
                whole.noun(),
                same && noun != null ? noun.label() : null,
                null,
                same && noun != null ? noun.to() : amount.to());
    }

    /** "from 20 million to 26 million euros". */
    private @Nullable Counted fromNext(Line line, List<Spotted> amounts, List<Counting> countings, int index) {
        Spotted amount = amounts.get(index);
        boolean pair = index + 1 < amounts.size()
                && to.contains(line.lower(amount.to()))
                && amounts.get(index + 1).from() == amount.to() + 1;
        return pair && countings.get(index + 1) instanceof Counted next ? at(next, amount) : null;
    }

    private static Counted at(Counted like, Spotted amount) {
        return new Counted(like.unit(), like.kind(), like.noun(), null, like.measure(), amount.to());
    }

    /** "a crowd of 5,000", "the death toll has risen to 58", "the number of troops at 14,000". */
    private @Nullable Counted byCollective(Line line, Spotted amount) {
        if (!at.contains(line.lower(amount.from() - 1))) {
            return null;
        }
        int first = Math.max(amount.from() - MAX_BACK, 0);
        for (int i = amount.from() - 1; i >= first && !line.at(i).isNumber(); i--) {
            Counted counted = byNumberOf(line, i, amount);
            if (counted != null) {
                return counted;
            }
            Phrases.Match collective = collectives.at(line, i);
            if (collective != null) {
                String[] meaning = collective.meaning().split(" ", 2);
                return new Counted(meaning[0], Kind.PERSON, meaning[1], null, meaning[1], amount.to());
            }
        }
        return null;
    }

    /** "the number of troops that were sent". */
    private @Nullable Counted byNumberOf(Line line, int at, Spotted amount) {
        Phrases.Match number = numberOf.at(line, at);
        Counted noun = number == null ? null : nouns.plural(line, number.to());
        if (number == null || noun == null) {
            return null;
        }
        String done = persons.of(line, noun, number.from(), noun.to());
        return new Counted(noun.unit(), noun.kind(), noun.noun(), noun.label(), done, amount.to());
    }

    /** "12 dead", "30 were wounded", "killed 12": such things happen to people. */
    private @Nullable Counted byHarm(Line line, Spotted amount) {
        boolean direct = !line.lower(amount.to()).equals("in") && !of.contains(line.lower(amount.to()));
        String measure = direct ? harm.after(line, amount.to()) : null;
        if (measure == null) {
            measure = harm.before(line, amount.from());
        }
        return measure == null ? null : new Counted(PERSON, Kind.PERSON, null, null, measure, amount.to());
    }

    /** "61 to 38", "by 312 votes to 144". */
    private @Nullable Counted byVote(Line line, List<Spotted> amounts, int index) {
        Spotted amount = amounts.get(index);
        for (int i = amount.from() - 1; i >= 0 && i >= amount.from() - MAX_BACK; i--) {
            Phrases.Match found = votes.at(line, i);
            if (found != null && isPairOfVotes(line, amounts, index)) {
                return new Counted(vote, Kind.THING, null, null, null, amount.to());
            }
        }
        return null;
    }

    private boolean isPairOfVotes(Line line, List<Spotted> amounts, int index) {
        Spotted amount = amounts.get(index);
        boolean first = index + 1 < amounts.size()
                && joins(line, amount.to())
                && amounts.get(index + 1).from() == amount.to() + 1;
        boolean second = index > 0
                && joins(line, amount.from() - 1)
                && amount.from() - 3 <= amounts.get(index - 1).to();
        return first || second;
    }

    private boolean joins(Line line, int index) {
        return to.contains(line.lower(index)) || line.at(index).isDash();
    }

    /** "damaged 1,200 others", "6,000 people in Poland and 2,500 in Spain". */
    private @Nullable Counted byPrevious(Line line, List<Spotted> amounts, List<Counting> countings, int index) {
        if (index == 0 || !(countings.get(index - 1) instanceof Counted previous)) {
            return null;
        }
        Spotted amount = amounts.get(index);
        Token next = line.at(amount.to());
        boolean other = others.contains(next.lower());
        boolean earlier = from.contains(line.lower(amount.from() - 1)) && previous.to() == amount.from() - 1;
        boolean parallel =
                and.contains(line.lower(amount.from() - 1)) && !next.isBreak() && stops.contains(next.lower());
        return other || earlier || parallel ? at(previous, amount) : null;
    }
}
