package dev.dateline.export.rdf;

import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Origin;
import dev.dateline.export.Settings;
import dev.dateline.fixtures.MemoryTarget;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * An export and what other programs read from it.
 *
 * @param format the id of the format
 * @param text the file, which was well-formed UTF-8
 * @param report what the session said
 */
record Exported(String format, String text, ExportReport report) {

    static final Origin NO_INPUT = new Origin("Bellringer", "1.2", List.of());

    static Exported of(String format, List<Article> articles, Origin origin, Map<String, String> options)
            throws IOException {
        Format chosen = Formats.installed().get(format);
        MemoryTarget target = new MemoryTarget(Path.of("unused"));
        ExportReport report;
        try (ExportSession session = chosen.open(Settings.of(chosen, options), target)) {
            for (Article article : articles) {
                session.write(article);
            }
            report = session.finish(origin);
        }
        byte[] bytes = Objects.requireNonNull(target.files().get(""));
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return new Exported(format, text, report);
    }

    static Exported of(String format, List<Article> articles) throws IOException {
        return of(format, articles, NO_INPUT, Map.of());
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The graph as RDF4J reads it. */
    Model model() throws IOException {
        RDFFormat syntax = format.equals("ttl") ? RDFFormat.TURTLE : RDFFormat.NTRIPLES;
        return Rio.parse(new ByteArrayInputStream(bytes()), syntax);
    }

    /** The graph as Jena reads it. */
    org.apache.jena.graph.Graph jenaGraph() {
        return RDFParser.source(new ByteArrayInputStream(bytes()))
                .lang(format.equals("ttl") ? Lang.TURTLE : Lang.NTRIPLES)
                .toGraph();
    }

    long triples() {
        return report.counts().get(0).number();
    }
}
