package dev.dateline.export.rdf.reading;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.IriTemplates;
import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a graph before articles are read from it.
 *
 * @param base the base of its IRIs
 * @param isNamed whether each article has a graph of its own, with its IRI for a name
 * @param isInOrder whether the statements of each graph stand together
 */
record Survey(String base, boolean isNamed, boolean isInOrder) {

    static final IriTemplate ARTICLE = IriTemplate.parse(IriTemplates.ARTICLE);

    /**
     * Reads a graph once.
     *
     * @throws UnreadableInputException if it is none of Dateline's, or cannot be read
     */
    static Survey of(GraphInput input, GraphPlaces places) throws IOException {
        Look look = new Look();
        input.parse(look);
        if (look.base == null) {
            throw new UnreadableInputException(places.whole(), "there is no article in this graph: " + reason(look));
        }
        if (look.other != null) {
            throw new UnreadableInputException(
                    places.of(look.other),
                    "this article has another base than " + look.base
                            + ", so ids mean other things there; import the two from files of their own");
        }
        try {
            new Dataset(look.base);
        } catch (InvalidValueException e) {
            throw new UnreadableInputException(places.whole(), String.valueOf(e.getMessage()));
        }
        boolean isNamed = look.named > 0;
        if (isNamed && look.outside != null) {
            throw new UnreadableInputException(
                    places.of(look.outside),
                    "this article is in no graph of its own, while others are; import the two from files of their own");
        }
        return new Survey(look.base, isNamed, look.isInOrder);
    }

    private static String reason(Look look) {
        String article =
                "a " + GraphPlaces.shortName(ArticleTerms.CLASS) + " with an IRI that ends in article/ and its id";
        return look.foreign == null
                ? "nothing in it is " + article
                : "Dateline has " + article + ", and " + look.foreign + " was made by something else";
    }

    /** Sees every statement. */
    private static final class Look extends StreamRDFBase {

        /** Digests of the names of graphs that have been met, 16 bytes each. */
        private final Set<UUID> met = new HashSet<>();

        private @Nullable Node graph;
        private @Nullable String base;
        private @Nullable String other;
        private @Nullable String foreign;
        private @Nullable String outside;
        private boolean isInOrder = true;
        private long named;

        @Override
        public void triple(Triple triple) {
            see(triple, null);
        }

        @Override
        public void quad(Quad quad) {
            Node name = quad.isDefaultGraph() ? null : quad.getGraph();
            if (name != null && !name.equals(graph)) {
                isInOrder &= met.add(UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8)));
                graph = name;
            }
            see(quad.asTriple(), name);
        }

        private void see(Triple triple, @Nullable Node name) {
            Node object = triple.getObject();
            boolean isArticle = object.isURI()
                    && object.getURI().equals(ArticleTerms.CLASS)
                    && triple.getPredicate().getURI().equals(Terms.TYPE);
            if (!isArticle) {
                return;
            }
            Node subject = triple.getSubject();
            String found = subject.isURI() ? ARTICLE.baseOf(subject.getURI()) : null;
            if (found == null) {
                foreign = foreign == null ? subject.toString() : foreign;
                return;
            }
            base = base == null ? found : base;
            other = other == null && !found.equals(base) ? subject.getURI() : other;
            if (subject.equals(name)) {
                named++;
            } else {
                outside = outside == null ? subject.getURI() : outside;
            }
        }
    }
}
