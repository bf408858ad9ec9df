package dev.dateline.export.rdf.tool;

import dev.dateline.export.Document;
import dev.dateline.export.Tool;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.system.Txn;

/** Asks a graph one of the questions. */
public final class AskTool implements Tool {

    /** The questions, to be read and copied. */
    public static final Document QUESTIONS =
            new Document("queries", "ten questions to a graph, in SPARQL", Question::all);

    /** Creates the tool. */
    public AskTool() {}

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String title() {
        return "Ask an exported graph a question; print the answers as CSV."
                + " 'dateline schema queries' lists the questions.";
    }

    @Override
    public List<String> examples() {
        return List.of("dateline schema queries # the questions", "dateline ask 1 news.ttl");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("N", "The number of the question, from 1 to " + Question.COUNT + "."),
                new Parameter("FILE", "An exported graph, compressed or not; its ending tells the syntax."));
    }

    @Override
    public boolean run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        Question question = Question.of(arguments.get(0));
        try (GraphFile graphs = GraphFile.open(arguments.get(1), err)) {
            if (graphs == null) {
                return false;
            }
            DatasetGraph dataset = graphs.dataset();
            Txn.executeRead(dataset, () -> answer(question, dataset, out));
            return true;
        }
    }

    private static void answer(Question question, DatasetGraph dataset, PrintStream out) {
        try (QueryExecution asked = QueryExecutionFactory.create(question.sparql(), DatasetFactory.wrap(dataset))) {
            RowSet rows = RowSet.adapt(asked.execSelect());
            RowSet plain = RowSetStream.create(rows.getResultVars(), Iter.map(rows, AskTool::plain));
            ResultSetMgr.write(out, ResultSet.adapt(plain), ResultSetLang.RS_CSV);
        }
    }

    /** The same number in the same way, however a store keeps it. */
    private static Binding plain(Binding row) {
        BindingBuilder plain = Binding.builder();
        row.forEach((variable, value) -> plain.add(variable, plain(value)));
        return plain.build();
    }

    private static Node plain(Node value) {
        if (!value.isLiteral() || !XSDDatatype.XSDdecimal.equals(value.getLiteralDatatype())) {
            return value;
        }
        BigDecimal number = new BigDecimal(value.getLiteralLexicalForm()).stripTrailingZeros();
        return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
