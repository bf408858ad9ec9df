package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside the page of an article stands its graph, which a format of another library writes. */
class SiteRenditionsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void graphBesideAPageIsThatOfTheExport() throws IOException {
        Run run = Run.of(
                "export",
                Cases.input("north-korea-tribute").toString(),
                "-f",
                "html,nt",
                "--set",
                "nt.provenance=false",
                "--name",
                "news",
                "-o",
                folder.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        Path article = folder.resolve("news-html/article/north-korea-tribute");
        Model beside = RDFDataMgr.loadModel(article.resolve("index.ttl").toString());
        Model exported = RDFDataMgr.loadModel(folder.resolve("news.nt").toString());
        assertThat(beside.size()).isGreaterThan(1000);
        assertThat(beside.isIsomorphicWith(exported)).isTrue();
        assertThat(article.resolve("index.html"))
                .content()
                .contains("<link rel=\"alternate\" type=\"text/turtle\" href=\"index.ttl\">");
        assertThat(Files.readString(folder.resolve("news-html/server/nginx.conf")))
                .contains("~* \"text/turtle\"", "default_type \"text/turtle\"");
        assertThat(Files.readString(folder.resolve("news-html/server/apache.conf")))
                .contains("AddType text/turtle .ttl");
    }
}
