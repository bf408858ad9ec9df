package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.Rendition;
import dev.dateline.export.Settings;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.rdf.syntax.Syntax;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;

/** The graph of one article in Turtle: what the graph of the whole export has of it. */
final class TurtleRendition implements Rendition {

    private final Settings settings;

    /** Creates it for a format whose defaults it has. */
    TurtleRendition(RdfFormat turtle) {
        this.settings = Settings.of(turtle, Map.of());
    }

    @Override
    public String extension() {
        return Syntax.TURTLE.id();
    }

    @Override
    public String mediaType() {
        return Syntax.TURTLE.mediaType();
    }

    @Override
    public void write(Article article, Dataset dataset, OutputStream to) throws IOException {
        Utf8Output file = new Utf8Output(to);
        try (GraphStatistics statistics = new GraphStatistics()) {
            RdfSession.checked(() -> {
                StreamRDF writer = Syntax.TURTLE.writer(file, settings);
                GraphOptions content = GraphOptions.of(dataset, Syntax.TURTLE, settings);
                new ArticleGraph(content, statistics)
                        .write(ArticleContext.of(article, dataset), new TripleSink(writer));
                writer.finish();
            });
        }
        file.complete();
    }
}
