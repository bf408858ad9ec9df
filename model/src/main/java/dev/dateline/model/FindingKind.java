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
    /** No input has an article, and none is an empty array. */
    NO_ARTICLE,
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
    /** A unit that is written otherwise than one that is known, and so compares with nothing. */
    UNKNOWN_UNIT,
    /** A relation type that is written otherwise than one that is known, and so becomes a term of its own. */
    UNKNOWN_RELATION_TYPE,
    /** A language that ISO 639 does not know. */
    UNKNOWN_LANGUAGE,
    /** A country code that ISO 3166-1 does not assign. */
    UNASSIGNED_COUNTRY_CODE,
    /** A number that in many data sets says that the number is not known, such as -99. */
    MISSING_VALUE_CODE,
    /** A negative number of persons that is no change. */
    NEGATIVE_COUNT,
    /** A place at 0, 0, which in many data sets says that the place is not known. */
    ZERO_COORDINATES,
    /** An article that was published before there were newspapers. */
    ODD_YEAR,
    /** The address of a page about an entity where the IRI of the entity itself should be. */
    PAGE_AS_ENTITY,
    /** Two entities of an article that are the same as one thing elsewhere. */
    SHARED_IRI,
    /** A relation whose subject is its object. */
    RELATION_WITH_ITSELF,
    /** A relation or a figure that says the same as another one of the article. */
    REPEATED_STATEMENT,
    /** HTML in a headline, a text or a name. */
    HTML,
    /** U+FFFD in a headline, a text or a name: a character was lost in a conversion. */
    LOST_CHARACTER,
    /** One id for entities with two names in a corpus. */
    NAME_CONFLICT,
    /** One id for entities with two coordinates in a corpus. */
    COORDINATES_CONFLICT,
    /** One id for entities with two country codes in a corpus. */
    COUNTRY_CONFLICT,
    /** A cell that is computed from others, and contradicts them. */
    COMPUTED_VALUE,
    /** A row without an id, which got one. */
    NEW_ROW,
    /** A quote that is not where its row or mark says, and was found elsewhere. */
    FOUND_ANEW,
    /** A row of a statement whose own row is there no more, and which went with it. */
    WITHDRAWN,
    /** A column of a workbook that somebody has added, and that is passed over. */
    UNKNOWN_COLUMN,
    /** A row of the example that comes with a form, and that is passed over. */
    EXAMPLE,
    /** What was drafted and nobody has said to keep. */
    NOT_REVIEWED,
    /** Something a graph or an annotation says that no article states, and that is left out. */
    NO_STATEMENT,
    /** Entities of several articles in a graph that does not tell which article says what of them. */
    SHARED_ENTITY,
    /** What cannot be written in the format that was asked for. */
    UNEXPORTABLE,
    /** A draft: what nobody has reviewed is exported only if that is meant. */
    UNREVIEWED_DRAFT;

    /** Those that can be {@code --allow}ed. */
    private static final Set<FindingKind> WARNINGS = EnumSet.range(UNKNOWN_UNIT, SHARED_ENTITY);

    static {
        WARNINGS.remove(COMPUTED_VALUE);
        WARNINGS.addAll(List.of(LIMIT, REPEATED_VALUE, PASSED_OVER, BOUNDS_CROSSED, EXCEEDS_WHOLE));
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
        return WARNINGS.contains(this);
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
