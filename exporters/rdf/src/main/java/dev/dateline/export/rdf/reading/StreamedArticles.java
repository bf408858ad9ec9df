package dev.dateline.export.rdf.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Articles in graphs of their own that stand one after the other; holds one of them. */
final class StreamedArticles implements GraphArticles {

    private final GraphInput input;
    private final Meanings meanings;
    private final GraphPlaces places;
    private final InputStream in;
    private final IteratorCloseable<Quad> quads;
    private @Nullable Quad head;

    StreamedArticles(GraphInput input, Meanings meanings, GraphPlaces places) throws IOException {
        this.input = input;
        this.meanings = meanings;
        this.places = places;
        this.in = input.open();
        this.quads = input.quads(in);
    }

    @Override
    public @Nullable GraphRows next() throws IOException {
        try {
            return read();
        } catch (RiotException | RuntimeIOException e) {
            throw input.unreadable(e);
        }
    }

    private @Nullable GraphRows read() {
        Quad first = head == null ? nextOfArticle() : head;
        if (first == null) {
            return null;
        }
        GraphRows rows = new GraphRows(meanings, places, id(first), false);
        Quad quad = first;
        while (quad != null && quad.getGraph().equals(first.getGraph())) {
            GraphStatement.of(quad.asTriple(), rows::add);
            quad = nextOfArticle();
        }
        head = quad;
        rows.complete();
        return rows;
    }

    /** The next statement in a graph of an article. What stands outside describes the export, and is no article's. */
    private @Nullable Quad nextOfArticle() {
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (!quad.isDefaultGraph() && values(quad) != null) {
                return quad;
            }
        }
        return null;
    }

    private @Nullable List<String> values(Quad quad) {
        return quad.getGraph().isURI() ? meanings.article(quad.getGraph().getURI()) : null;
    }

    private String id(Quad quad) {
        return Objects.requireNonNull(values(quad)).get(0);
    }

    @Override
    public void close() throws IOException {
        try (in) {
            quads.close();
        }
    }
}
