package dev.dateline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the places in an article's text that its statements quote. */
final class MentionBinder {

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

    /** The places that one mention stands for; none, with a finding, if it stands for none. */
    List<Mention> places(JsonValue value, Pointer pointer, ArticleBinder binder) {
        ArticleBinder.Slots<Mention> slots = binder.slots(Mention.FIELDS, value, pointer);
        if (slots == null || !binder.hasSoundFields(slots)) {
            return List.of();
        }
        Integer start = (Integer) slots.value(0);
        Integer end = (Integer) slots.value(1);
        String quote = (String) Objects.requireNonNull(slots.value(2));
        if ((start == null) != (end == null)) {
            findings.error(
                    FindingKind.INVALID_OFFSETS,
                    pointer,
                    "a start needs an end, and the other way round; write both, or the quote alone");
            return List.of();
        }
        if (!hasText(pointer)) {
            return List.of();
        }
        return start == null || end == null ? everywhere(quote, pointer) : at(start, end, quote, pointer);
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

    private List<Mention> everywhere(String quote, Pointer pointer) {
        List<Mention> found = points.find(quote);
        if (found.isEmpty()) {
            findings.error(
                    FindingKind.QUOTE_NOT_FOUND,
                    pointer.field("quote"),
                    "the text does not read " + Quoted.of(quote)
                            + "; a quote is exact, to the last space, accent and quotation mark");
        }
        return found;
    }

    private List<Mention> at(int start, int end, String quote, Pointer pointer) {
        if (start < end && end - start == quote.codePointCount(0, quote.length())) {
            Mention mention = new Mention(start, end, quote);
            if (points.holds(mention)) {
                return List.of(mention);
            }
        }
        findings.error(FindingKind.QUOTE_ELSEWHERE, pointer.field("start"), disagreement(start, end, quote));
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
