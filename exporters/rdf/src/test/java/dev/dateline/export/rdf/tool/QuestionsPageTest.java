package dev.dateline.export.rdf.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Asks the graphs of two articles each question, and compares the answers with those in {@code docs/rdf.md}. {@code
 * -Ddateline.golden=rewrite} writes them anew.
 */
class QuestionsPageTest {

    private static final Path PAGE = Cases.folder().resolve("../../docs/rdf.md").normalize();
    private static final String BEGIN = "<!-- What follows is compared with the answers. -->\n";
    private static final String END = "<!-- End of the answers. -->\n";
    private static final int ROWS_SHOWN = 12;

    @Test
    void answersAreThoseOfThePage() throws IOException {
        DatasetGraph graphs = DatasetGraphFactory.create();
        AnswersTest.load(graphs, "nq", AnswersTest.twoArticles());
        StringBuilder text = new StringBuilder();
        text.append("\nAsked of the [sample](../fixtures/cases/north-korea-tribute/input.json) and a made-up [second"
                + " article](../exporters/rdf/src/test/resources/dev/dateline/export/rdf/second-day.json); the base is"
                + " left out.\n");
        for (Question question : Question.ALL) {
            text.append("\n### ").append(question.number()).append(". ").append(question.title());
            text.append("\n\n").append(answer(graphs, question));
        }
        text.append('\n');
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(begin).isGreaterThan(BEGIN.length());
        assertThat(end).isGreaterThanOrEqualTo(begin);
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, page.substring(0, begin) + text + page.substring(end));
        }
        assertThat(Files.readString(PAGE).substring(begin).split(END, 2)[0]).isEqualTo(text.toString());
    }

    private static String answer(DatasetGraph graphs, Question question) {
        try (QueryExecution asked = QueryExecutionFactory.create(question.sparql(), DatasetFactory.wrap(graphs))) {
            ResultSet results = asked.execSelect();
            List<String> names = results.getResultVars();
            StringBuilder table = new StringBuilder();
            int rows = 0;
            while (results.hasNext()) {
                QuerySolution row = results.next();
                if (rows++ < ROWS_SHOWN) {
                    table.append('|');
                    names.forEach(name -> table.append(cell(row.get(name))).append(" |"));
                    table.append('\n');
                }
            }
            if (rows == 0) {
                return "Nothing: the two articles do not contradict each other.\n";
            }
            String head = "| " + String.join(" | ", names) + " |\n|" + " --- |".repeat(names.size()) + "\n";
            String more = rows > ROWS_SHOWN ? "\nAnd " + (rows - ROWS_SHOWN) + " more.\n" : "";
            return head + table + more;
        }
    }

    private static String cell(@Nullable RDFNode node) {
        if (node == null) {
            return "";
        }
        String text = node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : node.toString().replace("https://example.org/", "").replace("https://w3id.org/dateline/ns#", "dl:");
        return " " + text.replace("|", "\\|");
    }
}
