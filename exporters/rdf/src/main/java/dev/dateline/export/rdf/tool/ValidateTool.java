package dev.dateline.export.rdf.tool;

import dev.dateline.export.Tool;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Holds every graph of a file to the shapes that are published with the vocabulary. */
public final class ValidateTool implements Tool {

    /** How many breaches of a kind are told in full. */
    private static final int TOLD = 3;

    /** Creates the tool. */
    public ValidateTool() {}

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String title() {
        return "Check every graph of an exported file against its SHACL shapes."
                + " 'dateline schema shapes' prints the shapes.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline validate news.ttl");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("GRAPH", "An exported graph, compressed or not; its ending tells the syntax."));
    }

    @Override
    public boolean run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        String file = arguments.get(0);
        try (GraphFile graphs = GraphFile.open(file, err)) {
            if (graphs == null) {
                return false;
            }
            DatasetGraph dataset = graphs.dataset();
            return Txn.calculateRead(dataset, () -> new Validation(file, out).run(dataset));
        }
    }

    /** One run. */
    private static final class Validation {

        private final String file;
        private final PrintStream out;
        private final GraphShapes shapes = new GraphShapes();
        private final Map<String, Integer> told = new HashMap<>();
        private long graphs;
        private long breaches;

        Validation(String file, PrintStream out) {
            this.file = file;
            this.out = out;
        }

        boolean run(DatasetGraph dataset) {
            take(dataset.getDefaultGraph(), null);
            for (Iterator<Node> names = sorted(dataset); names.hasNext(); ) {
                Node name = names.next();
                take(dataset.getGraph(name), name);
            }
            new TreeMap<>(told).forEach(this::tellMore);
            if (graphs == 0) {
                out.println(file + ": error: there is no article here and no dataset, so no shape is about it");
                return false;
            }
            out.println(count(graphs, "graph") + ", " + (breaches == 0 ? "no errors" : count(breaches, "error")));
            return breaches == 0;
        }

        private static Iterator<Node> sorted(DatasetGraph dataset) {
            Map<String, Node> names = new TreeMap<>();
            dataset.listGraphNodes().forEachRemaining(name -> names.put(name.toString(), name));
            return names.values().iterator();
        }

        private void take(Graph graph, @Nullable Node name) {
            if (name == null && !GraphShapes.concern(graph)) {
                return;
            }
            graphs++;
            for (GraphShapes.Breach breach : shapes.breaches(graph, name)) {
                breaches++;
                if (told.merge(breach.message(), 1, Integer::sum) <= TOLD) {
                    out.println(file + ": error: " + text(breach));
                }
            }
        }

        private static String text(GraphShapes.Breach breach) {
            String article = breach.article();
            boolean isItself = article == null || article.equals(breach.focus());
            return (isItself ? "" : "article " + article + ": ")
                    + breach.focus()
                    + (breach.name() == null ? "" : ": " + breach.name())
                    + (breach.value() == null ? "" : " " + breach.value())
                    + ": " + breach.message();
        }

        private void tellMore(String message, int times) {
            if (times > TOLD) {
                out.println(file + ": " + count(times - TOLD, "more error") + " like it: " + message);
            }
        }

        private static String count(long number, String of) {
            return String.format(Locale.ROOT, "%,d %s%s", number, of, number == 1 ? "" : "s");
        }
    }
}
