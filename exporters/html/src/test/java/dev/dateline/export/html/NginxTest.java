package dev.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.Rendition;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the rules that a site comes with, a web server answers for every IRI of the export. */
class NginxTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news/a.b+c/"})
    void everyIriLeadsToAPage(String path) throws IOException, InterruptedException {
        try (Served served = serve(path)) {
            Set<String> iris = iris(served.dataset());
            assertThat(iris).hasSizeGreaterThan(100);
            for (String iri : iris) {
                HttpResponse<String> first = get(URI.create(iri), BROWSER);
                assertThat(first.statusCode()).as(iri).isEqualTo(303);
                URI page = URI.create(iri).resolve(location(first));
                HttpResponse<String> second = get(page, BROWSER);
                assertThat(second.statusCode()).as(page.toString()).isEqualTo(200);
                assertThat(header(second, "Content-Type")).isEqualTo("text/html; charset=utf-8");
                if (page.getFragment() != null) {
                    assertThat(Jsoup.parse(second.body()).getElementById(page.getFragment()))
                            .as(iri)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void articleComesAsJsonToWhomAsksForIt() throws IOException, InterruptedException {
        try (Served served = serve("/")) {
            URI iri = URI.create(served.dataset().base() + "article/arabic");
            for (Map.Entry<String, String> each : Map.of(
                            "application/json",
                            "/article/arabic/index.json",
                            "application/ld+json;q=0.5, application/json",
                            "/article/arabic/index.json",
                            BROWSER,
                            "/article/arabic/",
                            "application/json, text/html",
                            "/article/arabic/",
                            "*/*",
                            "/article/arabic/")
                    .entrySet()) {
                HttpResponse<String> answer = get(iri, each.getKey());
                assertThat(location(answer)).as(each.getKey()).isEqualTo(each.getValue());
                assertThat(header(answer, "Vary")).isEqualTo("Accept");
            }
            HttpResponse<String> json = get(iri.resolve("/article/arabic/index.json"), "application/json");
            assertThat(header(json, "Content-Type")).startsWith("application/json");
            assertThat(json.body()).startsWith("{\"id\":\"arabic\"");
            assertThat(location(get(iri, "text/x.names+list, */*;q=0.1"))).isEqualTo("/article/arabic/index.names");
            HttpResponse<String> names = get(iri.resolve("/article/arabic/index.names"), "*/*");
            assertThat(header(names, "Content-Type")).isEqualTo("text/x.names+list; charset=utf-8");
            assertThat(names.body()).isEqualTo("arabic");
        }
    }

    @Test
    void answersCarryThePolicyAndNothingElseIsServed() throws IOException, InterruptedException {
        try (Served served = serve("/")) {
            URI base = URI.create(served.dataset().base());
            HttpResponse<String> index = get(base, BROWSER);
            assertThat(index.statusCode()).isEqualTo(200);
            assertThat(header(index, "Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(index, "X-Content-Type-Options")).isEqualTo("nosniff");
            for (String absent : List.of("article/nobody/", "server/nginx.conf", "entity/a%0d%0aX:y", "figure/a/..")) {
                assertThat(get(base.resolve(absent), BROWSER).statusCode())
                        .as(absent)
                        .isEqualTo(404);
            }
        }
    }

    /** Something beside the pages that other exporters offer. */
    private record Names() implements Rendition {
        @Override
        public String extension() {
            return "names";
        }

        @Override
        public String mediaType() {
            return "text/x.names+list";
        }

        @Override
        public void write(Article article, Dataset dataset, OutputStream to) throws IOException {
            to.write(article.id().getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Served(NginxServer server, Dataset dataset) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }

    private Served serve(String path) throws IOException, InterruptedException {
        int port = NginxServer.freePort();
        Dataset dataset = new Dataset("http://127.0.0.1:" + port + path);
        Path root = Files.createDirectories(folder.resolve("root"));
        Path site = root.resolve(path.substring(1));
        HtmlFormat format = new HtmlFormat(() -> List.of(new Names()));
        Exported.of(format, Map.of(), dataset, Articles.all(), folder.resolve("working"))
                .writeTo(site);
        return new Served(NginxServer.start(root, site.resolve("server/nginx.conf"), folder, port), dataset);
    }

    /** What the rows of all tables are about, and what measures and the dataset are called. */
    private static Set<String> iris(Dataset dataset) throws IOException {
        Set<String> iris = new LinkedHashSet<>(List.of(dataset.iri()));
        for (Article article : Articles.all()) {
            article.figures().forEach(figure -> iris.add(dataset.base() + "measure/" + figure.measure()));
            for (Table<?> table : Tables.ALL) {
                IriTemplate.Bound about = IriTemplate.parse(table.about()).bind(dataset, table);
                table.forEachRow(ArticleContext.of(article, dataset), new Whole(cells -> iris.add(about.iri(cells))));
            }
        }
        return iris;
    }

    /** Takes rows with all their cells. */
    private static final class Whole implements LexicalSink {
        private final java.util.function.Consumer<@Nullable String[]> taker;
        private final List<@Nullable String> cells = new ArrayList<>();

        Whole(java.util.function.Consumer<@Nullable String[]> taker) {
            this.taker = taker;
        }

        @Override
        public void cell(Column<?> column, @Nullable String lexical) {
            cells.add(lexical);
        }

        @Override
        public void endRow() {
            taker.accept(cells.toArray(new @Nullable String[0]));
            cells.clear();
        }
    }

    private static HttpResponse<String> get(URI uri, String accept) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return header(answer, "Location");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
