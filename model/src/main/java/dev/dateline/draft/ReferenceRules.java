package dev.dateline.draft;

import dev.dateline.draft.Reading.Named;
import dev.dateline.model.EntityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whom and what a figure is about, where only one entity of its sentence can be it; else that stays open. */
final class ReferenceRules {

    private static final Set<EntityType> SOURCES =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.COUNTRY);
    private static final Set<EntityType> PLACES = EnumSet.of(EntityType.PLACE, EntityType.COUNTRY);

    private final Set<String> there;
    private final Set<String> elsewhere;
    private final Set<String> determiners;
    private final Phrases ofPlace;

    ReferenceRules(Lexicon lexicon) {
        this.there = lexicon.words("there");
        this.elsewhere = lexicon.words("elsewhere");
        this.determiners = lexicon.words("determiners");
        this.ofPlace = lexicon.phrases("of a place");
    }

    /** The id of the entity that gives a figure; null if none is named, or more than one. */
    @Nullable
    String source(Reading reading, Attribution attribution) {
        return only(
                reading.names(),
                each -> each.from() >= attribution.from()
                        && each.to() == attribution.to()
                        && SOURCES.contains(each.type()));
    }

    @Nullable
    String event(Reading reading) {
        return only(reading.names(), each -> each.type() == EntityType.EVENT);
    }

    @Nullable
    String place(Reading reading, Attribution attribution) {
        String place = about(reading, attribution);
        return place == null
                ? null
                : only(
                        reading.names(),
                        each -> each.entry().id().equals(place)
                                && PLACES.contains(each.type())
                                && isThere(reading.line(), each));
    }

    @Nullable
    String subject(Reading reading, Attribution attribution) {
        String subject = about(reading, attribution);
        return subject == null
                ? null
                : only(
                        reading.names(),
                        each -> each.entry().id().equals(subject)
                                && each.type() != EntityType.PLACE
                                && !isThere(reading.line(), each)
                                && !elsewhere.contains(before(reading.line(), each)));
    }

    /** The only entity of the sentence, but for its source and its event. */
    private static @Nullable String about(Reading reading, Attribution attribution) {
        return only(
                reading.names(),
                each -> each.type() != EntityType.EVENT
                        && !isWithin(each, attribution.from(), attribution.to())
                        && reading.names().stream()
                                .noneMatch(other ->
                                        other.type() == EntityType.EVENT && isWithin(each, other.from(), other.to())));
    }

    private static boolean isWithin(Named name, int from, int to) {
        return name.from() >= from && name.to() <= to;
    }

    private boolean isThere(Line line, Named name) {
        return there.contains(before(line, name)) || ofPlace.before(line, name.from()) != null;
    }

    private String before(Line line, Named name) {
        int at = name.from() - 1;
        return determiners.contains(line.lower(at)) ? line.lower(at - 1) : line.lower(at);
    }

    private static @Nullable String only(List<Named> names, Predicate<Named> fits) {
        List<String> ids = names.stream()
                .filter(fits)
                .map(each -> each.entry().id())
                .distinct()
                .toList();
        return ids.size() == 1 ? ids.get(0) : null;
    }
}
