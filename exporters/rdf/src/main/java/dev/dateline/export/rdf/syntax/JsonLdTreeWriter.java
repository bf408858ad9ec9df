package dev.dateline.export.rdf.syntax;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD with an object for each article, and what the article states inside it. Articles come as named graphs; the names
 * are not written. What comes without a name has an object for each subject. Holds one article at a time.
 */
final class JsonLdTreeWriter extends JsonLdWriter {

    private final JsonLdOutput json;
    private @Nullable Node article;
    private ArticleTree tree = new ArticleTree();

    JsonLdTreeWriter(JsonLdOutput json) {
        super(json);
        this.json = json;
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getGraph().equals(article)) {
            try {
                drain();
            } catch (IOException e) {
                IO.exception(e);
            }
            article = quad.getGraph();
        }
        tree.add(quad.asTriple());
    }

    private void drain() throws IOException {
        if (article != null) {
            tree.write(article, json);
            tree = new ArticleTree();
            article = null;
        }
    }

    @Override
    void write(Node about, Map<Node, List<Node>> objects) throws IOException {
        drain();
        super.write(about, objects);
    }

    @Override
    void end() throws IOException {
        drain();
        super.end();
    }
}
