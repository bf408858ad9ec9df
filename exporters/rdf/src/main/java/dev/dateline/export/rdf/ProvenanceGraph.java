package dev.dateline.export.rdf;

import dev.dateline.export.Provenance;
import dev.dateline.export.vocabulary.ProvenanceTerms;
import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.export.vocabulary.Terms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What an export was made from, and with what, as triples. Names no time and no file, so it never differs by chance. */
final class ProvenanceGraph {

    private final TripleSink graph;
    private final ResourceNames names;

    ProvenanceGraph(TripleSink graph, ResourceNames names) {
        this.graph = graph;
        this.names = names;
    }

    void write(Provenance origin) {
        List<String> inputs = origin.inputSha256();
        String sha256 = sha256(String.join("", inputs));
        graph.subject(names.dataset(sha256))
                .type(ProvenanceTerms.CLASS)
                .link(ProvenanceTerms.GENERATED_BY, names.generation(sha256));
        Subject generation = graph.subject(names.generation(sha256))
                .type(ProvenanceTerms.GENERATION_CLASS)
                .link(ProvenanceTerms.ASSOCIATED_WITH, names.tool(sha256));
        for (int number = 1; number <= inputs.size(); number++) {
            generation.link(ProvenanceTerms.USED, names.input(sha256, number));
        }
        graph.subject(names.tool(sha256))
                .type(ProvenanceTerms.TOOL_CLASS)
                .text(Terms.NAME, origin.tool())
                .text(ProvenanceTerms.TOOL_VERSION, origin.version());
        for (int number = 1; number <= inputs.size(); number++) {
            graph.subject(names.input(sha256, number))
                    .type(ProvenanceTerms.INPUT_CLASS)
                    .text(ProvenanceTerms.SHA256, inputs.get(number - 1));
        }
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
