package dev.dateline.export.rdf;

import dev.dateline.export.Utf8Output;
import dev.dateline.export.rdf.syntax.Syntax;
import dev.dateline.fixtures.CorpusGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/**
 * Compares the writers with Jena's own on the same triples, side by side and in turns, in processor time of the one
 * thread. The triples are those of generated articles, or those of a file of N-Quads, which is how versions of the
 * writers are compared: what the generator or the mapping makes differs from version to version.
 *
 * <pre>{@code
 * WriterBenchmark 2000 15
 * WriterBenchmark corpus.nq 15
 * }</pre>
 */
public final class WriterBenchmark {

    private WriterBenchmark() {}

    /**
     * Prints millions of triples in a second.
     *
     * @param args a file of N-Quads or a number of articles, and the number of rounds
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        JenaSystem.init();
        String source = args.length > 0 ? args[0] : "2000";
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        List<Quad> quads = source.matches("[0-9]+") ? generated(Integer.parseInt(source)) : read(Path.of(source));
        List<Quad> triples =
                quads.stream().map(quad -> new Quad(null, quad.asTriple())).toList();
        PrintStream out = System.out;
        out.printf(Locale.ROOT, "%s: %d triples%n", source, triples.size());
        compare(out, "nt", triples, rounds, StockWriters::lines, own(Syntax.N_TRIPLES));
        compare(out, "nq", quads, rounds, StockWriters::lines, own(Syntax.N_QUADS));
        compare(out, "ttl", triples, rounds, StockWriters::blocks, own(Syntax.TURTLE));
        compare(out, "trig", quads, rounds, StockWriters::blocks, own(Syntax.TRIG));
    }

    private static List<Quad> generated(int articles) throws IOException {
        return StockTest.quads(CorpusGenerator.articles(1, articles).toList(), true);
    }

    private static List<Quad> read(Path file) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.source(file).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quads.add(new Quad(null, triple));
            }

            @Override
            public void quad(Quad quad) {
                quads.add(quad.isDefaultGraph() ? new Quad(null, quad.asTriple()) : quad);
            }
        });
        return quads;
    }

    private static Function<OutputStream, StreamRDF> own(Syntax syntax) {
        return out -> OwnWriters.of(syntax, new Utf8Output(out));
    }

    private static void compare(
            PrintStream out,
            String name,
            List<Quad> quads,
            int rounds,
            Function<OutputStream, StreamRDF> stock,
            Function<OutputStream, StreamRDF> own) {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < rounds; round++) {
            best[0] = Math.min(best[0], seconds(quads, stock));
            best[1] = Math.min(best[1], seconds(quads, own));
        }
        double stockSpeed = quads.size() / best[0] / 1e6;
        double ownSpeed = quads.size() / best[1] / 1e6;
        out.printf(
                Locale.ROOT,
                "%-5s stock %.2f  own %.2f million/s  ratio %.2f%n",
                name,
                stockSpeed,
                ownSpeed,
                ownSpeed / stockSpeed);
    }

    private static double seconds(List<Quad> quads, Function<OutputStream, StreamRDF> writers) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        StreamRDF writer = writers.apply(OutputStream.nullOutputStream());
        for (Quad quad : quads) {
            if (quad.getGraph() == null) {
                writer.triple(quad.asTriple());
            } else {
                writer.quad(quad);
            }
        }
        writer.finish();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }
}
