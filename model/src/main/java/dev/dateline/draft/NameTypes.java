package dev.dateline.draft;

import dev.dateline.model.EntityType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the type of a name by the words in it and around it. */
final class NameTypes {

    /**
     * A type and what tells it.
     *
     * @param type the type
     * @param rule the name of the rule
     */
    record Cue(EntityType type, String rule) {}

    private static final int MAX_APPOSITION = 6;

    private final Set<String> organisations;
    private final Set<String> alone;
    private final Set<String> agreements;
    private final Set<String> events;
    private final Set<String> eventsFirst;
    private final Set<String> places;
    private final Set<String> placesFirst;
    private final Set<String> roles;
    private final Set<String> determiners;
    private final Phrases placeBefore;

    NameTypes(Lexicon lexicon) {
        this.organisations = lexicon.words("organisation words");
        this.alone = lexicon.words("single organisations");
        this.agreements = lexicon.words("agreement words");
        this.events = lexicon.words("event words");
        this.eventsFirst = lexicon.words("event words first");
        this.places = lexicon.words("place words");
        this.placesFirst = lexicon.words("place words first");
        this.roles = lexicon.words("roles");
        this.determiners = lexicon.words("determiners");
        this.placeBefore = lexicon.phrases("place words before");
    }

    /** The words after which a name may go on with "of". */
    Set<String> headWords() {
        Set<String> all = new HashSet<>(organisations);
        all.addAll(agreements);
        all.addAll(events);
        all.addAll(places);
        all.addAll(placesFirst);
        return all;
    }

    /** What tells the type of a name; null if nothing does. */
    @Nullable
    Cue of(Line line, int from, int to) {
        Cue inside = inside(line, from, to);
        return inside == null ? around(line, from, to) : inside;
    }

    private @Nullable Cue inside(Line line, int from, int to) {
        String first = line.at(from).text();
        String last = line.at(to - 1).text();
        if (to - from == 1) {
            return alone.contains(first) ? new Cue(EntityType.ORGANIZATION, "known-organisation") : null;
        }
        if (eventsFirst.contains(first)) {
            return new Cue(EntityType.EVENT, "event-word");
        }
        if (agreements.contains(last) || agreements.contains(first)) {
            return new Cue(EntityType.AGREEMENT, "agreement-word");
        }
        if (placesFirst.contains(first) || places.contains(last)) {
            return new Cue(EntityType.PLACE, "place-word");
        }
        if (events.contains(last)) {
            return new Cue(EntityType.EVENT, "event-word");
        }
        for (int i = from; i < to; i++) {
            if (organisations.contains(line.at(i).text())) {
                return new Cue(EntityType.ORGANIZATION, "organisation-word");
            }
        }
        return null;
    }

    private @Nullable Cue around(Line line, int from, int to) {
        if (placeBefore.before(line, from) != null) {
            return new Cue(EntityType.PLACE, "place-word");
        }
        int before = line.lower(from - 1).equals(",") ? from - 2 : from - 1;
        boolean person = isRole(line, before) || roleOfSomething(line, from) || isApposition(line, to);
        return person ? new Cue(EntityType.PERSON, "role") : null;
    }

    private boolean isRole(Line line, int at) {
        return roles.contains(line.at(at).text());
    }

    /** "the president of France, Luc Morel". */
    private boolean roleOfSomething(Line line, int from) {
        if (!line.lower(from - 1).equals(",")) {
            return false;
        }
        int start = line.partStart(from - 2);
        for (int i = start; i < from - 1; i++) {
            if (isRole(line, i) && line.lower(i + 1).equals("of") && i + 2 < from) {
                return true;
            }
        }
        return false;
    }

    /** "Anna Bell, a teacher from Leeds", "Anna Bell, 45,". */
    private boolean isApposition(Line line, int to) {
        if (!line.lower(to).equals(",")) {
            return false;
        }
        if (line.at(to + 1).isNumber()
                && line.at(to + 2).isBreak()
                && line.at(to + 1).text().length() <= 3) {
            return true;
        }
        boolean begins = determiners.contains(line.lower(to + 1)) || isRole(line, to + 1);
        for (int i = to + 1; begins && i < to + MAX_APPOSITION && !line.at(i).isBreak(); i++) {
            if (isRole(line, i) && !line.lower(i + 1).equals("'s")) {
                return true;
            }
        }
        return false;
    }
}
