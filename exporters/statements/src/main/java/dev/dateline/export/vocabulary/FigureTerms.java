package dev.dateline.export.vocabulary;

import java.util.Set;

/** What figures are described with. */
public final class FigureTerms {

    /** What a figure is; an observation is a quantitative value too. */
    public static final String CLASS = Terms.SCHEMA + "Observation";

    /** What is counted or measured. */
    public static final String MEASURE = Terms.SCHEMA + "variableMeasured";

    /** What a measure is: one of the publisher's concepts. */
    public static final String MEASURE_CLASS = Terms.SKOS + "Concept";

    /** What a measure is as well: what schema.org expects to be measured. */
    public static final String MEASURE_VARIABLE_CLASS = Terms.SCHEMA + "StatisticalVariable";

    /** The slug of a measure. */
    public static final String MEASURE_NOTATION = Terms.SKOS + "notation";

    /** A measure in words. */
    public static final String MEASURE_LABEL = Terms.SKOS + "prefLabel";

    /** The entity it is about. */
    public static final String SUBJECT = Terms.SCHEMA + "observationAbout";

    /** The least it can be, inclusive. */
    public static final String LOW = Terms.SCHEMA + "minValue";

    /** The figure itself. */
    public static final String BEST = Terms.SCHEMA + "value";

    /** The most it can be, inclusive. */
    public static final String HIGH = Terms.SCHEMA + "maxValue";

    /** Whether it is more than the least, not the least itself: "more than 200". */
    public static final String LOW_EXCLUSIVE = Terms.DATELINE + "lowExclusive";

    /** Whether it is less than the most, not the most itself: "fewer than 50". */
    public static final String HIGH_EXCLUSIVE = Terms.DATELINE + "highExclusive";

    /** An amount the article gives in words. */
    public static final String WORDS = Terms.DATELINE + "amountInWords";

    /** Whether it is a rise or a fall, and not a level. */
    public static final String CHANGE = Terms.DATELINE + "change";

    /** The unit on the Web. */
    public static final String UNIT_IRI = Terms.SCHEMA + "unitCode";

    /** The unit. */
    public static final String UNIT = Terms.SCHEMA + "unitText";

    /** Whether the article says "around", "some", "approximately". */
    public static final String APPROXIMATE = Terms.DATELINE + "approximate";

    /** How the article comes by it. */
    public static final String BASIS = Terms.SCHEMA + "measurementMethod";

    /** The article's words for the source. */
    public static final String ATTRIBUTION = Terms.DATELINE + "attribution";

    /** The entity that is the source. */
    public static final String ATTRIBUTED_TO = Terms.PROV + "wasAttributedTo";

    /** The entity that denies it. */
    public static final String DENIED_BY = Terms.DATELINE + "deniedBy";

    /** What leads to whom a figure is attributed to. */
    public static final Set<String> ATTRIBUTIONS = Set.of(ATTRIBUTED_TO, DENIED_BY);

    /** The event it belongs to. */
    public static final String EVENT = Terms.DATELINE + "event";

    /** The place it belongs to. */
    public static final String PLACE = Terms.DATELINE + "place";

    /**
     * The time it is for, as precisely as it is known (EDTF). Not {@code schema:observationDate}: that is for a whole
     * date or time.
     */
    public static final String DATE = Terms.SDMX_DIMENSION + "refPeriod";

    /** The day it is for, where one is known for certain. */
    public static final String DATE_DAY = Terms.SCHEMA + "observationDate";

    /** The figure it is a part of. */
    public static final String INCLUDED_IN = Terms.DCTERMS + "isPartOf";

    private FigureTerms() {}
}
