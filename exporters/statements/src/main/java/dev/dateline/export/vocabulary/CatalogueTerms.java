package dev.dateline.export.vocabulary;

import java.util.Set;

/** What a catalogue lists of an export: DCAT-AP 3, and VoID for what is in it and how often. */
public final class CatalogueTerms {

    /** Friend of a Friend, for agents and documents. */
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";

    /** vCard, for contacts. */
    public static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

    /** Vocabulary of Interlinked Datasets. */
    public static final String VOID = "http://rdfs.org/ns/void#";

    /** Its name. */
    public static final String TITLE = Terms.DCTERMS + "title";

    /** What is in it, in some sentences. */
    public static final String DESCRIPTION = Terms.DCTERMS + "description";

    /** Who publishes it. */
    public static final String PUBLISHER = Terms.DCTERMS + "publisher";

    /** What a publisher is. */
    public static final String PUBLISHER_CLASS = FOAF + "Agent";

    /** What a publisher is called. */
    public static final String PUBLISHER_NAME = FOAF + "name";

    /** Under which terms it can be used. */
    public static final String LICENSE = Terms.DCTERMS + "license";

    /** What a licence is. */
    public static final String LICENSE_CLASS = Terms.DCTERMS + "LicenseDocument";

    /** Whom to ask. */
    public static final String CONTACT = Terms.DCAT + "contactPoint";

    /** What a contact is. */
    public static final String CONTACT_CLASS = VCARD + "Kind";

    /** What a contact is called. */
    public static final String CONTACT_NAME = VCARD + "fn";

    /** Where to write to. */
    public static final String CONTACT_EMAIL = VCARD + "hasEmail";

    /** A page to write on. */
    public static final String CONTACT_PAGE = VCARD + "hasURL";

    /** A page about it. */
    public static final String LANDING_PAGE = Terms.DCAT + "landingPage";

    /** What a page is. */
    public static final String PAGE_CLASS = FOAF + "Document";

    /** A word to find it by. */
    public static final String KEYWORD = Terms.DCAT + "keyword";

    /** What an export is for those who count. */
    public static final String COUNTED_CLASS = VOID + "Dataset";

    /** How the IRIs of what it speaks of begin. */
    public static final String URI_SPACE = VOID + "uriSpace";

    /** How many triples there are, or how many of a property. */
    public static final String TRIPLES = VOID + "triples";

    /** How many things it speaks of, or how many of a class. */
    public static final String ENTITIES = VOID + "entities";

    /** How many classes there are. */
    public static final String CLASSES = VOID + "classes";

    /** How many properties there are. */
    public static final String PROPERTIES = VOID + "properties";

    /** What there is of one class. */
    public static final String CLASS_PARTITION = VOID + "classPartition";

    /** Of which class. */
    public static final String PARTITION_CLASS = VOID + "class";

    /** What there is of one property. */
    public static final String PROPERTY_PARTITION = VOID + "propertyPartition";

    /** Of which property. */
    public static final String PARTITION_PROPERTY = VOID + "property";

    /** What an export, its publisher, its licence and the pages about it are described with, and what they are. */
    public static final Set<String> ALL = Set.of(
            ProvenanceTerms.CLASS,
            ProvenanceTerms.GENERATED_BY,
            TITLE,
            DESCRIPTION,
            PUBLISHER,
            PUBLISHER_CLASS,
            PUBLISHER_NAME,
            LICENSE,
            LICENSE_CLASS,
            CONTACT,
            LANDING_PAGE,
            PAGE_CLASS,
            KEYWORD,
            COUNTED_CLASS,
            URI_SPACE,
            TRIPLES,
            ENTITIES,
            CLASSES,
            PROPERTIES,
            CLASS_PARTITION,
            PROPERTY_PARTITION);

    private CatalogueTerms() {}
}
