package dev.dateline.export.rdf.syntax;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** JSON-LD, an object for each subject, written as it comes. */
class JsonLdWriter extends SubjectBatches {

    /** How far an object in the list is indented. */
    static final int INDENT = 4;

    private final JsonLdOutput json;

    JsonLdWriter(JsonLdOutput json) {
        this.json = json;
    }

    @Override
    void begin() throws IOException {
        json.begin();
    }

    @Override
    void end() throws IOException {
        json.end();
    }

    @Override
    void write(Node about, Map<Node, List<Node>> objects) throws IOException {
        json.nextOfGraph();
        json.openNode(about, INDENT);
        for (Map.Entry<Node, List<Node>> property : objects.entrySet()) {
            json.property(property.getKey(), property.getValue(), INDENT);
        }
        json.closeNode(INDENT);
    }
}
