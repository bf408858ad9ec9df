package dev.dateline.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places in an article's text that its statements quote. */
final class MentionBinder {

    private static final Set<String> MENTION = Set.of("start", "end", "quote");

    private final @Nullable String text;
    private final boolean textGiven;
    private final CodePoints points;
    private final Findings findings;

    /**
     * Creates the binder.
     *
     * @param text the text of the article; null if it has none or none that can be read
     * @param textGiven whether there is one, readable or not
     */
    MentionBinder(@Nullable String text, boolean textGiven, Findings findings) {
        this.text = text;
        this.textGiven = textGiven;
        this.points = new CodePoints(text == null ? "" : text);
        this.findings = findings;
    }

    /** The mentions of the statement with these fields, none of them twice. */
    List<Mention> of(Fields statement) {
        Set<Mention> found = new LinkedHashSet<>();
        statement.items("mentions", (value, at) -> {
            for (Mention mention : mentions(value, at)) {
                if (!found.add(mention)) {
                    findings.warning(
                            at,
                            "code points " + mention.start() + " to " + mention.end()
                                    + " are mentioned already; it counts once");
                }
            }
            return null;
        });
        return new ArrayList<>(found);
    }

    private List<Mention> mentions(JsonValue value, Pointer pointer) {
        Fields fields = Fields.of(value, pointer, MENTION, findings);
        if (fields == null) {
            return List.of();
        }
        Integer start = fields.offset("start");
        Integer end = fields.offset("end");
        String quote = fields.requiredText("quote", Values::text);
        if (fields.has("start") != fields.has("end")) {
            findings.error(pointer, "a start needs an end, and the other way round; write both, or the quote alone");
        }
        if (quote == null || !fields.sound() || !hasText(pointer)) {
            return List.of();
        }
        return start == null || end == null ? everywhere(quote, fields) : at(start, end, quote, fields);
    }

    private boolean hasText(Pointer pointer) {
        if (!textGiven) {
            findings.error(pointer, "the article has no text to quote from; give it one or leave out the mentions");
        }
        return text != null;
    }

    private List<Mention> everywhere(String quote, Fields fields) {
        List<Mention> found = points.find(quote);
        if (found.isEmpty()) {
            fields.error(
                    "quote",
                    "the text does not read " + Quoted.of(quote)
                            + "; a quote is exact, to the last space, accent and quotation mark");
        }
        return found;
    }

    private List<Mention> at(int start, int end, String quote, Fields fields) {
        if (start < end && end - start == quote.codePointCount(0, quote.length())) {
            Mention mention = new Mention(start, end, quote);
            if (points.holds(mention)) {
                return List.of(mention);
            }
        }
        fields.error("start", disagreement(start, end, quote));
        return List.of();
    }

    private String disagreement(int start, int end, String quote) {
        String there = "that spans nothing";
        if (start < end) {
            there = end <= points.length()
                    ? "the text reads " + Quoted.of(points.slice(start, end)) + " there"
                    : "the text has code points 0 to " + points.length();
        }
        List<Mention> elsewhere = points.find(quote);
        String right = elsewhere.isEmpty()
                ? "and the quote stands nowhere"
                : "and the quote stands at " + elsewhere.get(0).start() + " to "
                        + elsewhere.get(0).end();
        return "code points " + start + " to " + end + " are not " + Quoted.of(quote) + ": " + there + ", " + right
                + "; offsets count code points from 0, the end exclusive";
    }
}
