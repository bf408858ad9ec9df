package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.vocabulary.FigureTerms;
import dev.dateline.export.vocabulary.ProvenanceTerms;
import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Basis;
import dev.dateline.model.EntityType;
import dev.dateline.model.KnownWords;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ontology has a text for every term of Dateline's own that a graph can have, and says whose it is. */
class OntologyTest {

    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final Node ITSELF = NodeFactory.createURI("https://w3id.org/dateline/ns");
    private static final Graph ONTOLOGY = Documented.ontology();

    static Set<String> relationTypes() {
        return new TreeSet<>(KnownWords.relationTypes());
    }

    /** Whatever it leads from and to, a known type has a term; where the term is Dateline's own, people can read what it means. */
    @ParameterizedTest
    @MethodSource("relationTypes")
    void everyKnownRelationTypeHasItsText(String type) {
        Node term = NodeFactory.createURI(Terms.DATELINE + type);
        assertThat(properties(type)).contains(term.getURI());
        assertHasText(term);
        assertThat(ONTOLOGY.contains(term, RDF.Nodes.type, OWL.ObjectProperty.asNode()))
                .isTrue();
        assertThat(ONTOLOGY.contains(term, RDFS.Nodes.domain, Node.ANY))
                .as("articles say it of whatever they say it of")
                .isFalse();
        assertThat(ONTOLOGY.contains(term, RDFS.Nodes.range, Node.ANY)).isFalse();
        boolean standard = properties(type).stream().anyMatch(iri -> iri.startsWith(Terms.SCHEMA));
        assertThat(ONTOLOGY.contains(term, RDFS.Nodes.seeAlso, Node.ANY))
                .as("says which standard term stands in its place where it fits")
                .isEqualTo(standard);
    }

    private static Set<String> properties(String type) {
        return Stream.of(EntityType.values())
                .flatMap(subject -> Stream.of(EntityType.values())
                        .map(object -> Objects.requireNonNull(RelationTerms.propertyOf(type, subject, object))))
                .collect(Collectors.toSet());
    }

    /** And the other way round: there is no text for a relation type that is not known. */
    @Test
    void everyTermHasItsUse() {
        Set<String> used = usedTerms();
        relationTypes().forEach(type -> used.add(Terms.DATELINE + type));
        Stream.of(Basis.values()).forEach(basis -> used.add(Terms.DATELINE + "basis-" + basis.label()));
        used.add(Terms.DATELINE + "basis");
        assertThat(terms()).extracting(Node::getURI).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyTermHasItsTextAndIsDefinedByTheOntology() {
        assertThat(terms()).isNotEmpty().allSatisfy(OntologyTest::assertHasText);
    }

    private static void assertHasText(Node term) {
        for (Node property : new Node[] {RDFS.Nodes.label, RDFS.Nodes.comment}) {
            assertThat(ONTOLOGY.find(term, property, Node.ANY)
                            .mapWith(triple -> triple.getObject().getLiteralLexicalForm()))
                    .toIterable()
                    .as("%s of %s", property, term)
                    .singleElement()
                    .asString()
                    .isNotBlank();
        }
        assertThat(ONTOLOGY.contains(term, RDFS.Nodes.isDefinedBy, ITSELF))
                .as("%s is defined by the ontology", term)
                .isTrue();
        boolean isScheme = term.getURI().equals(Terms.DATELINE + "basis");
        assertThat(ONTOLOGY.contains(term, SKOS.example.asNode(), Node.ANY))
                .as("%s has an example", term)
                .isNotEqualTo(isScheme);
    }

    @Test
    void saysWhoseItIsAndWhatToCallIt() {
        assertThat(value(DCTerms.creator.asNode()).isURI()).isTrue();
        assertThat(value(DCTerms.license.asNode()).getURI()).isEqualTo("https://www.apache.org/licenses/LICENSE-2.0");
        String version = value(OWL.versionInfo.asNode()).getLiteralLexicalForm();
        assertThat(value(OWL.versionIRI.asNode()).getURI()).isEqualTo(ITSELF.getURI() + "/" + version);
        String prefix =
                value(NodeFactory.createURI(VANN + "preferredNamespacePrefix")).getLiteralLexicalForm();
        assertThat(Terms.PREFIXES)
                .containsEntry(
                        prefix,
                        value(NodeFactory.createURI(VANN + "preferredNamespaceUri"))
                                .getLiteralLexicalForm());
    }

    private static Node value(Node property) {
        assertThat(ONTOLOGY.find(ITSELF, property, Node.ANY).toList())
                .as("%s", property)
                .hasSize(1);
        return ONTOLOGY.find(ITSELF, property, Node.ANY).next().getObject();
    }

    private static Set<Node> terms() {
        return ONTOLOGY.find()
                .mapWith(triple -> triple.getSubject())
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(Terms.DATELINE))
                .toSet();
    }

    /** What the definitions of the tables and of the export say with terms of Dateline's own. */
    private static Set<String> usedTerms() {
        Stream<String> ofTables = Tables.ALL.stream().flatMap(OntologyTest::terms);
        Stream<String> ofTypes = Stream.of(EntityType.values()).map(Terms::classOf);
        // These two are told by the cells of a column.
        Stream<String> ofCells = Stream.of(FigureTerms.DENIED_BY, ProvenanceTerms.SHA256);
        return Stream.of(ofTables, ofTypes, ofCells)
                .flatMap(each -> each)
                .filter(iri -> iri.startsWith(Terms.DATELINE) && !iri.contains("{"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> terms(Table<?> table) {
        Stream<TripleMapping> columns = table.columns().stream().map(column -> column.mapping());
        return Stream.concat(table.virtualColumns().stream(), columns).flatMap(OntologyTest::terms);
    }

    private static Stream<String> terms(TripleMapping mapping) {
        if (mapping instanceof TripleMapping.Link link) {
            return Stream.of(link.property(), link.target());
        }
        return mapping instanceof TripleMapping.Value value ? Stream.of(value.property()) : Stream.of();
    }
}
