package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.DividedExport;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.NodeScript;
import dev.dateline.fixtures.Search;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables, converted to RDF by their metadata alone, are the graph. What the graph says of the export itself is left
 * aside.
 */
class OneTruthTest {

    private static final String BASE = "https://example.org/";

    @TempDir
    private Path folder;

    static Stream<Named<List<Article>>> corpora() {
        Stream<Named<List<Article>>> samples =
                Samples.names().stream().map(name -> Named.of(name, List.of(Samples.article(name))));
        Stream<Named<List<Article>>> generated = Stream.of(7, 20310504)
                .map(seed -> Named.of(
                        "seed " + seed, CorpusGenerator.articles(seed, 300).toList()));
        return Stream.concat(samples, generated);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void tablesAreTheGraph(List<Article> articles) throws IOException {
        assertSame(CsvwConverter.triples(csvSet(articles)), graph(articles));
    }

    /** However odd the articles are. */
    @Test
    void tablesOfMadeUpArticlesAreTheirGraph() {
        Search.counterexample(
                "one-truth", articles -> assertSame(CsvwConverter.triples(csvSet(articles)), graph(articles)));
    }

    static Stream<Named<List<Article>>> largerCorpora() {
        return Stream.of(
                Named.of("samples", Samples.all()),
                Named.of("seed 7", CorpusGenerator.articles(7, 2000).toList()));
    }

    /** The judge from outside: a converter that others wrote, where Node is there to run it. */
    @ParameterizedTest
    @MethodSource("largerCorpora")
    void tablesAreTheGraphToAnotherConverter(List<Article> articles) throws IOException {
        assertSame(toAnotherConverter(csvSet(articles)), graph(articles));
    }

    private Set<String> toAnotherConverter(Path set) throws IOException {
        Path converted = folder.resolve("converted.nt");
        Command.Result result = new NodeScript("csv2rdf.mjs").run(set, converted);
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
        try (InputStream bytes = Files.newInputStream(converted)) {
            return statements(bytes);
        }
    }

    /** Parts are described by one file, which names all of them, and by schemas that are files of their own. */
    @Test
    void tablesInPartsAreTheGraphInParts() throws IOException {
        List<Article> articles = CorpusGenerator.articles(7, 300).toList();
        List<List<Article>> parts = List.of(articles.subList(0, 100), List.of(), articles.subList(100, 300));
        DividedExport csv = divided("csv", parts);
        Path set = folder.resolve("set");
        write(csv.files(), set);
        write(csv.describe(ExporterContract.ORIGIN), set);
        Set<String> graph = new HashSet<>();
        for (byte[] part : divided("nt", parts).files().values()) {
            graph.addAll(statements(new ByteArrayInputStream(part)));
        }
        assertSame(CsvwConverter.triples(set), graph);
        assertSame(toAnotherConverter(set), graph);
        assertSame(graph, graph(articles));
    }

    private DividedExport divided(String id, List<List<Article>> parts) throws IOException {
        DividedFormat format = (DividedFormat) Formats.installed().get(id);
        DividedExport export =
                new DividedExport(format, new Dataset(BASE), Settings.of(format, Map.of()), folder.resolve("unused"));
        for (List<Article> part : parts) {
            export.writeArticles(part);
        }
        return export;
    }

    private Path csvSet(List<Article> articles) throws IOException {
        Path set = folder.resolve("set");
        write(export("csv", articles), set);
        return set;
    }

    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static Set<String> graph(List<Article> articles) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(
                Objects.requireNonNull(export("nt", articles).get("")))) {
            return statements(bytes);
        }
    }

    /** Says what differs, and not all there is. */
    private static void assertSame(Set<String> tables, Set<String> graph) {
        assertThat(graph).isNotEmpty();
        assertThat(tables.stream()
                        .filter(statement -> !graph.contains(statement))
                        .limit(5))
                .as("only in the tables")
                .isEmpty();
        assertThat(graph.stream()
                        .filter(statement -> !tables.contains(statement))
                        .limit(5))
                .as("only in the graph")
                .isEmpty();
    }

    private static Map<String, byte[]> export(String id, List<Article> articles) throws IOException {
        Format format = Formats.installed().get(id);
        MemoryTarget target = new MemoryTarget(Path.of("unused"));
        try (ExportSession session = format.open(new Dataset(BASE), Settings.of(format, Map.of()), target)) {
            for (Article article : articles) {
                session.write(article);
            }
            session.finish(ExporterContract.ORIGIN);
        }
        return target.files();
    }

    private static Set<String> statements(InputStream nTriples) throws IOException {
        Set<String> statements = new HashSet<>();
        RDFParser parser = Rio.createParser(RDFFormat.NTRIPLES);
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                String subject = text(statement.getSubject());
                if (!subject.equals("<" + BASE + "dataset>") && !subject.startsWith("<" + BASE + "run/")) {
                    statements.add(subject + " " + text(statement.getPredicate()) + " " + text(statement.getObject()));
                }
            }
        });
        parser.parse(nTriples);
        return statements;
    }

    private static String text(Value value) {
        if (value instanceof Literal literal) {
            return '"' + literal.getLabel() + "\"^^<" + literal.getDatatype() + ">";
        }
        return "<" + uri(value.stringValue()) + ">";
    }

    /** Templates are filled in to URIs, the graph has IRIs: the one is mapped to the other by RFC 3987, section 3.1. */
    private static String uri(String iri) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : iri.getBytes(StandardCharsets.UTF_8)) {
            if (octet < 0) {
                uri.append(String.format(Locale.ROOT, "%%%02X", octet));
            } else {
                uri.append((char) octet);
            }
        }
        return uri.toString();
    }
}
