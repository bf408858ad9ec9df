package dev.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways of counting that explain the offsets of an article. One program wrote them all, so the way that explains most
 * of them is the one to go by, even if another explains one of them as well.
 */
final class CountedTexts {

    /** The texts of articles are shorter; each way of counting a text takes eight bytes for each of its chars. */
    private static final int MAX_CHARS = 1 << 20;

    private record Ranked(CountedText text, long explained, boolean isWitnessed) {}

    private final List<Ranked> ranking = new ArrayList<>();

    CountedTexts(List<WrittenMention> written, String text) {
        if (text.length() > MAX_CHARS) {
            return;
        }
        Set<WrittenMention> plain = Set.of();
        for (Counting counting : Counting.values()) {
            CountedText counted = new CountedText(counting, text);
            Set<WrittenMention> explained = written.stream()
                    .filter(mention -> counted.place(mention) != null)
                    .collect(Collectors.toSet());
            if (!explained.isEmpty()) {
                boolean isPlain = counting == Counting.CODE_POINTS;
                plain = isPlain ? explained : plain;
                Set<WrittenMention> known = plain;
                boolean isWitnessed = isPlain
                        || explained.stream()
                                        .filter(mention -> !known.contains(mention))
                                        .limit(2)
                                        .count()
                                > 1;
                ranking.add(new Ranked(counted, explained.size(), isWitnessed));
            }
        }
        ranking.sort(Comparator.comparingLong(Ranked::explained).reversed());
    }

    /**
     * The places of a quote to which its offsets lead, counted in the way that explains most else.
     *
     * @param needsWitness whether a way is only trusted if it explains another one that code points do not
     */
    Map<NearMiss, Counting> places(WrittenMention mention, boolean needsWitness) {
        Map<NearMiss, Counting> places = new LinkedHashMap<>();
        long explained = 0;
        for (Ranked ranked : ranking) {
            if (ranked.explained() < explained) {
                break;
            }
            NearMiss place = ranked.text().place(mention);
            boolean trusted = !needsWitness || ranked.isWitnessed();
            if (place != null && trusted) {
                places.putIfAbsent(place, ranked.text().counting());
                explained = ranked.explained();
            }
        }
        return places;
    }
}
