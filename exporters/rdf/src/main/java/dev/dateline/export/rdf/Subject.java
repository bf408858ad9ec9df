package dev.dateline.export.rdf;

import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Edtf;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Something the graph speaks of. What is null is not stated. Each method returns the subject, to say more of it. */
final class Subject {

    private static final RDFDatatype EDTF = new BaseDatatype(Terms.EDTF);

    private final TripleSink graph;
    private final Node node;

    Subject(TripleSink graph, Node node) {
        this.graph = graph;
        this.node = node;
    }

    Subject type(String classIri) {
        return add(Terms.TYPE, graph.term(classIri));
    }

    /** Links to something else, by a property of the vocabularies. */
    Subject link(String property, @Nullable String iri) {
        return iri == null ? this : add(property, NodeFactory.createURI(iri));
    }

    /** Links to something else, by any property. */
    Subject relate(String property, String iri) {
        graph.add(node, NodeFactory.createURI(property), NodeFactory.createURI(iri));
        return this;
    }

    Subject text(String property, @Nullable String text) {
        return text == null ? this : add(property, NodeFactory.createLiteralString(text));
    }

    Subject truth(String property, boolean value) {
        return add(property, Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** Counts something, or counts up to it. */
    Subject number(String property, int value) {
        return add(property, Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    /** A decimal, without an exponent: {@code xsd:decimal} has none. */
    Subject decimal(String property, @Nullable BigDecimal value) {
        return value == null ? this : add(property, value.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A date as it was written, and the days it can mean. */
    Subject date(String property, @Nullable Edtf date) {
        return date == null
                ? this
                : add(property, date.text(), EDTF)
                        .day(Terms.EARLIEST, date.earliest())
                        .day(Terms.LATEST, date.latest());
    }

    private Subject day(String property, @Nullable LocalDate day) {
        return day == null ? this : add(property, day.toString(), XSDDatatype.XSDdate);
    }

    private Subject add(String property, String lexicalForm, RDFDatatype datatype) {
        return add(property, NodeFactory.createLiteralDT(lexicalForm, datatype));
    }

    private Subject add(String property, Node object) {
        graph.add(node, graph.term(property), object);
        return this;
    }
}
