package dev.dateline.export.rdf;

import dev.dateline.export.vocabulary.Terms;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * How many triples there are of each kind, one that several articles say counted once. A triple with the id of its article
 * in it cannot be said by another article, so only the others have to be told apart.
 */
final class GraphStatistics implements Closeable {

    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);

    /** What a subject is counted as, besides the triples. */
    private static final int SUBJECT = 0;

    /** What is counted together: the triples of a property or, of {@code rdf:type}, of a class. */
    private static final class Kind {
        private final Node property;
        private final @Nullable Node type;
        private long triples;

        Kind(Node property, @Nullable Node type) {
            this.property = property;
            this.type = type;
        }
    }

    private final List<Kind> kinds = new ArrayList<>(List.of(new Kind(TYPE, null)));
    private final Map<Node, Integer> properties = new HashMap<>();
    private final Map<Node, Integer> classes = new HashMap<>();
    private final DistinctTriples shared = new DistinctTriples();

    /** Takes a triple; of one article, each once. */
    void count(TripleRule rule, Triple triple) {
        int kind = kind(triple);
        if (!rule.isShared()) {
            kinds.get(kind).triples++;
            kinds.get(SUBJECT).triples += rule.introduces() ? 1 : 0;
            return;
        }
        try {
            shared.add(triple, kind);
            if (rule.introduces()) {
                shared.add(triple.getSubject(), SUBJECT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int kind(Triple triple) {
        boolean isType = triple.getPredicate().equals(TYPE);
        Map<Node, Integer> known = isType ? classes : properties;
        Node key = isType ? triple.getObject() : triple.getPredicate();
        Integer kind = known.get(key);
        if (kind == null) {
            kind = added(isType ? new Kind(TYPE, key) : new Kind(key, null));
            known.put(key, kind);
        }
        return kind;
    }

    private int added(Kind kind) {
        kinds.add(kind);
        return kinds.size() - 1;
    }

    /**
     * What was counted.
     *
     * @param subjects how many things are spoken of
     * @param properties how many triples each property has, in the order of their IRIs
     * @param classes how many things each class has, likewise
     */
    record Counts(long subjects, SortedMap<String, Long> properties, SortedMap<String, Long> classes) {

        long triples() {
            return properties.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The result; asked for once, after the last article. */
    Counts counts() throws IOException {
        shared.forEach(kind -> kinds.get(kind).triples++);
        SortedMap<String, Long> byProperty = new TreeMap<>(Comparator.naturalOrder());
        SortedMap<String, Long> byClass = new TreeMap<>(Comparator.naturalOrder());
        for (Kind kind : kinds.subList(1, kinds.size())) {
            byProperty.merge(kind.property.getURI(), kind.triples, Long::sum);
            if (kind.type != null) {
                byClass.merge(kind.type.getURI(), kind.triples, Long::sum);
            }
        }
        return new Counts(kinds.get(SUBJECT).triples, byProperty, byClass);
    }

    @Override
    public void close() throws IOException {
        shared.close();
    }
}
