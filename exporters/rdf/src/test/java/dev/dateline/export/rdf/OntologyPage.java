package dev.dateline.export.rdf;

import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.KnownWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes the ontology as a page for people: its terms by their kinds, in the order they are declared in. */
final class OntologyPage {

    private static final String ITSELF = "https://w3id.org/dateline/ns";
    private static final String VANN = "http://purl.org/vocab/vann/";

    private static final String INTRODUCTION = """
            # Dateline's own terms

            Dateline has these terms because no standard vocabulary has them. [RDF](rdf.md) shows where each is used, and which standard
            terms it is used with. This page is generated from the
            [ontology](../exporters/rdf/src/main/resources/dev/dateline/export/rdf/ontology.ttl), which
            `dateline schema ontology` prints.

            """;

    /** What is told of a term besides its label, comment and example. */
    private static final Map<String, String> FACTS = new TreeMap<>(Map.of(
            Terms.RDFS + "subClassOf", "a kind of",
            Terms.RDFS + "domain", "said of",
            Terms.RDFS + "range", "value",
            Terms.RDFS + "seeAlso", "used where it fits"));

    private final List<Triple> ontology;
    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private OntologyPage(List<Triple> ontology) {
        this.ontology = ontology;
    }

    /** The page of an ontology whose triples come in the order of its file. */
    static String of(List<Triple> ontology) {
        OntologyPage page = new OntologyPage(ontology);
        page.head();
        Predicate<Node> isRelationType = term -> KnownWords.relationTypes().contains(local(term));
        page.section("Classes", page.ofType(Terms.OWL + "Class"));
        page.section("Properties with values", page.ofType(Terms.OWL + "DatatypeProperty"));
        page.section(
                "Properties of figures that lead to other things",
                page.ofType(Terms.OWL + "ObjectProperty").and(isRelationType.negate()));
        page.section("Types of relations", isRelationType);
        page.section(
                "How an article comes by a figure",
                page.ofType(Terms.SKOS + "Concept").or(page.ofType(Terms.SKOS + "ConceptScheme")));
        return page.page.toString();
    }

    private void head() {
        page.append("| | |\n| --- | --- |\n");
        fact("Namespace", "`" + one(ITSELF, VANN + "preferredNamespaceUri") + "`");
        fact("Prefix", "`" + one(ITSELF, VANN + "preferredNamespacePrefix") + "`");
        fact("Version", one(ITSELF, Terms.OWL + "versionInfo") + ", `" + one(ITSELF, Terms.OWL + "versionIRI") + "`");
        fact("Made by", one(one(ITSELF, Terms.DCTERMS + "creator"), Terms.NAME));
        fact("Licence", "<" + one(ITSELF, Terms.DCTERMS + "license") + ">");
    }

    private void fact(String name, String value) {
        page.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }

    private void section(String title, Predicate<Node> which) {
        page.append("\n## ").append(title).append('\n');
        Set<Node> terms = ontology.stream()
                .map(Triple::getSubject)
                .filter(term -> term.isURI() && term.getURI().startsWith(Terms.DATELINE) && which.test(term))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        terms.forEach(this::term);
    }

    private void term(Node term) {
        String iri = term.getURI();
        page.append("\n### dl:").append(local(term)).append("\n\n");
        page.append('*').append(one(iri, Terms.LABEL)).append("* – ");
        page.append(one(iri, Terms.RDFS + "comment")).append('\n');
        StringBuilder facts = new StringBuilder();
        FACTS.forEach((property, name) -> values(iri, property)
                .forEach(value -> facts.append("- ")
                        .append(name)
                        .append(" `")
                        .append(value)
                        .append("`\n")));
        page.append(facts.isEmpty() ? "" : "\n").append(facts);
        values(iri, Terms.SKOS + "example")
                .forEach(example -> page.append("\n```turtle\n").append(example).append("\n```\n"));
    }

    private Predicate<Node> ofType(String type) {
        return term -> values(term.getURI(), Terms.TYPE).contains(shortened(type));
    }

    private static String local(Node term) {
        return term.getURI().substring(Terms.DATELINE.length());
    }

    /** The value of a property that a subject has once. */
    private String one(String subject, String property) {
        List<String> values = values(subject, property);
        if (values.size() != 1) {
            throw new AssertionError(subject + " has not one " + property + " but " + values);
        }
        return values.get(0);
    }

    private List<String> values(String subject, String property) {
        return ontology.stream()
                .filter(triple -> triple.getSubject().isURI()
                        && triple.getSubject().getURI().equals(subject)
                        && triple.getPredicate().getURI().equals(property))
                .map(triple -> text(triple.getObject()))
                .toList();
    }

    private static String text(Node value) {
        return value.isURI() ? shortened(value.getURI()) : value.getLiteralLexicalForm();
    }

    private static String shortened(String iri) {
        return Terms.PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }
}
