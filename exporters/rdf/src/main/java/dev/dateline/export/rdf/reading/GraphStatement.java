package dev.dateline.export.rdf.reading;

import dev.dateline.export.vocabulary.RelationTerms;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A triple as articles are read from it.
 *
 * @param subject an IRI; of what has none, a label that is no IRI
 * @param property an IRI
 * @param object an IRI, a label or the lexical form of a literal
 * @param isLiteral whether the object is a literal; its language makes no difference
 */
record GraphStatement(String subject, String property, String object, boolean isLiteral) {

    /** Gives a triple to something; one that reifies another in one term as the three that say the same in RDF 1.1. */
    static void of(Triple triple, Consumer<GraphStatement> to) {
        String subject = name(triple.getSubject());
        Node object = triple.getObject();
        if (object.isTripleTerm() && triple.getPredicate().getURI().equals(RelationTerms.REIFIES)) {
            Triple term = object.getTriple();
            of(subject, RelationTerms.SUBJECT, term.getSubject(), to);
            of(subject, RelationTerms.PREDICATE, term.getPredicate(), to);
            of(subject, RelationTerms.OBJECT, term.getObject(), to);
        } else {
            of(subject, triple.getPredicate().getURI(), object, to);
        }
    }

    private static void of(String subject, String property, Node object, Consumer<GraphStatement> to) {
        boolean isLiteral = object.isLiteral();
        to.accept(new GraphStatement(subject, property, isLiteral ? lexical(object) : name(object), isLiteral));
    }

    private static String name(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node;
    }

    /** Of truth values there are two spellings, and programs that keep graphs choose between them. */
    private static String lexical(Node literal) {
        String text = literal.getLiteralLexicalForm();
        if (XSDDatatype.XSDboolean.equals(literal.getLiteralDatatype())) {
            return text.equals("1") ? "true" : text.equals("0") ? "false" : text;
        }
        return text;
    }

    /** About how much memory it takes, in characters. */
    long weight() {
        return 100L + subject.length() + property.length() + object.length();
    }

    void write(DataOutput out) throws IOException {
        for (String each : List.of(subject, property, object)) {
            byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.writeBoolean(isLiteral);
    }

    static GraphStatement read(DataInput in) throws IOException {
        return new GraphStatement(text(in), text(in), text(in), in.readBoolean());
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
