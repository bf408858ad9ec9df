package dev.dateline.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What findings are about. The names are a contract: they stand in reports for machines and in {@code --allow}.
 */
public enum FindingKind {
    /** The input cannot be opened or read to its end. */
    UNREADABLE_INPUT,
    /** The input is in another encoding than UTF-8. */
    NOT_UTF_8,
    /** The input is in another format. */
    OTHER_FORMAT,
    /** The input breaks the grammar of JSON. */
    NOT_JSON,
    /** The input, or one article of it, is larger than what is allowed. */
    LIMIT,
    /** A field that does not exist. */
    UNKNOWN_FIELD,
    /** A field that stands twice in one object. */
    REPEATED_FIELD,
    /** A field that must be there is not. */
    MISSING_FIELD,
    /** A string where a number should be, and the like. */
    WRONG_TYPE,
    /** An empty text, or one in which nothing can be seen. */
    BLANK,
    /** U+0000 or half of a surrogate pair. */
    UNUSABLE_CHARACTER,
    /** A value that breaks the rule of its field and has no kind of its own. */
    INVALID_VALUE,
    /** An id that does not match the pattern of ids. */
    INVALID_ID,
    /** A measure that is no slug. */
    INVALID_MEASURE,
    /** A unit with white space in it. */
    INVALID_UNIT,
    /** A relation type that is no lowerCamelCase word. */
    INVALID_RELATION_TYPE,
    /** An entity type that does not exist. */
    INVALID_ENTITY_TYPE,
    /** A basis that does not exist. */
    INVALID_BASIS,
    /** A date that is not in EDTF, or names a day that does not exist. */
    INVALID_DATE,
    /** An address that is no absolute http or https IRI. */
    INVALID_IRI,
    /** A language tag that is not well-formed. */
    INVALID_LANGUAGE,
    /** A country code that is not two capital letters. */
    INVALID_COUNTRY_CODE,
    /** A number that outputs cannot hold, or one that is no offset or no coordinate. */
    INVALID_NUMBER,
    /** A figure without any amount. */
    NO_AMOUNT,
    /** A bound said to be exclusive that is not there. */
    NO_BOUND,
    /** An attribute that the type of an entity cannot have. */
    MISPLACED_ATTRIBUTE,
    /** A latitude without a longitude, or the other way round. */
    HALF_A_COORDINATE,
    /** One id for two things. */
    DUPLICATE_ID,
    /** A reference to something that is not there. */
    UNKNOWN_REFERENCE,
    /** A reference to something of a type that does not fit. */
    WRONG_REFERENCE,
    /** Figures that are parts of each other in a circle. */
    CIRCLE,
    /** A value that stands twice in a list. */
    REPEATED_VALUE,
    /** A mention of an article that has no text. */
    NO_TEXT,
    /** Offsets of a mention that span nothing, or only one of the two. */
    INVALID_OFFSETS,
    /** A quote that the text does not have. */
    QUOTE_NOT_FOUND,
    /** A quote that stands inside longer words or numbers, too, where it is passed over. */
    PASSED_OVER,
    /** A quote that does not stand at its offsets. */
    QUOTE_ELSEWHERE,
    /** A low that is larger than a best or a high, or a best that is larger than a high. */
    BOUNDS_CROSSED,
    /** A part that is larger than its whole. */
    EXCEEDS_WHOLE,
    /** One id for entities of two types in a corpus. */
    TYPE_CONFLICT,
    /** What cannot be written in the format that was asked for. */
    UNEXPORTABLE;

    /** Those that are never warnings, by where they stand in the list above. */
    private static final Set<FindingKind> ERRORS = EnumSet.range(UNREADABLE_INPUT, NOT_JSON);

    static {
        ERRORS.addAll(EnumSet.range(UNKNOWN_FIELD, CIRCLE));
        ERRORS.addAll(EnumSet.range(NO_TEXT, QUOTE_NOT_FOUND));
        ERRORS.addAll(EnumSet.of(QUOTE_ELSEWHERE, TYPE_CONFLICT, UNEXPORTABLE));
    }

    /**
     * The kinds that may be warnings.
     *
     * @return the kinds, in their order
     */
    public static List<FindingKind> warnings() {
        return Arrays.stream(values()).filter(FindingKind::isEverWarning).toList();
    }

    /**
     * Whether a finding of this kind may be a warning, which can be said to be meant.
     *
     * @return false if all of them are errors
     */
    public boolean isEverWarning() {
        return !ERRORS.contains(this);
    }

    /**
     * The name in reports and options.
     *
     * @return for example {@code quote-not-found}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a name.
     *
     * @param label the name, in its exact spelling
     * @return the kind
     * @throws InvalidValueException if there is none of that name
     */
    public static FindingKind of(String label) {
        return Labels.find(label, INVALID_VALUE, "a kind of finding", Arrays.asList(values()), FindingKind::label);
    }
}
