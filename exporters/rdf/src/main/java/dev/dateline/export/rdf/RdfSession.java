package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.rdf.syntax.Syntax;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.IriTemplates;
import dev.dateline.model.Article;
import dev.dateline.model.DatasetDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/** One graph on its way into a file. */
final class RdfSession implements ExportSession {

    private static final int GZIP_BUFFER = 1 << 15;
    private static final IriTemplate ARTICLE = IriTemplate.parse(IriTemplates.ARTICLE);

    static {
        // Jena's classes must not be first touched in the middle of its own start.
        JenaSystem.init();
    }

    private final Utf8Output file;
    private final StreamRDF writer;
    private final Syntax syntax;
    private final boolean toldApart;
    private final GraphOptions content;
    private final TripleSink graph;
    private final GraphStatistics statistics = new GraphStatistics();
    private final ArticleGraph articles;
    private final boolean isPart;

    private RdfSession(Utf8Output file, Dataset dataset, Syntax syntax, Settings settings, boolean isPart) {
        this.isPart = isPart;
        this.file = file;
        this.syntax = syntax;
        this.toldApart = syntax.tellsArticlesApart(settings);
        this.writer = syntax.writer(file, settings);
        this.content = GraphOptions.of(dataset, syntax, settings);
        this.graph = new TripleSink(writer);
        this.articles = new ArticleGraph(content, statistics);
    }

    static RdfSession open(Dataset dataset, Syntax syntax, Settings settings, Target target) throws IOException {
        return open(dataset, syntax, settings, target, false);
    }

    /** Begins a part, which says nothing of the whole unless it is told to. */
    static RdfSession openPart(Dataset dataset, Syntax syntax, Settings settings, Target target) throws IOException {
        return open(dataset, syntax, settings, target, true);
    }

    private static RdfSession open(Dataset dataset, Syntax syntax, Settings settings, Target target, boolean isPart)
            throws IOException {
        OutputStream bytes = target.open();
        Utf8Output file = new Utf8Output(bytes);
        try {
            if (syntax.isCompressed(settings)) {
                file = new Utf8Output(new GZIPOutputStream(bytes, GZIP_BUFFER));
            }
            return new RdfSession(file, dataset, syntax, settings, isPart);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public void write(Article article) throws IOException {
        ArticleContext context = ArticleContext.of(article, content.dataset());
        if (syntax.is(Syntax.Trait.OF_XML)) {
            XmlCharacters.require(context, content);
        }
        if (toldApart) {
            graph.enter(ARTICLE.iri(content.dataset().base(), article.id()));
        }
        checked(() -> articles.write(context, graph));
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        graph.leave();
        GraphStatistics.Counts counts = statistics.counts();
        long stated = graph.triples();
        checked(() -> {
            if (!isPart) {
                describe(counts, origin);
            }
            writer.finish();
        });
        file.complete();
        long distinct = counts.triples() + graph.triples() - stated;
        return new ExportReport(List.of(new ExportReport.Count("", distinct, "triples")), List.of());
    }

    /** Says nothing but what is said of the export as a whole, whose triples nobody has counted. */
    void describe(Provenance origin) throws IOException {
        checked(() -> {
            describe(null, origin);
            writer.finish();
        });
        file.complete();
    }

    private void describe(GraphStatistics.@Nullable Counts counts, Provenance origin) {
        DatasetDescription description = content.dataset().description();
        if (description != null) {
            new DescriptionGraph(graph, content.dataset()).write(description, counts);
        }
        if (content.provenance()) {
            new ProvenanceGraph(graph, content.dataset()).write(origin);
        }
    }

    @Override
    public void close() throws IOException {
        try (statistics) {
            file.close();
        }
    }

    /** Something that writes by way of Jena. */
    interface Writing {
        void run() throws IOException;
    }

    /** Gives back the exception that Jena wraps because its interfaces have none. */
    static void checked(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }
}
