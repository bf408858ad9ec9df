package dev.dateline.export.annotations.marked;

import dev.dateline.export.annotations.marked.Anchors.Anchored;
import dev.dateline.model.EntityType;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which regions speak of one entity: those that are said to, and those with equal words and equal types. Filled first, then
 * asked. Not thread-safe.
 */
final class EntityBook {

    private static final int MAX_ID_LENGTH = 128;
    private static final int ARTICLE_LENGTH = 80;
    private static final int REGION_LENGTH = 36;

    private record Name(EntityType type, String words) {}

    /**
     * What a region is of.
     *
     * @param type its type
     * @param isOpen whether it is a place that may be a country as well
     */
    record Kind(EntityType type, boolean isOpen) {

        /** What something is that is of two kinds; null if nothing can be. */
        @Nullable
        Kind and(Kind other) {
            if (type == other.type) {
                return new Kind(type, isOpen && other.isOpen);
            }
            boolean isCountry =
                    (isOpen && other.type == EntityType.COUNTRY) || (other.isOpen && type == EntityType.COUNTRY);
            return isCountry ? new Kind(EntityType.COUNTRY, false) : null;
        }
    }

    private final String articleId;
    private final Transcript transcript;

    /** By their ids, in the order in which they were added. */
    private final Map<String, Anchored> regions = new LinkedHashMap<>();

    /** By the regions that stand for all of their entity. */
    private final Map<String, Kind> kinds = new HashMap<>();

    private final Map<Name, String> named = new HashMap<>();

    /** From a region to one that is of the same entity; to itself if it stands for all of them. */
    private final Map<String, String> leaders = new HashMap<>();

    private final Map<String, MarkedEntity> entities = new LinkedHashMap<>();

    EntityBook(String articleId, Transcript transcript) {
        this.articleId = articleId;
        this.transcript = transcript;
    }

    void add(Anchored anchored, Kind kind) {
        String id = anchored.region().id();
        regions.put(id, anchored);
        kinds.put(id, kind);
        leaders.put(id, id);
        String same = named.putIfAbsent(new Name(kind.type(), anchored.words()), id);
        if (same != null) {
            unite(same, id);
        }
    }

    boolean has(String region) {
        return regions.containsKey(region);
    }

    /** Puts the regions together that are there; types that differ are an error. */
    void unite(Equivalence equivalence) {
        String first = null;
        for (String each : equivalence.regions()) {
            if (!has(each)) {
                continue;
            }
            if (first == null) {
                first = each;
            } else if (!unite(first, each)) {
                transcript.error(
                        FindingKind.WRONG_REFERENCE,
                        equivalence.at(),
                        Quoted.of(first) + " is of type " + kind(first).type().label() + " and " + Quoted.of(each)
                                + " of type " + kind(each).type().label()
                                + ", so they cannot be one thing; change a label, or take this out");
            }
        }
    }

    private Kind kind(String region) {
        return Objects.requireNonNull(kinds.get(leader(region)));
    }

    /** Puts two regions together; false if nothing can be of both kinds. */
    private boolean unite(String one, String other) {
        String first = leader(one);
        String second = leader(other);
        Kind kind = first.equals(second) ? kind(one) : kind(one).and(kind(other));
        if (kind != null) {
            leaders.put(second, first);
            kinds.put(first, kind);
        }
        return kind != null;
    }

    private String leader(String region) {
        String leader = region;
        String next = leaders.getOrDefault(leader, leader);
        while (!next.equals(leader)) {
            String further = leaders.getOrDefault(next, next);
            leaders.put(leader, further);
            leader = next;
            next = further;
        }
        return leader;
    }

    /** Makes entities of what was added; nothing is added afterwards. */
    void close() {
        Map<String, List<Anchored>> byLeader = new LinkedHashMap<>();
        regions.forEach((id, anchored) -> byLeader.computeIfAbsent(leader(id), leader -> new ArrayList<>())
                .add(anchored));
        int number = 0;
        for (Map.Entry<String, List<Anchored>> each : byLeader.entrySet()) {
            number++;
            String first = each.getValue().get(0).region().id();
            entities.put(
                    each.getKey(),
                    new MarkedEntity(id(first, number), kind(first).type(), each.getValue()));
        }
    }

    /** An id means the same thing in the whole corpus, so it begins with that of the article. */
    private String id(String region, int number) {
        boolean fits = region.length() <= REGION_LENGTH && region.matches("[A-Za-z0-9._~-]+");
        String end = "-" + (fits ? region : "entity-" + number);
        boolean isShort = articleId.length() + end.length() <= MAX_ID_LENGTH;
        return (isShort
                        ? articleId
                        : articleId.substring(0, ARTICLE_LENGTH) + "-" + Integer.toHexString(articleId.hashCode()))
                + end;
    }

    /** The entities, in the order of their first regions. */
    List<MarkedEntity> all() {
        return List.copyOf(entities.values());
    }

    /** The entity that a region speaks of; null if it speaks of none. */
    @Nullable
    MarkedEntity of(String region) {
        return entities.get(leader(region));
    }

    /** The words of a region that is there. */
    Anchored region(String id) {
        return Objects.requireNonNull(regions.get(id));
    }
}
