package dev.dateline.draft;

import dev.dateline.draft.Reading.Named;
import dev.dateline.model.EntityType;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds relations, by patterns that leave no doubt: "Kim Jong-un, leader of North Korea". */
final class RelationRules {

    /** A pattern, and which of its entities are subject and object, from 1; 0 is the only person named before. */
    private record Pattern(List<String> parts, String type, int subject, int object) {}

    /** Where a pattern fits: the entities in it and the index after its last token. */
    private record Match(List<Named> names, int to) {}

    private record Found(String subject, String type, String object) {}

    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Phrases> sections = new HashMap<>();

    RelationRules(Lexicon lexicon) {
        lexicon.lines("relation patterns").forEach((pattern, meaning) -> {
            String[] words = meaning.split(" ", -1);
            List<String> parts = List.of(pattern.split(" ", -1));
            patterns.add(new Pattern(parts, words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2])));
            for (String part : parts) {
                if (part.startsWith("#")) {
                    sections.computeIfAbsent(part, name -> lexicon.phrases(name.substring(1)));
                }
            }
        });
    }

    /** Every relation of a text, in its order. */
    List<Candidate> of(List<Reading> readings) {
        Map<Found, List<Mention>> found = new LinkedHashMap<>();
        Map<Found, String> sentences = new HashMap<>();
        Set<String> persons = new LinkedHashSet<>();
        for (Reading reading : readings) {
            for (int i = 0; i < reading.line().size(); i++) {

                for (Pattern pattern : patterns) {
                    Match match = match(pattern, reading, i);
                    Found relation = match == null ? null : relation(pattern, match, persons);
                    if (match != null && relation != null) {
                        Mention mention = reading.line().mention(i, match.to());
                        found.computeIfAbsent(relation, first -> new ArrayList<>())
                                .add(mention);
                        sentences.putIfAbsent(
                                relation, reading.line().sentence().quote());
                    }
                }
                note(reading, i, persons);
            }
        }
        return candidates(found, sentences);
    }

    private static void note(Reading reading, int at, Set<String> persons) {
        for (Named name : reading.names()) {
            boolean here = name.from() == at && name.type() == EntityType.PERSON;
            if (here) {
                persons.add(name.entry().id());
            }
        }
    }

    private static List<Candidate> candidates(Map<Found, List<Mention>> found, Map<Found, String> sentences) {
        List<Candidate> all = new ArrayList<>();
        found.forEach((each, mentions) -> {
            Relation relation = new Relation(
                    "r" + (all.size() + 1),
                    each.subject(),
                    each.type(),
                    each.object(),
                    null,
                    mentions.stream().distinct().toList());
            all.add(new Candidate.OfRelation(relation, sentences.getOrDefault(each, ""), "relation-pattern"));
        });
        return all;
    }

    private static @Nullable Found relation(Pattern pattern, Match match, Set<String> personsBefore) {
        String subject = id(pattern.subject(), match, personsBefore);
        String object = id(pattern.object(), match, personsBefore);
        return subject == null || object == null || subject.equals(object)
                ? null
                : new Found(subject, pattern.type(), object);
    }

    private static @Nullable String id(int number, Match match, Set<String> personsBefore) {
        if (number > 0) {
            return match.names().get(number - 1).entry().id();
        }
        return personsBefore.size() == 1 ? personsBefore.iterator().next() : null;
    }

    private @Nullable Match match(Pattern pattern, Reading reading, int from) {
        List<Named> names = new ArrayList<>();
        int at = from;
        for (String part : pattern.parts()) {
            int next = after(part, reading, at, names);
            if (next < 0) {
                return null;
            }
            at = next;
        }
        return new Match(names, at);
    }

    /** The index after what a part of a pattern stands for; -1 if it does not stand there. */
    private int after(String part, Reading reading, int at, List<Named> names) {
        Line line = reading.line();
        Phrases section = sections.get(part);
        if (section != null) {
            Phrases.Match phrase = section.at(line, at);
            return phrase == null ? -1 : phrase.to();
        }
        if (!part.startsWith("@")) {
            boolean same = line.lower(at).replace('’', '\'').equals(part);
            return same ? at + 1 : -1;
        }
        EntityType type = EntityType.of(part.substring(1));
        for (Named name : reading.names()) {
            int begin = name.from() - titled(name, line, at);
            if (begin == at && name.type() == type) {
                names.add(name);
                return name.to();
            }
        }
        return -1;
    }

    /** How many tokens of a title stand between a place and a person's name: "and President Vladimir Putin". */
    private static int titled(Named name, Line line, int at) {
        int title = name.from() - at;
        boolean capitals = title > 0 && title <= 3 && name.type() == EntityType.PERSON;
        for (int i = at; capitals && i < name.from(); i++) {
            capitals = line.at(i).isCapitalised();
        }
        return capitals ? title : 0;
    }
}
