package dev.dateline.model;

/**
 * The place in an article's text that says something.
 *
 * <p>Offsets count Unicode <em>code points</em> from 0, as the Web Annotation data model has it. They are not indexes
 * into a Java {@link String}, which counts a character outside the basic plane as two.
 *
 * @param start the first code point, counted from 0
 * @param end the code point after the last; larger than {@code start}
 * @param quote the words found there, in their exact spelling
 */
public record Mention(int start, int end, String quote) {

    static final FieldList<Mention> FIELDS = FieldList.of(
            Mention.class,
            Field.offset("start", Mention::start),
            Field.offset("end", Mention::end),
            Field.text("quote", Mention::quote).required());

    /**
     * Checks the mention by itself; whether the quote stands at its offsets is checked by {@link Article}.
     *
     * @throws InvalidValueException if the quote is no text, or the offsets do not span as many code points as it has
     */
    public Mention {
        Values.text(quote);
        if (start < 0 || end <= start) {
            throw new InvalidValueException(
                    FindingKind.INVALID_OFFSETS,
                    "a mention from " + start + " to " + end
                            + " spans nothing; start counts from 0 and end is larger than start");
        }
        int length = quote.codePointCount(0, quote.length());
        if (end - start != length) {
            throw new InvalidValueException(
                    FindingKind.INVALID_OFFSETS,
                    "the quote has " + length + " code points, but " + start + " to " + end + " spans " + (end - start)
                            + "; offsets count code points from 0, the end exclusive");
        }
    }
}
