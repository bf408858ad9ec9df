package dev.dateline.draft;

import dev.dateline.model.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts together what is one entity: a name, and the shorter forms of it that follow. */
final class EntityBook {

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<String, Entry> byAcronym = new TreeMap<>();
    /** Those of more than one word, by the first and by the last. */
    private final Map<String, List<Entry>> byWord = new TreeMap<>();

    private final Map<Place, Entry> entries = new LinkedHashMap<>();

    private record Place(int line, int from, int to) {}

    private EntityBook() {}

    /**
     * Puts together the names of a text.
     *
     * @param lines its sentences
     * @param sightings the names in each of them
     */
    static EntityBook of(List<Line> lines, List<List<Sighting>> sightings) {
        EntityBook book = new EntityBook();
        for (boolean fullNames : List.of(true, false)) {
            for (int i = 0; i < lines.size(); i++) {
                for (Sighting each : sightings.get(i)) {
                    if (isFull(each) == fullNames) {
                        book.add(lines.get(i), i, each);
                    }
                }
            }
        }
        book.number();
        return book;
    }

    /** Whether it can be no short form of another name. */
    private static boolean isFull(Sighting each) {
        boolean open = each.type() == null || each.type() == EntityType.PERSON;
        return !open || each.to() - each.from() > 1;
    }

    private void add(Line line, int number, Sighting sighting) {
        Entry entry = entry(sighting);
        entry.add(line, sighting);
        entries.put(new Place(number, sighting.from(), sighting.to()), entry);
        String acronym = line.at(sighting.to() + 1).text();
        boolean given = line.lower(sighting.to()).equals("(")
                && line.lower(sighting.to() + 2).equals(")");
        if (given && acronym.length() > 1 && acronym.chars().allMatch(Character::isUpperCase)) {
            byAcronym.putIfAbsent(acronym, entry);
        }
    }

    private Entry entry(Sighting sighting) {
        Entry known = byName.get(sighting.name());
        known = known == null ? byAcronym.get(sighting.name()) : known;
        if (known == null && !isFull(sighting)) {
            known = personCalled(sighting.name());
        }
        if (known == null) {
            known = new Entry(sighting.name());
            byName.put(sighting.name(), known);
            for (String word : known.shortForms()) {
                byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(known);
            }
        }
        return known;
    }

    /** The one person whose name begins or ends with a word; null if there is none, or more than one. */
    private @Nullable Entry personCalled(String word) {
        List<Entry> persons = byWord.getOrDefault(word, List.of()).stream()
                .filter(Entry::mayBePerson)
                .limit(2)
                .toList();
        return persons.size() == 1 ? persons.get(0) : null;
    }

    /** Gives each entry an id of its own. */
    private void number() {
        Map<String, Integer> used = new TreeMap<>();
        for (Entry each : byName.values()) {
            String slug = Slug.of(each.name());
            String base = slug.isEmpty() ? "entity" : slug;
            int count = used.merge(base, 1, Integer::sum);
            String id = count == 1 ? base : base + "-" + count;
            while (count > 1 && used.containsKey(id)) {
                id = base + "-" + ++count;
            }
            used.putIfAbsent(id, 1);
            each.name(id);
        }
    }

    /** The entity that is named in a sentence at a place; null if nobody knows the type of what is named there. */
    @Nullable
    Entry typed(int line, Sighting sighting) {
        Entry entry = entries.get(new Place(line, sighting.from(), sighting.to()));
        return entry != null && entry.type() != null ? entry : null;
    }

    /** The candidates, in no particular order. */
    List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        byName.values().forEach(each -> all.add(each.candidate()));
        return all;
    }
}
