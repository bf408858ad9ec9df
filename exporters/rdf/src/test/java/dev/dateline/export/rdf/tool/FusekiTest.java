package dev.dateline.export.rdf.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that others wrote, with its database, serves the export of a thousand articles on the loopback interface. */
class FusekiTest {

    private static final int ARTICLES = 1000;

    /** Of computing, so that it makes no difference what else the machine is doing. */
    private static final Duration IN_TIME = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init") // JUnit calls what sets it
    private static List<Article> articles;

    @SuppressWarnings("NullAway.Init")
    private static FusekiServer server;

    @BeforeAll
    static void serve() throws IOException {
        articles = AnswersTest.articles(ARTICLES);
        DatasetGraph news = DatabaseMgr.createDatasetGraph();
        AnswersTest.load(news, "nq", articles);
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/news", news)
                .addEndpoint("/news", "shacl", Operation.Shacl)
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    /** Asked over HTTP, as any other program would. */
    @Test
    void everyQuestionIsAnsweredInTime() throws Exception {
        ModelAnswers expected = new ModelAnswers(articles);
        for (Question question : Question.ALL) {
            HttpRequest request = request("query?query=" + encoded(question.sparql()))
                    .header("Accept", "application/sparql-results+json")
                    .timeout(PATIENCE)
                    .build();
            long before = computed();
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            assertThat(Duration.ofNanos(computed() - before))
                    .as(question.title())
                    .isLessThan(IN_TIME);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Answers.rows(ResultSetFactory.fromJSON(new ByteArrayInputStream(response.body()))))
                    .as(question.title())
                    .containsExactlyInAnyOrderElementsOf(expected.to(question.number()));
        }
    }

    /** How long the processors have worked for this process, in nanoseconds. */
    private static long computed() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** The recipe of the page: the server holds a graph, or all together, to the shapes. */
    @Test
    void serverValidatesAsTheCommandDoes() throws Exception {
        for (String graph : List.of(
                "default", "https://example.org/article/" + articles.get(0).id())) {
            assertThat(shaclReport(graph)).contains("http://www.w3.org/ns/shacl#conforms> \"true\"");
        }
    }

    private static String shaclReport(String graph) throws Exception {
        BodyPublisher shapes = BodyPublishers.ofInputStream(() ->
                Objects.requireNonNull(FusekiTest.class.getResourceAsStream("/dev/dateline/export/rdf/shapes.ttl")));
        HttpRequest request = request("shacl?graph=" + encoded(graph))
                .header("Content-Type", "text/turtle")
                .header("Accept", "application/n-triples")
                .POST(shapes)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/news/" + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
