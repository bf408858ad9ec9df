package dev.dateline.export.rdf.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Cases;
import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.SecondDay;
import dev.dateline.model.Article;
import dev.dateline.model.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server has the graphs of one day; those of what is new, corrected and withdrawn on the next are sent to it. */
class NextDayTest {

    private static final String ARTICLE = "https://example.org/article/";

    /** So many of the first day that articles of each kind are among them. */
    private static final int ARTICLES = 200;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<Article> before = SecondDay.before().subList(0, ARTICLES);
    private final Set<String> firstDay = ids(before);
    private final Set<String> left =
            ids(SecondDay.before().subList(ARTICLES, SecondDay.before().size()));
    private final List<Article> update = among(SecondDay.update());
    private final List<Article> after = among(SecondDay.after());
    private final List<String> withdrawn =
            SecondDay.withdrawn().stream().filter(firstDay::contains).toList();

    private final DatasetGraph news = DatasetGraphFactory.createTxnMem();
    private final FusekiServer server =
            FusekiServer.create().port(0).loopback(true).add("/news", news).build();

    private static Set<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).collect(Collectors.toSet());
    }

    private List<Article> among(List<Article> articles) {
        return articles.stream().filter(each -> !left.contains(each.id())).toList();
    }

    @BeforeEach
    void firstDay() throws IOException {
        server.start();
        AnswersTest.load(news, "nq", before);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void graphsAreReplacedAndDeleted() throws Exception {
        for (Map.Entry<String, Graph> each : graphs(loaded(update)).entrySet()) {
            StringWriter triples = new StringWriter();
            RDFDataMgr.write(triples, each.getValue(), Lang.NTRIPLES);
            send(
                    each.getKey(),
                    request -> request.header("Content-Type", "application/n-triples")
                            .PUT(BodyPublishers.ofString(triples.toString())));
        }
        for (String id : withdrawn) {
            send(ARTICLE + id, HttpRequest.Builder::DELETE);
        }
        isTheNextDay();
    }

    /** The lines of the page, but for the export, say the same to a shell. */
    @Test
    void pageSaysHow(@TempDir Path folder) throws IOException {
        for (String program : List.of("sh", "curl", "awk")) {
            if (Command.find(program).isEmpty()) {
                Command.missing("there is no " + program + " on the path");
            }
        }
        Files.write(folder.resolve("changed.nq"), AnswersTest.exported("nq", update));
        Files.write(folder.resolve("withdrawn.txt"), withdrawn);
        Path script = Files.writeString(
                folder.resolve("script"),
                script().replace("https://news.example/", "https://example.org/")
                        .replace("http://localhost:3030", "http://localhost:" + server.getPort()));
        Command.Result result = Command.run(folder, List.of("sh", "-e", script.toString()));
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
        isTheNextDay();
    }

    private static String script() throws IOException {
        String page =
                Files.readString(Cases.folder().resolve("../../docs/rdf.md").normalize());
        String section = page.split("\n## The next day\n", 2)[1];
        List<String> lines =
                section.split("```sh\n", 2)[1].split("```\n", 2)[0].lines().toList();
        assertThat(lines.get(0)).startsWith("dateline export changed.jsonl -f nq -o changed.nq ");
        return String.join("\n", lines.subList(1, lines.size())) + "\n";
    }

    /** The server has what it would have, had it been given the articles of the next day and nothing before. */
    private void isTheNextDay() throws IOException {
        assertThat(update).hasSizeGreaterThan(45);
        assertThat(withdrawn).isNotEmpty();
        Map<String, Graph> expected = graphs(loaded(after));
        Map<String, Graph> there = Txn.calculateRead(news, () -> graphs(news));
        assertThat(there.keySet()).isEqualTo(expected.keySet()).hasSize(after.size());
        expected.forEach((name, graph) ->
                assertThat(graph.isIsomorphicWith(there.get(name))).as(name).isTrue());
    }

    private static DatasetGraph loaded(List<Article> articles) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        AnswersTest.load(dataset, "nq", articles);
        return dataset;
    }

    /** The graphs that have a name, each a copy. */
    private static Map<String, Graph> graphs(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Map<String, Graph> graphs = new TreeMap<>();
            for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
                Node name = names.next();
                Graph copy = GraphFactory.createDefaultGraph();
                dataset.getGraph(name).find().forEach(copy::add);
                graphs.put(name.getURI(), copy);
            }
            return graphs;
        });
    }

    private void send(String graph, UnaryOperator<HttpRequest.Builder> method) throws Exception {
        URI address = URI.create("http://localhost:" + server.getPort() + "/news/data?graph="
                + URLEncoder.encode(graph, StandardCharsets.UTF_8));
        HttpRequest request = method.apply(HttpRequest.newBuilder(address)).build();
        assertThat(CLIENT.send(request, BodyHandlers.discarding()).statusCode())
                .as(graph)
                .isBetween(200, 299);
    }

    /** Who has cited a mention still has the right one when the article gets others. */
    @Test
    void mentionsKeepTheirIris() throws IOException {
        String last = "{\"start\": 10, \"end\": 13, \"quote\": \"Fog\"}";
        String first = "{\"start\": 0, \"end\": 3, \"quote\": \"Fog\"}";
        Set<String> fewer = mentions(fog(last));
        assertThat(fewer).hasSize(1);
        assertThat(mentions(fog(first + ", " + last))).containsAll(fewer).hasSize(2);
    }

    private static Article fog(String mentions) {
        String json = "{\"id\": \"fog\", \"headline\": \"Fog\", \"text\": \"Fog. And: Fog.\", \"entities\": [{\"id\":"
                + " \"fog\", \"type\": \"Event\", \"name\": \"Fog\", \"mentions\": [" + mentions + "]}]}";
        return Samples.articles(
                        new Input("fog.json", () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .get(0);
    }

    private static Set<String> mentions(Article article) throws IOException {
        Graph graph = Objects.requireNonNull(graphs(loaded(List.of(article))).get(ARTICLE + article.id()));
        return graph.find(Node.ANY, RDF.Nodes.type, NodeFactory.createURI("http://www.w3.org/ns/oa#Annotation"))
                .mapWith(triple -> triple.getSubject().getURI())
                .toSet();
    }
}
