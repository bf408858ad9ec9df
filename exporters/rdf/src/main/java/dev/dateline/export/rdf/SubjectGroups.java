package dev.dateline.export.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The triples of one article by what they are about: subjects in the order in which they first appear, and the properties
 * of each likewise.
 */
final class SubjectGroups {

    /** What is said of a subject. */
    final class Group {

        private final Node subject;
        private final List<Triple> triples = new ArrayList<>();
        private boolean mixed;

        private Group(String iri) {
            subject = NodeFactory.createURI(iri);
        }

        /** Says something that no other row says. */
        void say(Node property, Node object) {
            triples.add(Triple.create(subject, property, object));
        }

        /** What follows may have a property that was there before others. */
        void mix() {
            mixed = true;
        }

        /** Says something once, however many rows say it. */
        void sayOnce(Node property, Node object) {
            Triple triple = Triple.create(subject, property, object);
            if (repeatable.add(triple)) {
                triples.add(triple);
            }
        }

        private void writeTo(TripleSink graph) {
            if (mixed) {
                Map<Node, List<Triple>> byProperty = new LinkedHashMap<>();
                for (Triple triple : triples) {
                    byProperty
                            .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                            .add(triple);
                }
                byProperty.values().forEach(those -> those.forEach(graph::add));
            } else {
                triples.forEach(graph::add);
            }
        }
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<Triple> repeatable = new HashSet<>();

    /** What is said of a subject so far, to say more of it. */
    Group about(String iri) {
        return groups.computeIfAbsent(iri, Group::new);
    }

    void writeTo(TripleSink graph) {
        groups.values().forEach(group -> group.writeTo(graph));
    }
}
