package dev.dateline.export.rdf.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/** Answers as {@link ModelAnswers} writes them. */
final class Answers {

    private Answers() {}

    static List<String> rows(ResultSet results) {
        List<String> rows = new ArrayList<>();
        while (results.hasNext()) {
            QuerySolution solution = results.next();
            rows.add(ModelAnswers.row(results.getResultVars().stream()
                    .map(name -> cell(solution.get(name)))
                    .toArray()));
        }
        return rows;
    }

    private static @Nullable Object cell(@Nullable RDFNode node) {
        if (node == null) {
            return null;
        }
        if (!node.isLiteral()) {
            return node.toString().replace("https://example.org/", "");
        }
        return node.asLiteral().getValue() instanceof Number
                ? new BigDecimal(node.asLiteral().getLexicalForm())
                : node.asLiteral().getLexicalForm();
    }
}
