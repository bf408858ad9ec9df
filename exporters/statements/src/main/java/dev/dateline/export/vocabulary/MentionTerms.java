package dev.dateline.export.vocabulary;

/** What mentions are described with: the terms of the Web Annotation vocabulary. */
public final class MentionTerms {

    /** What a mention is. */
    public static final String CLASS = Terms.OA + "Annotation";

    /** The entity, relation or figure that is mentioned. */
    public static final String BODY = Terms.OA + "hasBody";

    /** The place in the text. */
    public static final String TARGET = Terms.OA + "hasTarget";

    /** What a place in a text is. */
    public static final String TARGET_CLASS = Terms.OA + "SpecificResource";

    /** The article whose text it is. */
    public static final String SOURCE = Terms.OA + "hasSource";

    /** A way to find the place; each has two. */
    public static final String SELECTOR = Terms.OA + "hasSelector";

    /** What the way by quoting is. */
    public static final String QUOTE_CLASS = Terms.OA + "TextQuoteSelector";

    /** The words found there. */
    public static final String QUOTE = Terms.OA + "exact";

    /** What the way by counting is. */
    public static final String POSITION_CLASS = Terms.OA + "TextPositionSelector";

    /** The first code point, counted from 0. */
    public static final String START = Terms.OA + "start";

    /** The code point after the last. */
    public static final String END = Terms.OA + "end";

    private MentionTerms() {}
}
