package dev.dateline.draft;

import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A name of an {@link EntityBook} while it is gathered. Not thread-safe. */
final class Entry {

    private final String name;
    private final TreeSet<String> aliases = new TreeSet<>();
    private final TreeSet<Mention> mentions = new TreeSet<>(Comparator.comparingInt(Mention::start));
    private String id = "";
    private String sentence = "";
    private String rule = "";
    private @Nullable EntityType type;
    private @Nullable String countryCode;

    Entry(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    String id() {
        return id;
    }

    @Nullable
    EntityType type() {
        return type;
    }

    /** Where the text has it first. */
    int start() {
        return mentions.first().start();
    }

    void name(String newId) {
        id = newId;
    }

    void add(Line line, Sighting sighting) {
        Mention mention = line.mention(sighting.from(), sighting.to());
        if (mentions.isEmpty() || mention.start() < start()) {
            sentence = line.sentence().quote();
        }
        mentions.add(mention);
        boolean adjective = sighting.rule().equals("people");
        if (!mention.quote().equals(name) && !adjective) {
            aliases.add(mention.quote());
        }
        if (type == null) {
            type = sighting.type();
            countryCode = sighting.countryCode();
            rule = rule.isEmpty() || type != null ? sighting.rule() : rule;
        }
    }

    /** The words that can stand for a name of several words, if it is a person's. */
    Set<String> shortForms() {
        int first = name.indexOf(' ');
        return first < 0
                ? Set.of()
                : new TreeSet<>(List.of(name.substring(0, first), name.substring(name.lastIndexOf(' ') + 1)));
    }

    boolean mayBePerson() {
        return type == null || type == EntityType.PERSON;
    }

    Candidate candidate() {
        List<String> others = List.copyOf(aliases);
        List<Mention> all = List.copyOf(mentions);
        EntityType known = type;
        if (known == null) {
            return new Candidate.OfName(id, name, others, all, sentence, rule);
        }
        Entity entity = new Entity(id, known, name, others, null, List.of(), all, null, null, countryCode, null, null);
        return new Candidate.OfEntity(entity, sentence, rule);
    }
}
