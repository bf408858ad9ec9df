package dev.dateline.export.vocabulary;

import java.util.List;

/** What entities are described with, beside their names; their classes are in {@link Terms#classOf}. */
public final class EntityTerms {

    /** Another name. */
    public static final String ALIAS = Terms.SCHEMA + "alternateName";

    /** A few words on what it is. */
    public static final String DESCRIPTION = Terms.SCHEMA + "description";

    private static final String SAME_THING = Terms.OWL + "sameAs";

    /**
     * Something on the Web that tells which thing it is, whether it names it or is a page about it. Those who know of
     * schema.org alone look here.
     */
    public static final String SAME_AS = Terms.SCHEMA + "sameAs";

    /** Where IRIs begin of which it is known that they name the thing itself, and not a page about it. */
    private static final List<String> ENTITY_IRIS = List.of(
            "http://www.wikidata.org/entity/",
            "https://sws.geonames.org/",
            "http://sws.geonames.org/",
            "http://viaf.org/viaf/",
            "http://dbpedia.org/resource/",
            "https://d-nb.info/gnd/",
            "http://id.loc.gov/authorities/",
            "https://orcid.org/",
            "https://isni.org/isni/",
            "https://ror.org/");

    /** Where an event took place. */
    public static final String PLACE = Terms.SCHEMA + "location";

    /** The ISO 3166-1 alpha-2 code of a country, or of the country of a place. */
    public static final String COUNTRY_CODE = Terms.DATELINE + "countryCode";

    /** WGS 84, degrees, north positive. */
    public static final String LATITUDE = Terms.SCHEMA + "latitude";

    /** WGS 84, degrees, east positive. */
    public static final String LONGITUDE = Terms.SCHEMA + "longitude";

    private EntityTerms() {}

    /**
     * What an IRI by which an entity is known elsewhere is to it.
     *
     * @param iri an IRI
     * @return {@code owl:sameAs} if it is known to name the same thing, otherwise {@link #SAME_AS}, which serves for pages
     *     as well
     */
    public static String sameAs(String iri) {
        return ENTITY_IRIS.stream().anyMatch(iri::startsWith) ? SAME_THING : SAME_AS;
    }

    /**
     * Whether a property is one that {@link #sameAs} gives.
     *
     * @param property an IRI
     * @return true if it is
     */
    public static boolean isSameAs(String property) {
        return property.equals(SAME_AS) || property.equals(SAME_THING);
    }
}
