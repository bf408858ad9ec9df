package dev.dateline.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention with offsets as it stands in the JSON, right or wrong. */
record WrittenMention(int start, int end, String quote) {

    /** All of an article. */
    static List<WrittenMention> of(JsonValue article) {
        List<WrittenMention> all = new ArrayList<>();
        for (String statements : List.of("entities", "relations", "figures")) {
            for (JsonValue statement : JsonValue.items(article, statements)) {
                for (JsonValue mention : JsonValue.items(statement, "mentions")) {
                    add(mention, all);
                }
            }
        }
        return all;
    }

    private static void add(JsonValue mention, List<WrittenMention> to) {
        Integer start = offset(mention, "start");
        Integer end = offset(mention, "end");
        String quote = JsonValue.text(mention, "quote");
        if (start != null && end != null && quote != null && !quote.isEmpty()) {
            to.add(new WrittenMention(start, end, quote));
        }
    }

    private static @Nullable Integer offset(JsonValue mention, String field) {
        return mention instanceof JsonMembers members
                        && members.get(field) instanceof JsonValue.Decimal number
                        && number.written().matches("[0-9]{1,9}")
                ? Integer.valueOf(number.written())
                : null;
    }
}
