package dev.dateline.export.rdf;

import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Origin;
import dev.dateline.export.Target;
import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sys.JenaSystem;

/** One graph on its way into a file. */
final class RdfSession implements ExportSession {

    static {
        // Jena's classes must not be first touched in the middle of its own start.
        JenaSystem.init();
    }

    private final FileOutput file;
    private final StreamRDF writer;
    private final Graph graph;
    private final ResourceNames names;
    private final ArticleGraph articles;

    private RdfSession(FileOutput file, StreamRDF writer, ResourceNames names) {
        this.file = file;
        this.writer = writer;
        this.graph = new Graph(writer);
        this.names = names;
        this.articles = new ArticleGraph(graph, names);
    }

    static RdfSession open(Syntax syntax, ResourceNames names, Target target) throws IOException {
        FileOutput file = new FileOutput(target.open());
        try {
            return new RdfSession(file, syntax.writer(file), names);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void write(Article article) throws IOException {
        checked(() -> articles.write(article));
    }

    @Override
    public ExportReport finish(Origin origin) throws IOException {
        checked(() -> {
            new OriginGraph(graph, names).write(origin);
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
