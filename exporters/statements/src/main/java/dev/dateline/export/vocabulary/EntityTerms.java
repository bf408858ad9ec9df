package dev.dateline.export.vocabulary;

/** What entities are described with, beside their names; their classes are in {@link Terms#classOf}. */
public final class EntityTerms {

    /** Another name. */
    public static final String ALIAS = Terms.SCHEMA + "alternateName";

    /** A few words on what it is. */
    public static final String DESCRIPTION = Terms.SCHEMA + "description";

    /** The same thing elsewhere. */
    public static final String SAME_AS = Terms.OWL + "sameAs";

    /** Where an event took place. */
    public static final String PLACE = Terms.SCHEMA + "location";

    /** The ISO 3166-1 alpha-2 code of a country, or of the country of a place. */
    public static final String COUNTRY_CODE = Terms.DATELINE + "countryCode";

    /** WGS 84, degrees, north positive. */
    public static final String LATITUDE = Terms.SCHEMA + "latitude";

    /** WGS 84, degrees, east positive. */
    public static final String LONGITUDE = Terms.SCHEMA + "longitude";

    private EntityTerms() {}
}
