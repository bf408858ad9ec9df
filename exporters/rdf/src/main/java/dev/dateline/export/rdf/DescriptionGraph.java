package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.vocabulary.CatalogueTerms;
import dev.dateline.export.vocabulary.ProvenanceTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.DatasetDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** What a publisher says of an export, and how much is in it, as triples: DCAT-AP and VoID. */
final class DescriptionGraph {

    private final TripleSink graph;
    private final Dataset dataset;
    private final Node self;
    /** What is said of the export itself: written last, and together. */
    private final List<Triple> ofDataset = new ArrayList<>();

    DescriptionGraph(TripleSink graph, Dataset dataset) {
        this.graph = graph;
        this.dataset = dataset;
        this.self = NodeFactory.createURI(dataset.iri());
    }

    /**
     * Writes it.
     *
     * @param counts how much is in the export; null if nobody has counted
     */
    void write(DatasetDescription description, GraphStatistics.@Nullable Counts counts) {
        say(Terms.TYPE, iri(ProvenanceTerms.CLASS));
        say(Terms.TYPE, iri(CatalogueTerms.COUNTED_CLASS));
        say(CatalogueTerms.TITLE, text(description.title()));
        say(CatalogueTerms.DESCRIPTION, text(description.description()));
        publisher(description);
        document(CatalogueTerms.LICENSE, description.license(), CatalogueTerms.LICENSE_CLASS);
        contact(description);
        document(CatalogueTerms.LANDING_PAGE, description.landingPage(), CatalogueTerms.PAGE_CLASS);
        description.keywords().forEach(keyword -> say(CatalogueTerms.KEYWORD, text(keyword)));
        say(CatalogueTerms.URI_SPACE, text(dataset.base()));
        if (counts != null) {
            write(counts);
        }
        ofDataset.forEach(graph::add);
    }

    private void write(GraphStatistics.Counts counts) {
        say(CatalogueTerms.TRIPLES, number(counts.triples()));
        say(CatalogueTerms.ENTITIES, number(counts.subjects()));
        say(CatalogueTerms.CLASSES, number(counts.classes().size()));
        say(CatalogueTerms.PROPERTIES, number(counts.properties().size()));
        partitions(
                "class",
                counts.classes(),
                CatalogueTerms.CLASS_PARTITION,
                CatalogueTerms.PARTITION_CLASS,
                CatalogueTerms.ENTITIES);
        partitions(
                "property",
                counts.properties(),
                CatalogueTerms.PROPERTY_PARTITION,
                CatalogueTerms.PARTITION_PROPERTY,
                CatalogueTerms.TRIPLES);
    }

    private void publisher(DatasetDescription description) {
        if (description.publisher() != null) {
            String given = description.publisherId();
            Node publisher = iri(given == null ? dataset.base() + "publisher" : given);
            say(CatalogueTerms.PUBLISHER, publisher);
            add(publisher, Terms.TYPE, iri(CatalogueTerms.PUBLISHER_CLASS));
            add(publisher, CatalogueTerms.PUBLISHER_NAME, text(description.publisher()));
        }
    }

    private void contact(DatasetDescription description) {
        String address = description.contactIri();
        if (address != null) {
            Node contact = iri(dataset.base() + "contact");
            boolean isEmail = address.startsWith("mailto:");
            say(CatalogueTerms.CONTACT, contact);
            add(contact, Terms.TYPE, iri(CatalogueTerms.CONTACT_CLASS));
            if (description.publisher() != null) {
                add(contact, CatalogueTerms.CONTACT_NAME, text(description.publisher()));
            }
            add(contact, isEmail ? CatalogueTerms.CONTACT_EMAIL : CatalogueTerms.CONTACT_PAGE, iri(address));
        }
    }

    private void document(String property, @Nullable String address, String type) {
        if (address != null) {
            say(property, iri(address));
            add(iri(address), Terms.TYPE, iri(type));
        }
    }

    private void partitions(String kind, SortedMap<String, Long> counts, String has, String of, String number) {
        for (Map.Entry<String, Long> each : counts.entrySet()) {
            Node partition = iri(dataset.base() + "partition/" + kind + "/" + shortName(each.getKey()));
            say(has, partition);
            add(partition, of, iri(each.getKey()));
            add(partition, number, number(each.getValue()));
        }
    }

    /** A term's prefix and name; of what is under the base, such as a property of its own, what comes after it. */
    private String shortName(String term) {
        for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
            if (term.startsWith(prefix.getValue())) {
                return prefix.getKey() + "-" + term.substring(prefix.getValue().length());
            }
        }
        if (!term.startsWith(dataset.base())) {
            throw new IllegalStateException("no vocabulary has the term " + term);
        }
        return term.substring(dataset.base().length()).replace('/', '-');
    }

    private void say(String property, Node object) {
        ofDataset.add(Triple.create(self, iri(property), object));
    }

    private void add(Node subject, String property, Node object) {
        graph.add(Triple.create(subject, iri(property), object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
