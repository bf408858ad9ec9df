package dev.dateline.export.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The triples of one article by what they are about: subjects in the order in which they first appear, and the properties
 * of each likewise. A triple that several rows say is there once.
 */
final class SubjectGroups implements TableTriples.Taker {

    /** What is said of a subject. */
    private static final class Group {

        private final Node subject;
        private final List<Triple> triples = new ArrayList<>();
        private boolean mixed;

        Group(Node subject) {
            this.subject = subject;
        }

        void writeTo(TripleSink graph) {
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

    private final GraphStatistics statistics;
    private final Map<Node, Group> groups = new LinkedHashMap<>();
    private final Set<Triple> repeatable = new HashSet<>();
    private @Nullable Group last;

    SubjectGroups(GraphStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the triples of a row share their nodes; where they do not, the map tells
    public void take(TripleRule rule, Triple triple) {
        if (rule.repeats() && !repeatable.add(triple)) {
            return;
        }
        statistics.count(rule, triple);
        Group group = last;
        if (group == null || group.subject != triple.getSubject()) {
            group = groups.computeIfAbsent(triple.getSubject(), Group::new);
            last = group;
        }
        group.triples.add(triple);
        group.mixed |= rule.mixes();
    }

    void writeTo(TripleSink graph) {
        groups.values().forEach(group -> group.writeTo(graph));
    }
}
