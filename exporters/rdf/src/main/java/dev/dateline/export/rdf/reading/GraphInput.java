package dev.dateline.export.rdf.reading;

import dev.dateline.export.Beginning;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/**
 * A file with a graph.
 *
 * @param beginning the file
 * @param lang its syntax
 */
record GraphInput(Beginning beginning, Lang lang) {

    /** How much is read before it is asked for. */
    private static final int CHUNK = 256;

    private static final int CHUNKS = 4;

    /** A context that stands somewhere else. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?<!\\\\)\"@(context\"\\s*:(\\s*\\[\\s*(\\{[^}]*\\}\\s*,\\s*)*)?|import\"\\s*:)\\s*\"");

    static {
        // Jena's classes must not be first touched in the middle of its own start.
        JenaSystem.init();
    }

    /** Reads all of it. */
    void parse(StreamRDF to) throws IOException {
        try (InputStream in = open()) {
            parser(in).parse(to);
        } catch (RiotException | RuntimeIOException e) {
            throw unreadable(e);
        }
    }

    /** The statements one by one; what was opened for them is closed with the stream. */
    IteratorCloseable<Quad> quads(InputStream in) {
        return AsyncParser.of(parser(in))
                .setChunkSize(CHUNK)
                .setQueueSize(CHUNKS)
                .setDaemonMode(true)
                .asyncParseQuads();
    }

    private RDFParserBuilder parser(InputStream in) {
        return RDFParser.source(in).lang(lang).base("file:///").errorHandler(new Refusing());
    }

    /** The bytes; a graph that would have something fetched from elsewhere is refused. */
    InputStream open() throws IOException {
        InputStream in = beginning.bytes();
        if (!lang.equals(Lang.JSONLD)) {
            return in;
        }
        try (in) {
            byte[] all = in.readAllBytes(); // as its parser does
            if (ELSEWHERE.matcher(new String(all, StandardCharsets.UTF_8)).find()) {
                throw new UnreadableInputException(
                        new NamedPlace(beginning.name(), ""),
                        "its @context stands elsewhere, and nothing is fetched; put the context itself there");
            }
            return new ByteArrayInputStream(all);
        }
    }

    /** The reason for which it cannot be read, with its place if there is one. */
    IOException unreadable(RuntimeException e) {
        if (e instanceof RiotParseException parse) {
            String place = parse.getLine() < 0 ? "" : "line " + parse.getLine() + ", column " + parse.getCol();
            return new UnreadableInputException(new NamedPlace(beginning.name(), place), parse.getOriginalMessage());
        }
        if (e instanceof RuntimeIOException io && io.getCause() instanceof IOException cause) {
            return cause;
        }
        return new UnreadableInputException(new NamedPlace(beginning.name(), ""), String.valueOf(e.getMessage()));
    }

    /** Ends reading at the first thing that is wrong; what is only odd is of no matter here. */
    private static final class Refusing implements ErrorHandler {
        @Override
        public void warning(String message, long line, long col) {}

        @Override
        public void error(String message, long line, long col) {
            throw new RiotParseException(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            throw new RiotParseException(message, line, col);
        }
    }
}
