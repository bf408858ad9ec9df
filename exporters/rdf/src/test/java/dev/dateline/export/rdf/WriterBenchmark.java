package dev.dateline.export.rdf;

import dev.dateline.export.Utf8Output;
import dev.dateline.export.rdf.syntax.Syntax;
import dev.dateline.fixtures.CorpusGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/**
 * Compares the writers with Jena's own on the same triples, side by side and in turns, in processor time of the one
 * thread. Arguments: articles, rounds.
 */
public final class WriterBenchmark {

    private WriterBenchmark() {}

    /**
     * Prints millions of triples in a second.
     *
     * @param args the number of articles, and of rounds
     * @throws IOException never
     */
    public static void main(String[] args) throws IOException {
        JenaSystem.init();
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        List<Quad> triples =
                StockTest.quads(CorpusGenerator.articles(1, articles).toList(), false);
        List<Quad> quads = StockTest.quads(CorpusGenerator.articles(1, articles).toList(), true);
        PrintStream out = System.out;
        out.printf(Locale.ROOT, "%d articles, %d triples%n", articles, triples.size());
        compare(out, "nt", triples, rounds, StockWriters::lines, own(Syntax.N_TRIPLES));
        compare(out, "nq", quads, rounds, StockWriters::lines, own(Syntax.N_QUADS));
        compare(out, "ttl", triples, rounds, StockWriters::blocks, own(Syntax.TURTLE));
        compare(out, "trig", quads, rounds, StockWriters::blocks, own(Syntax.TRIG));
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
