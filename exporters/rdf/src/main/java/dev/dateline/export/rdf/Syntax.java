package dev.dateline.export.rdf;

import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.vocabulary.ResourceNames;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The ways a graph is written down. */
enum Syntax {
    /** A block for each subject, with prefixes. */
    TURTLE("ttl", "text/turtle", "RDF graph in Turtle", Trait.PREFIXED, Trait.OF_BLOCKS) {
        @Override
        StreamRDF writer(Utf8Output out, Settings settings) {
            return Blocks.started(out, settings);
        }
    },

    /** A line for each triple. */
    N_TRIPLES("nt", "application/n-triples", "RDF graph in N-Triples", Trait.OF_LINES) {
        @Override
        StreamRDF writer(Utf8Output out, Settings settings) {
            return Lines.into(out);
        }
    },

    /** A line for each triple, with the graph it is in. */
    N_QUADS("nq", "application/n-quads", "RDF graphs in N-Quads, one for each article", Trait.OF_LINES, Trait.NAMED) {
        @Override
        StreamRDF writer(Utf8Output out, Settings settings) {
            return Lines.into(out);
        }
    },

    /** Turtle with a name for each graph. */
    TRIG(
            "trig",
            "application/trig",
            "RDF graphs in TriG, one for each article",
            Trait.PREFIXED,
            Trait.OF_BLOCKS,
            Trait.NAMED) {
        @Override
        StreamRDF writer(Utf8Output out, Settings settings) {
            return Blocks.started(out, settings);
        }
    },

    /** An object for each subject. */
    JSON_LD("jsonld", "application/ld+json", "RDF graph in JSON-LD, with its context") {
        @Override
        StreamRDF writer(Utf8Output out, Settings settings) {
            return started(new JsonLdWriter(out));
        }
    },

    /** An element for each subject. */
    RDF_XML("rdf", "application/rdf+xml", "RDF graph in RDF/XML", Trait.PREFIXED, Trait.OF_XML) {
        @Override
        StreamRDF writer(Utf8Output out, Settings settings) {
            return started(new RdfXmlWriter(out, settings.get(RdfOptions.PREFIXES)));
        }
    },

    /** Messages of Google's Protocol Buffers. */
    PROTOBUF(
            "rpb", "application/rdf+protobuf", "RDF graphs in Jena's RDF Protobuf, one for each article", Trait.NAMED) {
        @Override
        StreamRDF writer(Utf8Output out, Settings settings) {
            return started(StreamRDFWriter.getWriterStream(out, RDFFormat.RDF_PROTO, Blocks.context()));
        }
    };

    /** What sets some apart. */
    enum Trait {
        /** IRIs can be shortened. */
        PREFIXED,
        /** Each article has a graph of its own, named by its IRI. */
        NAMED,
        /** A block is what is said of a subject. */
        OF_BLOCKS,
        /** A line is a triple. */
        OF_LINES,
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

    /** What users write for it, which is what files end in too, without the point. */
    String id() {
        return extension;
    }

    /** What it is called. */
    String title() {
        return title;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    List<Option<?>> options() {
        List<Option<?>> options = new ArrayList<>(
                List.of(ResourceNames.BASE, RdfOptions.MENTIONS, RdfOptions.TEXT, RdfOptions.PROVENANCE));
        if (is(Trait.PREFIXED)) {
            options.add(RdfOptions.PREFIXES);
        }
        if (is(Trait.OF_BLOCKS)) {
            options.add(RdfOptions.PRETTY);
        }
        if (is(Trait.OF_LINES)) {
            options.add(RdfOptions.GZIP);
        }
        return List.copyOf(options);
    }

    boolean isCompressed(Settings settings) {
        return is(Trait.OF_LINES) && settings.get(RdfOptions.GZIP);
    }

    Layout layout(Settings settings) {
        return isCompressed(settings)
                ? new Layout.OneFile(extension + ".gz", "application/gzip")
                : new Layout.OneFile(extension, mediaType);
    }

    /** A writer that was started; what it is given reaches the file by the time it has finished. */
    abstract StreamRDF writer(Utf8Output out, Settings settings);

    private static StreamRDF started(StreamRDF writer) {
        writer.start();
        return writer;
    }
}
