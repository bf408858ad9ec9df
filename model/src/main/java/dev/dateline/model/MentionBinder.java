package dev.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the places in an article's text that its statements quote. */
final class MentionBinder {

    /** An entity as far as it is known while its mentions are read. */
    record Owner(String id, String type) {}

    /** A place that a mention of the JSON stands for. */
    private record Place(Mention mention, Pointer pointer, boolean byQuote) {}

    private final JsonValue article;
    private final @Nullable String text;
    private final boolean textGiven;
    private final CodePoints points;
    private final Findings findings;
    private final int most;
    private final Map<String, Occurrences> found = new HashMap<>();
    private @Nullable LostQuotes lostQuotes;
    private final Map<String, EntityQuotes> entityQuotes = new HashMap<>();
    private int count;

    /**
     * Creates the binder.
     *
     * @param article the article in JSON
     * @param text the text of the article; null if it has none or none that can be read
     * @param textGiven whether there is one, readable or not
     * @param most how many mentions the article may have
     */
    MentionBinder(JsonValue article, @Nullable String text, boolean textGiven, Findings findings, int most) {
        this.article = article;
        this.text = text;
        this.textGiven = textGiven;
        this.points = new CodePoints(text == null ? "" : text);
        this.findings = findings;
        this.most = most;
    }

    /**
     * The mentions of a statement, none of them twice, and of overlapping quotes without offsets the longest.
     *
     * @param owner the entity that it is, or null for anything else
     */
    List<Mention> bind(JsonValue value, Pointer at, @Nullable Owner owner, ArticleBinder binder) {
        List<Place> places = new ArrayList<>();
        Set<String> quoted = new HashSet<>();
        binder.items(value, at, (item, itemAt) -> {
            places(item, itemAt, owner, binder, quoted, places);
            return null;
        });
        if (places.size() == 1) {
            return List.of(places.get(0).mention());
        }
        Set<Mention> kept = new LinkedHashSet<>();
        Set<Mention> covered = covered(places);
        for (Place place : places) {
            if (!covered.contains(place.mention()) && !kept.add(place.mention())) {
                findings.warning(
                        FindingKind.REPEATED_VALUE,
                        place.pointer(),
                        "code points " + place.mention().start() + " to "
                                + place.mention().end() + " are mentioned already; it counts once");
            }
        }
        return new ArrayList<>(kept);
    }

    /** What is found by its quote and overlaps something longer that is found by its quote, too. */
    private static Set<Mention> covered(List<Place> places) {
        if (places.stream().noneMatch(Place::byQuote)) {
            return Set.of();
        }
        NavigableMap<Integer, Mention> taken = new TreeMap<>();
        Set<Mention> covered = new LinkedHashSet<>();
        places.stream()
                .filter(Place::byQuote)
                .map(Place::mention)
                .distinct()
                .sorted(Comparator.comparingInt((Mention m) -> m.start() - m.end())
                        .thenComparingInt(Mention::start))
                .forEach(mention -> {
                    Map.Entry<Integer, Mention> before = taken.lowerEntry(mention.end());
                    if (before != null && before.getValue().end() > mention.start()) {
                        covered.add(mention);
                    } else {
                        taken.put(mention.start(), mention);
                    }
                });
        places.stream().filter(place -> !place.byQuote()).map(Place::mention).forEach(covered::remove);
        return covered;
    }

    private void places(
            JsonValue value,
            Pointer pointer,
            @Nullable Owner owner,
            ArticleBinder binder,
            Set<String> quoted,
            List<Place> places) {
        Slots<Mention> slots = binder.slots(Mention.FIELDS, value, pointer);
        if (slots == null || !binder.hasSoundFields(slots)) {
            return;
        }
        Integer start = (Integer) slots.value(0);
        Integer end = (Integer) slots.value(1);
        String quote = (String) Objects.requireNonNull(slots.value(2));
        if ((start == null) != (end == null)) {
            findings.error(
                    FindingKind.INVALID_OFFSETS,
                    pointer,
                    "a start needs an end, and the other way round; write both, or the quote alone");
        } else if (hasText(pointer) && start != null && end != null) {
            add(at(start, end, quote, pointer), pointer, false, places);
        } else if (text != null && !quoted.add(quote)) {
            findings.warning(
                    FindingKind.REPEATED_VALUE,
                    pointer,
                    Quoted.of(quote)
                            + " is quoted already, and without offsets stands for every place; it counts once");
        } else if (text != null) {
            List<Mention> mentions = everywhere(quote, pointer);
            add(owner == null ? mentions : own(mentions, owner, pointer), pointer, true, places);
        }
    }

    private void add(List<Mention> mentions, Pointer pointer, boolean byQuote, List<Place> places) {
        counted(mentions, pointer).forEach(mention -> places.add(new Place(mention, pointer, byQuote)));
    }

    /** Those that are not part of a longer name of another entity of the same type. */
    private List<Mention> own(List<Mention> mentions, Owner owner, Pointer pointer) {
        EntityQuotes quotes = entityQuotes.computeIfAbsent(
                owner.type(), type -> EntityQuotes.in(article, type, this::occurrences, most));
        List<Mention> own = new ArrayList<>(mentions.size());
        EntityQuotes.Quote first = null;
        Mention passedOver = null;
        for (Mention mention : mentions) {
            EntityQuotes.Quote around = quotes.around(mention, owner.id());
            if (around == null) {
                own.add(mention);
            } else if (first == null) {
                first = around;
                passedOver = mention;
            }
        }
        if (first != null && passedOver != null) {
            findings.warning(
                    FindingKind.PASSED_OVER,
                    pointer.field("quote"),
                    Quoted.of(passedOver.quote()) + " at code points " + passedOver.start() + " to " + passedOver.end()
                            + " is part of " + Quoted.of(first.mention().quote()) + ", a mention of '"
                            + first.entityId() + "', and is passed over there" + insist(passedOver));
        }
        return own;
    }

    private static String insist(Mention mention) {
        return "; if that is meant, write \"start\": " + mention.start() + ", \"end\": " + mention.end();
    }

    private List<Mention> counted(List<Mention> mentions, Pointer pointer) {
        count += mentions.size();
        if (count <= most) {
            return mentions;
        }
        findings.error(FindingKind.LIMIT, pointer, "the article has more than " + most + " mentions");
        return List.of();
    }

    private boolean hasText(Pointer pointer) {
        if (!textGiven) {
            findings.error(
                    FindingKind.NO_TEXT,
                    pointer,
                    "the article has no text to quote from; give it one or leave out the mentions");
        }
        return text != null;
    }

    private Occurrences occurrences(String quote) {
        return found.computeIfAbsent(quote, words -> Occurrences.find(words, Objects.requireNonNull(text)));
    }

    private List<Mention> everywhere(String quote, Pointer pointer) {
        Occurrences occurrences = occurrences(quote);
        Mention inside = occurrences.inside();
        if (inside != null) {
            passedOver(quote, inside, occurrences, pointer.field("quote"));
        } else if (occurrences.whole().isEmpty()) {
            LostQuotes.Told told = lostQuotes().nowhere(quote, pointer);
            findings.error(FindingKind.QUOTE_NOT_FOUND, pointer.field("quote"), told.problem(), told.corrections());
        }
        return occurrences.whole();
    }

    private void passedOver(String quote, Mention inside, Occurrences occurrences, Pointer at) {
        String around = Occurrences.around(
                Objects.requireNonNull(text), points.toChar(inside.start()), points.toChar(inside.end()));
        String where = Quoted.of(quote) + " stands inside " + Quoted.of(around) + " at code points " + inside.start()
                + " to " + inside.end();
        if (occurrences.whole().isEmpty()) {
            findings.error(
                    FindingKind.QUOTE_NOT_FOUND,
                    at,
                    "the text has no such word or number: " + where + insist(inside)
                            + ", otherwise quote what is there");
        } else {
            int others = occurrences.insideCount() - 1;
            String more = others == 0 ? "" : " and in " + others + (others == 1 ? " more place" : " more places");
            findings.warning(FindingKind.PASSED_OVER, at, where + more + ", which is passed over" + insist(inside));
        }
    }

    private LostQuotes lostQuotes() {
        if (lostQuotes == null) {
            lostQuotes = new LostQuotes(article, Objects.requireNonNull(text), points);
        }
        return lostQuotes;
    }

    private List<Mention> at(int start, int end, String quote, Pointer pointer) {
        if (start < end && end - start == quote.codePointCount(0, quote.length())) {
            Mention mention = new Mention(start, end, quote);
            if (points.holds(mention)) {
                return List.of(mention);
            }
        }
        LostQuotes.Told told = lostQuotes().elsewhere(start, end, quote, pointer);
        findings.error(FindingKind.QUOTE_ELSEWHERE, pointer.field("start"), told.problem(), told.corrections());
        return List.of();
    }
}
