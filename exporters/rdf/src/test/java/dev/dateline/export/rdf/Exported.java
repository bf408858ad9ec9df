package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * An export and what other programs read from it.
 *
 * @param format the id of the format
 * @param file the file
 * @param report what the session said
 */
record Exported(String format, ByteBuffer file, ExportReport report) {

    static final Provenance NO_INPUT = new Provenance("Bellringer", "1.2", List.of());

    private static final Map<String, RDFFormat> SYNTAXES = Map.of(
            "ttl", RDFFormat.TURTLE,
            "nt", RDFFormat.NTRIPLES,
            "nq", RDFFormat.NQUADS,
            "trig", RDFFormat.TRIG,
            "jsonld", RDFFormat.JSONLD,
            "rdf", RDFFormat.RDFXML);

    private static final Map<String, Lang> LANGUAGES = Map.of(
            "ttl", Lang.TURTLE,
            "nt", Lang.NTRIPLES,
            "nq", Lang.NQUADS,
            "trig", Lang.TRIG,
            "jsonld", Lang.JSONLD,
            "rdf", Lang.RDFXML,
            "rpb", Lang.RDFPROTO);

    static Exported of(String format, List<Article> articles, Provenance origin, Map<String, String> options)
            throws IOException {
        return of(format, articles, Dataset.example(), origin, options);
    }

    static Exported of(
            String format, List<Article> articles, Dataset dataset, Provenance origin, Map<String, String> options)
            throws IOException {
        Format chosen = Formats.installed().get(format);
        MemoryTarget target = new MemoryTarget(Path.of("unused"));
        ExportReport report;
        try (ExportSession session = chosen.open(dataset, Settings.of(chosen, options), target)) {
            for (Article article : articles) {
                session.write(article);
            }
            report = session.finish(origin);
        }
        byte[] bytes = Objects.requireNonNull(target.files().get(""));
        return new Exported(format, ByteBuffer.wrap(bytes), report);
    }

    static Exported of(String format, List<Article> articles) throws IOException {
        return of(format, articles, NO_INPUT, Map.of());
    }

    byte[] bytes() {
        byte[] bytes = new byte[file.remaining()];
        file.duplicate().get(bytes);
        return bytes;
    }

    /** The file, which has to be well-formed UTF-8. */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(file.duplicate())
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether RDF4J can read it; of Protocol Buffers, only Jena can. */
    boolean isOfManyParsers() {
        return SYNTAXES.containsKey(format);
    }

    /** The graph, or graphs, as RDF4J reads them. */
    Model model() throws IOException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT); // RDF4J's JSON-LD library does not start in Turkish
            return Rio.parse(new ByteArrayInputStream(bytes()), Objects.requireNonNull(SYNTAXES.get(format)));
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** Gives each triple and quad to something, as Jena reads them. */
    void read(StreamRDF sink) {
        RDFParser.source(new ByteArrayInputStream(bytes()))
                .lang(LANGUAGES.get(format))
                .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                .checking(true)
                .parse(sink);
    }

    /** The graphs, as Jena reads them. */
    DatasetGraph jenaDataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        read(StreamRDFLib.dataset(dataset));
        return dataset;
    }

    /** All graphs together, as Jena reads them. */
    org.apache.jena.graph.Graph jenaGraph() {
        org.apache.jena.graph.Graph graph = GraphFactory.createDefaultGraph();
        jenaDataset().find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    long triples() {
        return report.counts().get(0).number();
    }
}
