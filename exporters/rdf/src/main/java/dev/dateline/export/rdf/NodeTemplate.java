package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.Table;
import dev.dateline.export.vocabulary.Terms;
import java.util.Objects;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The way from the cells of a row, in their lexical form, to a node of the graph. */
@FunctionalInterface
interface NodeTemplate {

    /** The node of a row; the same for every row if its template takes nothing from it. */
    Node of(@Nullable String[] cells);

    /** An IRI. */
    static NodeTemplate iri(String template, Dataset dataset, Table<?> table) {
        IriTemplate.Bound iri = IriTemplate.parse(template).bind(dataset, table);
        if (iri.isConstant()) {
            Node node = NodeFactory.createURI(iri.iri(new String[0]));
            return cells -> node;
        }
        return cells -> NodeFactory.createURI(iri.iri(cells));
    }

    /** A literal of the value of a cell. */
    static NodeTemplate literal(Datatype datatype, int position) {
        return switch (datatype) {
            case TEXT -> cells -> NodeFactory.createLiteralString(given(cells, position));
            case IRI -> typed(XSDDatatype.XSDanyURI, position);
            case EDTF -> typed(new BaseDatatype(Terms.EDTF), position);
            case DATE -> typed(XSDDatatype.XSDdate, position);
            case INTEGER -> typed(XSDDatatype.XSDnonNegativeInteger, position);
            case DECIMAL -> typed(XSDDatatype.XSDdecimal, position);
            case BOOLEAN -> typed(XSDDatatype.XSDboolean, position);
        };
    }

    /** A literal of the value of a cell in the language that another cell has; in none if that is empty. */
    static NodeTemplate tagged(int position, int languagePosition) {
        return cells -> {
            String language = cells[languagePosition];
            return language == null
                    ? NodeFactory.createLiteralString(given(cells, position))
                    : NodeFactory.createLiteralLang(given(cells, position), language);
        };
    }

    /** A triple as a term of another triple. */
    static NodeTemplate triple(NodeTemplate subject, NodeTemplate property, NodeTemplate object) {
        return cells -> NodeFactory.createTripleTerm(subject.of(cells), property.of(cells), object.of(cells));
    }

    private static NodeTemplate typed(RDFDatatype datatype, int position) {
        return cells -> NodeFactory.createLiteralDT(given(cells, position), datatype);
    }

    private static String given(@Nullable String[] cells, int position) {
        return Objects.requireNonNull(cells[position]);
    }
}
