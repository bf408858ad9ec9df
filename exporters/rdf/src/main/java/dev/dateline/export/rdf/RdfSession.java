package dev.dateline.export.rdf;

import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.Utf8Output;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sys.JenaSystem;

/** One graph on its way into a file. */
final class RdfSession implements ExportSession {

    private static final int GZIP_BUFFER = 1 << 15;

    static {
        // Jena's classes must not be first touched in the middle of its own start.
        JenaSystem.init();
    }

    private final Utf8Output file;
    private final StreamRDF writer;
    private final Syntax syntax;
    private final GraphOptions content;
    private final TripleSink graph;
    private final ArticleGraph articles;

    private RdfSession(Utf8Output file, Syntax syntax, Settings settings) {
        this.file = file;
        this.syntax = syntax;
        this.writer = syntax.writer(file, settings);
        this.content = GraphOptions.of(settings);
        this.graph = new TripleSink(writer);
        this.articles = new ArticleGraph(graph, content);
    }

    static RdfSession open(Syntax syntax, Settings settings, Target target) throws IOException {
        OutputStream bytes = target.open();
        Utf8Output file = new Utf8Output(bytes);
        try {
            if (syntax.isCompressed(settings)) {
                file = new Utf8Output(new GZIPOutputStream(bytes, GZIP_BUFFER));
            }
            return new RdfSession(file, syntax, settings);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public void write(Article article) throws IOException {
        if (syntax.is(Syntax.Trait.OF_XML)) {
            XmlCharacters.require(article, content);
        }
        if (syntax.is(Syntax.Trait.NAMED)) {
            graph.enter(content.names().article(article));
        }
        checked(() -> articles.write(article));
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        graph.leave();
        checked(() -> {
            if (content.provenance()) {
                new ProvenanceGraph(graph, content.names()).write(origin);
            }
            writer.finish();
        });
        file.complete();
        return new ExportReport(List.of(new ExportReport.Count("", graph.triples(), "triples")), List.of());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Gives back the exception that Jena wraps because its interfaces have none. */
    private static void checked(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (RuntimeIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }
}
