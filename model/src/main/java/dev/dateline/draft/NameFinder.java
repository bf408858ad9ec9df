package dev.dateline.draft;

import dev.dateline.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names: of countries and their peoples, of persons with a title, of organisations, and runs of capital letters. */
final class NameFinder {

    private static final int MIN_WORDS_OF_TITLE = 4;

    private final NameTypes types;
    private final NameRuns runs;
    private final Phrases titles;
    private final Phrases countries;
    private final Phrases peoples;
    private final Phrases places;
    private final Phrases organisations;
    private final Phrases currencies;
    private final Phrases currencySigns;
    private final Set<String> bodies;
    private final Set<String> groups;
    private final Set<String> eventNouns;
    private final Set<String> agreementNouns;
    private final Set<String> noNames;
    private final Set<String> labels;
    private final Map<String, String> nameOfCode = new HashMap<>();

    NameFinder(Lexicon lexicon) {
        this.types = new NameTypes(lexicon);
        this.runs = new NameRuns(lexicon, types.headWords());
        this.titles = lexicon.names("titles");
        this.countries = lexicon.names("countries");
        this.peoples = lexicon.names("peoples");
        this.places = lexicon.names("places");
        this.currencySigns = lexicon.names("currencies before");
        this.currencies = lexicon.phrases("currencies after");
        this.organisations = lexicon.names("organisations");
        this.bodies = lexicon.words("bodies");
        this.groups = lexicon.words("groups");
        this.eventNouns = lexicon.words("event nouns");
        this.agreementNouns = lexicon.words("agreement nouns");
        this.noNames = lexicon.words("no names");
        this.labels = lexicon.words("labels before numbers");
        lexicon.lines("countries").forEach((names, code) -> nameOfCode.put(code, names.split(" \\| ", 2)[0]));
    }

    /** The names in a sentence, in its order. One may stand within another, as a country in the name of a war. */
    List<Sighting> in(Line line) {
        List<Sighting> found = new ArrayList<>();
        boolean titleCase = isTitleCase(line);
        int i = 0;
        while (i < line.size()) {
            i = next(line, i, titleCase, found);
        }
        return found;
    }

    /** In a line like a headline, in which every word has a capital letter, such letters tell nothing. */
    private static boolean isTitleCase(Line line) {
        long words = line.tokens().stream()
                .filter(each -> each.isWord() && each.text().length() > 3)
                .count();
        long capitals = line.tokens().stream()
                .filter(each -> each.isCapitalised() && each.text().length() > 3)
                .count();
        return words >= MIN_WORDS_OF_TITLE && capitals * 3 >= words * 2;
    }

    private int next(Line line, int at, boolean titleCase, List<Sighting> found) {
        Phrases.Match title = titles.at(line, at);
        if (title != null && !isBody(line, at)) {
            return person(line, title.to(), found);
        }
        Phrases.Match money = currencies.at(line, at);
        money = money == null ? currencySigns.at(line, at) : money;
        if (money != null) {
            return money.to();
        }
        Sighting people = isBody(line, at) ? null : people(line, at);
        if (people != null) {
            found.add(people);
            return people.to();
        }
        Sighting known = known(line, at);
        int end = runs.mayBegin(line, at) ? runs.end(line, at) : at;
        if (known != null && (end <= known.to() || types.of(line, at, end) == null)) {
            return knownOrEvent(line, known, found);
        }
        if (end == at) {
            return at + 1;
        }
        Sighting name = name(line, at, end, titleCase);
        if (name != null) {
            found.add(name);
        }
        return name == null ? end : Math.max(end, name.to());
    }

    /** "Justice Department", "General Assembly". */
    private boolean isBody(Line line, int at) {
        NameTypes.Cue cue = runs.mayBegin(line, at) ? types.of(line, at, runs.end(line, at)) : null;
        return cue != null && cue.type() == EntityType.ORGANIZATION;
    }

    private int person(Line line, int from, List<Sighting> found) {
        if (!runs.mayBegin(line, from)) {
            return from;
        }
        int to = runs.end(line, from);
        found.add(new Sighting(from, to, line.text(from, to), EntityType.PERSON, null, "title"));
        return to;
    }

    /** "Ethiopian government", "Russian forces"; "Polish" by itself is about Poland. */
    private @Nullable Sighting people(Line line, int at) {
        Phrases.Match people = peoples.at(line, at);
        if (people == null || line.isJoint(people.to())) {
            return null;
        }
        String next = line.lower(people.to());
        boolean group = groups.contains(next);
        if (group || bodies.contains(next)) {
            int to = people.to() + 1;
            EntityType type = group ? EntityType.GROUP : EntityType.ORGANIZATION;
            return new Sighting(people.from(), to, line.text(people.from(), to), type, null, "people-and-body");
        }
        String code = people.meaning();
        String name = nameOfCode.getOrDefault(code, line.text(people.from(), people.to()));
        return new Sighting(people.from(), people.to(), name, EntityType.COUNTRY, code, "people");
    }

    private @Nullable Sighting known(Line line, int at) {
        Phrases.Match country = countries.at(line, at);
        Phrases.Match place = places.at(line, at);
        Phrases.Match organisation = organisations.at(line, at);
        if (country != null && (place == null || place.to() <= country.to())) {
            String name = nameOfCode.getOrDefault(country.meaning(), line.text(country.from(), country.to()));
            return new Sighting(country.from(), country.to(), name, EntityType.COUNTRY, country.meaning(), "country");
        }
        if (place != null) {
            String code = place.meaning().equals("-") ? null : place.meaning();
            String name = line.text(place.from(), place.to());
            return new Sighting(place.from(), place.to(), name, EntityType.PLACE, code, "place");
        }
        return organisation == null
                ? null
                : new Sighting(
                        organisation.from(),
                        organisation.to(),
                        line.text(organisation.from(), organisation.to()),
                        EntityType.ORGANIZATION,
                        null,
                        "known-organisation");
    }

    /** "the Russia-Ukraine war" is an event and names two countries. */
    private int knownOrEvent(Line line, Sighting known, List<Sighting> found) {
        found.add(known);
        int to = known.to();
        Sighting second = line.isJoint(to) ? known(line, to + 1) : null;
        if (second != null) {
            found.add(second);
            to = second.to();
            if (eventNouns.contains(line.lower(to))) {
                String name = line.text(known.from(), to + 1);
                found.add(new Sighting(known.from(), to + 1, name, EntityType.EVENT, null, "event-word"));
            }
        }
        return to;
    }

    private @Nullable Sighting name(Line line, int start, int end, boolean titleCase) {
        int from = start;
        while (from < end - 1 && noNames.contains(line.at(from).text())) {
            from++;
        }
        NameTypes.Cue cue = types.of(line, from, end);
        if (cue != null) {
            return new Sighting(from, end, line.text(from, end), cue.type(), null, cue.rule());
        }
        if (agreementNouns.contains(line.lower(end))) {
            return new Sighting(from, end + 1, line.text(from, end + 1), EntityType.AGREEMENT, null, "agreement-word");
        }
        if (eventNouns.contains(line.lower(end))) {
            return new Sighting(from, end + 1, line.text(from, end + 1), EntityType.EVENT, null, "event-word");
        }
        boolean label = labels.contains(line.lower(from)) && line.at(end).isNumber();
        boolean beginsSentence = from == 0 && end - from == 1;
        boolean open = !titleCase && !label && !beginsSentence && !noNames.contains(line.text(from, end));
        return open ? new Sighting(from, end, line.text(from, end), null, null, "capitals") : null;
    }
}
