package dev.dateline.export.vocabulary;

import dev.dateline.export.Dataset;
import dev.dateline.model.EntityType;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Namespaces, what more than one kind of thing is described with, and the classes of entities. */
public final class Terms {

    /** Dateline's own terms, for what no standard vocabulary has. */
    public static final String DATELINE = Dataset.VOCABULARY;

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

    /** SKOS, for concepts. */
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** The dimensions of statistical data, as SDMX has them. */
    public static final String SDMX_DIMENSION = "http://purl.org/linked-data/sdmx/2009/dimension#";

    /** RDF. */
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** RDF Schema. */
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    /** OWL. */
    public static final String OWL = "http://www.w3.org/2002/07/owl#";

    /** XML Schema datatypes. */
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** The datatypes of the Library of Congress. */
    public static final String LOC_EDTF = "http://id.loc.gov/datatypes/edtf/";

    /** The datatype of EDTF dates, as the Library of Congress names it. */
    public static final String EDTF = LOC_EDTF + "EDTF";

    /** What something is an instance of. */
    public static final String TYPE = RDF + "type";

    /** What something is called: an entity, an author, what a figure counts. */
    public static final String NAME = SCHEMA + "name";

    /** What a tool shows for something: the name of a figure, a relation in words. */
    public static final String LABEL = RDFS + "label";

    /** When an event happened or a relation held, as precisely as it is known (EDTF). */
    public static final String DATE = DCTERMS + "date";

    /** The first day a date can mean. */
    public static final String EARLIEST = DATELINE + "earliest";

    /** The last day a date can mean. */
    public static final String LATEST = DATELINE + "latest";

    /** The article that states something. */
    public static final String SOURCE = DCTERMS + "source";

    /** The namespaces by the prefixes they are usually written with, in the order to declare them in. */
    public static final Map<String, String> PREFIXES = prefixes();

    private Terms() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("schema", SCHEMA);
        prefixes.put("dl", DATELINE);
        prefixes.put("oa", OA);
        prefixes.put("prov", PROV);
        prefixes.put("dcterms", DCTERMS);
        prefixes.put("dcat", DCAT);
        prefixes.put("skos", SKOS);
        prefixes.put("sdmx", SDMX_DIMENSION);
        prefixes.put("edtf", LOC_EDTF);
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("owl", OWL);
        prefixes.put("xsd", XSD);
        return Collections.unmodifiableMap(prefixes);
    }

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

    /**
     * A wider class of an entity, from a vocabulary that more programs know.
     *
     * @param type its type
     * @return an IRI, or null if {@link #classOf} has one already
     */
    public static @Nullable String widerClassOf(EntityType type) {
        return switch (type) {
            case GROUP -> SCHEMA + "Organization";
            case AGREEMENT -> SCHEMA + "CreativeWork";
            case PERSON, ORGANIZATION, COUNTRY, PLACE, EVENT, WORK -> null;
        };
    }

    /**
     * The type of an entity, told by its classes.
     *
     * @param classes IRIs; those that are no class of an entity make no difference
     * @return the type; null if there is none, or more than one
     */
    public static @Nullable EntityType typeOf(Set<String> classes) {
        List<EntityType> types = Arrays.stream(EntityType.values())
                .filter(type -> classes.contains(classOf(type)))
                .toList();
        List<EntityType> told = types.stream()
                .filter(type -> types.stream().noneMatch(narrow -> classOf(type).equals(widerClassOf(narrow))))
                .toList();
        return told.size() == 1 ? told.get(0) : null;
    }

    /**
     * Whether a class is the wider one of some type of entity.
     *
     * @param iri an IRI
     * @return true if it is
     */
    public static boolean isWiderClass(String iri) {
        return Arrays.stream(EntityType.values()).anyMatch(type -> iri.equals(widerClassOf(type)));
    }
}
