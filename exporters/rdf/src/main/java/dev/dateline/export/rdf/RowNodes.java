package dev.dateline.export.rdf;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The nodes that one row after the other is made of, each made once however many triples of its row have it. */
final class RowNodes {

    private final NodeTemplate[] templates;
    private final @Nullable Node[] nodes;

    RowNodes(List<NodeTemplate> templates) {
        this.templates = templates.toArray(NodeTemplate[]::new);
        this.nodes = new @Nullable Node[templates.size()];
    }

    /** The node of a template, by its index. */
    Node get(int index, @Nullable String[] cells) {
        Node node = nodes[index];
        if (node == null) {
            node = templates[index].of(cells);
            nodes[index] = node;
        }
        return node;
    }

    /** What follows is another row. */
    void clear() {
        Arrays.fill(nodes, null);
    }
}
