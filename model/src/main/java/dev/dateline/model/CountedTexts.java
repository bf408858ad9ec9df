package dev.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ways of counting that explain the offsets of an article. One program wrote them all, so the way that explains most
 * of them is the one to go by, even if another explains one of them as well.
 */
final class CountedTexts {

    /** The texts of articles are shorter; each way of counting a text takes eight bytes for each of its chars. */
    private static final int MAX_CHARS = 1 << 20;

    private record Written(int start, int end, String quote) {}

    private record Ranked(CountedText text, long explained) {}

    private final List<Ranked> ranking = new ArrayList<>();

    CountedTexts(JsonValue article, String text) {
        if (text.length() > MAX_CHARS) {
            return;
        }
        List<Written> written = new ArrayList<>();
        for (String statements : List.of("entities", "relations", "figures")) {
            for (JsonValue statement : JsonValue.items(article, statements)) {
                JsonValue.items(statement, "mentions").forEach(mention -> add(mention, written));
            }
        }
        for (Counting counting : Counting.values()) {
            CountedText counted = new CountedText(counting, text);
            long explained = written.stream()
                    .filter(w -> counted.place(w.start(), w.end(), w.quote()) != null)
                    .count();
            if (explained > 0) {
                ranking.add(new Ranked(counted, explained));
            }
        }
        ranking.sort(Comparator.comparingLong(Ranked::explained).reversed());
    }

    private static void add(JsonValue mention, List<Written> to) {
        Integer start = offset(mention, "start");
        Integer end = offset(mention, "end");
        String quote = JsonValue.text(mention, "quote");
        if (start != null && end != null && quote != null) {
            to.add(new Written(start, end, quote));
        }
    }

    private static @Nullable Integer offset(JsonValue mention, String field) {
        if (mention instanceof JsonValue.Members members
                && members.values().get(field) instanceof JsonValue.Decimal number
                && number.written().matches("[0-9]{1,9}")) {
            return Integer.valueOf(number.written());
        }
        return null;
    }

    /** The places of a quote to which its offsets lead, counted in the way that explains most else. */
    Map<NearMiss, Counting> places(int start, int end, String quote) {
        Map<NearMiss, Counting> places = new LinkedHashMap<>();
        long explained = 0;
        for (Ranked ranked : ranking) {
            if (ranked.explained() < explained) {
                break;
            }
            NearMiss place = ranked.text().place(start, end, quote);
            if (place != null) {
                places.putIfAbsent(place, ranked.text().counting());
                explained = ranked.explained();
            }
        }
        return places;
    }
}
