package dev.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The places where entities of one type are quoted without offsets, as far as none lies within another. A shorter name
 * within a longer one, of another entity of that type, is not meant: the person "Kim" in the person "Kim Ju-ae".
 */
final class EntityQuotes {

    /** A place, and the entity it is a mention of. */
    record Quote(Mention mention, String entityId) {}

    /** Sorted by start, and so by end. */
    private final List<Quote> longest = new ArrayList<>();

    private EntityQuotes(List<Quote> all) {
        all.sort(Comparator.comparingInt((Quote q) -> q.mention().start())
                .thenComparing(q -> q.mention().end(), Comparator.reverseOrder()));
        int end = -1;
        for (Quote quoted : all) {
            if (quoted.mention().end() > end) {
                longest.add(quoted);
                end = quoted.mention().end();
            }
        }
    }

    /**
     * Finds the quotes of an article's entities of a type.
     *
     * @param article the article in JSON, whatever may be wrong with it
     * @param type the type as it is written in JSON
     * @param most how many places are looked at
     */
    static EntityQuotes in(JsonValue article, String type, Function<String, Occurrences> find, int most) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (JsonValue entity : JsonValue.items(article, "entities")) {
            String id = JsonValue.text(entity, "id");
            if (id != null && type.equals(JsonValue.text(entity, "type"))) {
                quotes(entity).forEach(quote -> owners.putIfAbsent(quote, id));
            }
        }
        List<Quote> all = new ArrayList<>();
        owners.forEach((quote, id) -> {
            if (all.size() < most) {
                find.apply(quote).whole().forEach(mention -> all.add(new Quote(mention, id)));
            }
        });
        return new EntityQuotes(all);
    }

    private static List<String> quotes(JsonValue entity) {
        List<String> quotes = new ArrayList<>();
        for (JsonValue mention : JsonValue.items(entity, "mentions")) {
            String quote = JsonValue.text(mention, "quote");
            if (quote != null
                    && !Blanks.isBlank(quote)
                    && !JsonValue.has(mention, "start")
                    && !JsonValue.has(mention, "end")) {
                quotes.add(quote);
            }
        }
        return quotes;
    }

    /** The longer mention of another entity that a mention lies in; null if there is none. */
    @Nullable
    Quote around(Mention mention, String entityId) {
        int last = -1;
        for (int low = 0, high = longest.size() - 1; low <= high; ) {
            int middle = (low + high) >>> 1;
            if (longest.get(middle).mention().start() <= mention.start()) {
                last = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        Quote candidate = last < 0 ? null : longest.get(last);
        boolean around = candidate != null
                && candidate.mention().end() >= mention.end()
                && candidate.mention().quote().length() > mention.quote().length()
                && !candidate.entityId().equals(entityId);
        return around ? candidate : null;
    }
}
