package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Utf8Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The ways a graph is written down. */
public enum Syntax {
    /** A block for each subject, with prefixes. */
    TURTLE("ttl", "text/turtle", "RDF graph in Turtle", Trait.PREFIXED, Trait.OF_BLOCKS, Trait.OF_TRIPLE_TERMS) {
        @Override
        public StreamRDF writer(Utf8Output out, Settings settings) {
            return TurtleWriter.started(out, settings);
        }
    },

    /** A line for each triple. */
    N_TRIPLES("nt", "application/n-triples", "RDF graph in N-Triples", Trait.OF_LINES, Trait.OF_TRIPLE_TERMS) {
        @Override
        public StreamRDF writer(Utf8Output out, Settings settings) {
            return NTriplesWriter.into(out);
        }
    },

    /** A line for each triple, with the graph it is in. */
    N_QUADS(
            "nq",
            "application/n-quads",
            "RDF graphs in N-Quads, one for each article",
            Trait.OF_LINES,
            Trait.OF_TRIPLE_TERMS,
            Trait.NAMED) {
        @Override
        public StreamRDF writer(Utf8Output out, Settings settings) {
            return NTriplesWriter.into(out);
        }
    },

    /** Turtle with a name for each graph. */
    TRIG(
            "trig",
            "application/trig",
            "RDF graphs in TriG, one for each article",
            Trait.PREFIXED,
            Trait.OF_BLOCKS,
            Trait.OF_TRIPLE_TERMS,
            Trait.NAMED) {
        @Override
        public StreamRDF writer(Utf8Output out, Settings settings) {
            return TurtleWriter.started(out, settings);
        }
    },

    /** An object for each subject. */
    JSON_LD("jsonld", "application/ld+json", "RDF graph in JSON-LD, with its context", Trait.OF_OBJECTS) {
        @Override
        public StreamRDF writer(Utf8Output out, Settings settings) {
            JsonLdOutput json = new JsonLdOutput(out);
            return started(isTree(settings) ? new JsonLdTreeWriter(json) : new JsonLdWriter(json));
        }
    },

    /** An element for each subject. */
    RDF_XML("rdf", "application/rdf+xml", "RDF graph in RDF/XML", Trait.PREFIXED, Trait.OF_XML) {
        @Override
        public StreamRDF writer(Utf8Output out, Settings settings) {
            return started(new RdfXmlWriter(out, settings.get(SyntaxOptions.PREFIXES)));
        }
    },

    /** Messages of Google's Protocol Buffers. */
    PROTOBUF(
            "rpb",
            "application/rdf+protobuf",
            "RDF graphs in Jena's RDF Protobuf, one for each article",
            Trait.OF_TRIPLE_TERMS,
            Trait.NAMED) {
        @Override
        public StreamRDF writer(Utf8Output out, Settings settings) {
            return started(StreamRDFWriter.getWriterStream(out, RDFFormat.RDF_PROTO, TurtleWriter.context()));
        }
    };

    /** What sets some apart. */
    public enum Trait {
        /** IRIs can be shortened. */
        PREFIXED,
        /** Each article has a graph of its own, named by its IRI. */
        NAMED,
        /** A block is what is said of a subject. */
        OF_BLOCKS,
        /** A line is a triple. */
        OF_LINES,
        /** An object can stand inside another. */
        OF_OBJECTS,
        /** A triple can be a term of another, as RDF 1.2 has it. */
        OF_TRIPLE_TERMS,
        /** There are characters that it cannot hold. */
        OF_XML
    }

    private final String extension;
    private final String mediaType;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that are
    private final List<Trait> traits;

    Syntax(String extension, String mediaType, String title, Trait... traits) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.title = title;
        this.traits = List.of(traits);
    }

    /**
     * What users write for it, which is what files end in too, without the point.
     *
     * @return a short lower-case word
     */
    public String id() {
        return extension;
    }

    /**
     * What it is on the Web.
     *
     * @return a media type without parameters
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What it is called.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * Whether something holds for it.
     *
     * @param trait what sets some syntaxes apart
     * @return true if it is so
     */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /**
     * What can be chosen about it.
     *
     * @return the options, possibly none
     */
    public List<Option<?>> options() {
        List<Option<?>> options = new ArrayList<>();
        if (is(Trait.PREFIXED)) {
            options.add(SyntaxOptions.PREFIXES);
        }
        if (is(Trait.OF_BLOCKS)) {
            options.add(SyntaxOptions.PRETTY);
        }
        if (is(Trait.OF_OBJECTS)) {
            options.add(SyntaxOptions.SHAPE);
        }
        options.add(SyntaxOptions.GZIP);
        return List.copyOf(options);
    }

    /**
     * Whether the writer has to be told which article each triple is from, by a graph with the IRI of the article.
     *
     * @param settings the choices made
     * @return true if triples are to come as quads
     */
    public boolean tellsArticlesApart(Settings settings) {
        return is(Trait.NAMED) || isTree(settings);
    }

    /** Whether what an article states is to stand inside it. */
    boolean isTree(Settings settings) {
        return is(Trait.OF_OBJECTS) && settings.get(SyntaxOptions.SHAPE) == SyntaxOptions.Shape.TREE;
    }

    /**
     * Whether the file is to be compressed.
     *
     * @param settings the choices made
     * @return true if gzip is wanted
     */
    public boolean isCompressed(Settings settings) {
        return settings.get(SyntaxOptions.GZIP);
    }

    /**
     * What the ending of the name of a file says.
     *
     * @return the options that each ending settles
     */
    public Map<String, Map<String, String>> endings() {
        String gzip = SyntaxOptions.GZIP.name();
        return Map.of(extension, Map.of(gzip, "false"), extension + ".gz", Map.of(gzip, "true"));
    }

    /**
     * The file it takes.
     *
     * @param settings the choices made
     * @return one file
     */
    public Layout layout(Settings settings) {
        return isCompressed(settings)
                ? new Layout.OneFile(extension + ".gz", "application/gzip")
                : new Layout.OneFile(extension, mediaType);
    }

    /**
     * A writer that was started; what it is given reaches the file by the time it has finished.
     *
     * @param out the file, which the writer does not complete
     * @param settings the choices made
     * @return the writer; it wraps an {@link java.io.IOException} of the file in Jena's own unchecked one
     */
    public abstract StreamRDF writer(Utf8Output out, Settings settings);

    private static StreamRDF started(StreamRDF writer) {
        writer.start();
        return writer;
    }
}
