package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.Provenance;
import dev.dateline.export.vocabulary.ProvenanceTerms;
import dev.dateline.export.vocabulary.Terms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What an export was made from, and with what, as triples. Names no time and no file, so it never differs by chance. The
 * export has the same IRI on every day; the run that made it is named by what it read.
 */
final class ProvenanceGraph {

    private final TripleSink graph;
    private final Dataset dataset;

    ProvenanceGraph(TripleSink graph, Dataset dataset) {
        this.graph = graph;
        this.dataset = dataset;
    }

    void write(Provenance origin) {
        List<String> inputs = origin.inputSha256();
        String run = dataset.base() + "run/" + sha256(String.join("", inputs));
        String tool = run + "/tool";
        if (dataset.description() == null) {
            link(dataset.iri(), Terms.TYPE, ProvenanceTerms.CLASS);
        }
        link(dataset.iri(), ProvenanceTerms.GENERATED_BY, run);
        link(run, Terms.TYPE, ProvenanceTerms.GENERATION_CLASS);
        link(run, ProvenanceTerms.ASSOCIATED_WITH, tool);
        for (int number = 1; number <= inputs.size(); number++) {
            link(run, ProvenanceTerms.USED, input(run, number));
        }
        if (origin.leftOut() > 0) {
            text(run, ProvenanceTerms.REMARK, "Articles with errors that were left out: " + origin.leftOut());
        }
        link(tool, Terms.TYPE, ProvenanceTerms.TOOL_CLASS);
        text(tool, Terms.NAME, origin.tool());
        text(tool, ProvenanceTerms.TOOL_VERSION, origin.version());
        for (int number = 1; number <= inputs.size(); number++) {
            link(input(run, number), Terms.TYPE, ProvenanceTerms.INPUT_CLASS);
            text(input(run, number), ProvenanceTerms.SHA256, inputs.get(number - 1));
        }
    }

    private static String input(String run, int number) {
        return run + "/input/" + number;
    }

    private void link(String subject, String property, String object) {
        add(subject, property, NodeFactory.createURI(object));
    }

    private void text(String subject, String property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    private void add(String subject, String property, Node object) {
        graph.add(Triple.create(NodeFactory.createURI(subject), NodeFactory.createURI(property), object));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
