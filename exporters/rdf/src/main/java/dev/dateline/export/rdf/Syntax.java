package dev.dateline.export.rdf;

import dev.dateline.export.vocabulary.Terms;
import java.io.OutputStream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.util.Context;

/** The ways a graph is written down. */
enum Syntax {
    /** A block for each subject, with prefixes. */
    TURTLE("ttl", "text/turtle", "RDF graph in Turtle") {
        @Override
        StreamRDF writer(OutputStream out) {
            // Not the context of the whole process: what others set there must not change the output.
            Context context = new Context();
            context.set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);
            StreamRDF writer = new WriterStreamRDFBlocks(out, context);
            writer.start();
            Terms.PREFIXES.forEach(writer::prefix);
            return writer;
        }
    },

    /** A line for each triple. */
    N_TRIPLES("nt", "application/n-triples", "RDF graph in N-Triples") {
        @Override
        StreamRDF writer(OutputStream out) {
            StreamRDF writer = new WriterStreamRDFPlain(IO.wrapUTF8(out));
            writer.start();
            return writer;
        }
    };

    private final String extension;
    private final String mediaType;
    private final String title;

    Syntax(String extension, String mediaType, String title) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.title = title;
    }

    /** What files end in, without the point. */
    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** What it is called. */
    String title() {
        return title;
    }

    /** A writer that was started; what it is given reaches the stream by the time it has finished. */
    abstract StreamRDF writer(OutputStream out);
}
