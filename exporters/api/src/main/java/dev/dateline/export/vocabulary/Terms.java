package dev.dateline.export.vocabulary;

import dev.dateline.model.EntityType;

/** Namespaces, and the classes that stand for types of entities. */
public final class Terms {

    /** Dateline's own terms, for what no standard vocabulary has. */
    public static final String DATELINE = "https://w3id.org/dateline/ns#";

    /** schema.org. */
    public static final String SCHEMA = "https://schema.org/";

    /** Dublin Core terms. */
    public static final String DCTERMS = "http://purl.org/dc/terms/";

    /** Web Annotation vocabulary. */
    public static final String OA = "http://www.w3.org/ns/oa#";

    /** PROV-O. */
    public static final String PROV = "http://www.w3.org/ns/prov#";

    /** Data Catalog vocabulary. */
    public static final String DCAT = "http://www.w3.org/ns/dcat#";

    /** RDF. */
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** OWL. */
    public static final String OWL = "http://www.w3.org/2002/07/owl#";

    /** XML Schema datatypes. */
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** The datatype of EDTF dates, as the Library of Congress names it. */
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private Terms() {}

    /**
     * The class of an entity.
     *
     * @param type its type
     * @return an IRI
     */
    public static String classOf(EntityType type) {
        return switch (type) {
            case PERSON -> SCHEMA + "Person";
            case ORGANIZATION -> SCHEMA + "Organization";
            case GROUP -> DATELINE + "Group";
            case COUNTRY -> SCHEMA + "Country";
            case PLACE -> SCHEMA + "Place";
            case EVENT -> SCHEMA + "Event";
            case AGREEMENT -> DATELINE + "Agreement";
            case WORK -> SCHEMA + "CreativeWork";
        };
    }
}
