package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctTriplesTest {

    /** With few kept in memory almost all goes through working files. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 100_000})
    void countsEachOnce(int kept) throws IOException {
        Random random = new Random(5);
        Set<Triple> expected = new HashSet<>();
        long[] counts = new long[3];
        try (DistinctTriples distinct = new DistinctTriples(kept)) {
            for (int i = 0; i < 2000; i++) {
                int kind = random.nextInt(3);
                Node property = NodeFactory.createURI("urn:x:" + kind);
                Node object = random.nextBoolean()
                        ? NodeFactory.createLiteralString("o" + random.nextInt(20))
                        : NodeFactory.createURI("o" + random.nextInt(20));
                Triple triple = Triple.create(NodeFactory.createURI("urn:s:" + random.nextInt(9)), property, object);
                distinct.add(triple, kind);
                expected.add(triple);
            }
            distinct.forEach(kind -> counts[kind]++);
        }
        assertThat(counts).containsExactly(count(expected, 0), count(expected, 1), count(expected, 2));
        assertThat(counts[0] + counts[1] + counts[2]).isEqualTo(expected.size());
    }

    private static long count(Set<Triple> triples, int kind) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().getURI().equals("urn:x:" + kind))
                .count();
    }
}
