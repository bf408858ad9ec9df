package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Cases;
import dev.dateline.model.Article;
import dev.dateline.model.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;

/**
 * Asks a TDB2 database, loaded with N-Quads, each question of {@code docs/rdf.md}, and compares the answers with those
 * that stand there. {@code -Ddateline.golden=rewrite} writes the answers anew.
 */
class QuestionsTest {

    static final Path PAGE = Cases.folder().resolve("../../docs/rdf.md").normalize();

    /** A query and the table after it. */
    private static final Pattern QUESTION =
            Pattern.compile("```sparql\n(?<query>SELECT.*?)```\n\n(?<answer>(\\|[^\n]*\n)*)", Pattern.DOTALL);

    private static final Pattern PREFIXES = Pattern.compile("```sparql\n(?<prefixes>PREFIX.*?)```", Pattern.DOTALL);

    @Test
    void answersAreThoseOfThePage() throws IOException {
        String page = Files.readString(PAGE);
        Matcher prefixes = PREFIXES.matcher(page);
        assertThat(prefixes.find()).isTrue();
        Dataset dataset = loaded();
        List<String> answers = new ArrayList<>();
        String answered = QUESTION.matcher(page).replaceAll(question -> {
            String query = question.group(1);
            answers.add(answer(dataset, prefixes.group("prefixes") + query));
            return Matcher.quoteReplacement("```sparql\n" + query + "```\n\n" + answers.get(answers.size() - 1));
        });
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, answered);
        }
        assertThat(answers)
                .hasSize(10)
                .allSatisfy(answer -> assertThat(answer.lines()).hasSizeGreaterThan(2));
        assertThat(Files.readString(PAGE)).isEqualTo(answered);
    }

    private static Dataset loaded() throws IOException {
        List<Article> articles = List.of(
                Samples.article("north-korea-tribute"),
                Samples.articles(new Input(
                                "second-day",
                                () -> Objects.requireNonNull(
                                        QuestionsTest.class.getResourceAsStream("second-day.json"))))
                        .get(0));
        byte[] quads = Exported.of("nq", articles).bytes();
        Dataset dataset = TDB2Factory.createDataset();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, new ByteArrayInputStream(quads), Lang.NQUADS));
        return dataset;
    }

    private static String answer(Dataset dataset, String query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
                ResultSet results = execution.execSelect();
                List<String> names = results.getResultVars();
                StringBuilder table = new StringBuilder();
                table.append("| ").append(String.join(" | ", names)).append(" |\n");
                table.append("|").append(" --- |".repeat(names.size())).append('\n');
                while (results.hasNext()) {
                    QuerySolution row = results.next();
                    table.append('|');
                    names.forEach(name -> table.append(cell(row.get(name))).append(" |"));
                    table.append('\n');
                }
                return table.toString();
            }
        });
    }

    private static String cell(RDFNode node) {
        if (node == null) {
            return "";
        }
        String text = node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : node.toString()
                        .replace("https://example.org/", "")
                        .replace("https://w3id.org/dateline/ns#", "dl:")
                        .replace("https://schema.org/", "schema:");
        return " " + text.replace("|", "\\|");
    }
}
