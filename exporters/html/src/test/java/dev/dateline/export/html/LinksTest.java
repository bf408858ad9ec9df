package dev.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link leads somewhere, every id is there once, and no page has style or script that its policy forbids. */
class LinksTest {

    private static final URI ROOT = URI.create("https://site.example/");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static List<Article> corpus() {
        return Stream.of(Articles.all().stream(), ConflictCorpus.articles(4, 300), CorpusGenerator.articles(3, 60))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void pagesAreSound() throws IOException {
        for (Article article : Articles.all()) {
            assertSound(Exported.page(article, folder));
        }
    }

    @Test
    void siteIsSound() throws IOException {
        Exported site = Exported.site(corpus(), folder);
        assertSound(site);
        assertThat(site.files().keySet()).contains("articles/2.html");
    }

    @Test
    void everyPageIsInTheSitemapAndNothingElse() throws IOException {
        Exported site = Exported.site(corpus(), folder);
        String expected = site.pages().keySet().stream()
                .filter(name -> name.equals("index.html") || name.matches("(article|entity|measure)/[^/]+/index.html"))
                .map(name -> "https://example.org/" + name.substring(0, name.length() - "index.html".length()))
                .sorted()
                .collect(Collectors.joining("\n"));
        String listed = site.text("sitemap-1.xml")
                .lines()
                .filter(line -> line.startsWith("<url>"))
                .map(line -> line.replaceAll("</?(url|loc)>", ""))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertThat(listed).isEqualTo(expected);
        assertThat(site.text("sitemap.xml")).contains("<loc>https://example.org/sitemap-1.xml</loc>");
    }

    private static void assertSound(Exported exported) {
        Map<String, Document> pages = exported.pages();
        Map<String, Set<String>> ids = pages.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, page -> ids(page.getKey(), page.getValue())));
        pages.forEach((name, page) -> {
            for (Element linking : page.select("[href], [src]")) {
                String link = linking.hasAttr("href") ? linking.attr("href") : linking.attr("src");
                if (link.startsWith("http")) {
                    assertThat(linking.attr("rel")).as(link).contains("external");
                } else {
                    assertThat(problem(name, link, exported, ids)).isEmpty();
                }
            }
            assertThat(page.select("[style], base, iframe, object, embed, form"))
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
            assertThat(page.select("meta").get(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
            assertThat(page.select("meta").get(1).attr("content"))
                    .doesNotContain("unsafe")
                    .startsWith("default-src 'none'");
        });
    }

    private static Set<String> ids(String name, Document page) {
        List<String> all = page.select("[id]").eachAttr("id");
        Set<String> distinct = new HashSet<>(all);
        List<String> twice = new ArrayList<>(all);
        distinct.forEach(twice::remove);
        assertThat(twice).as("ids that are twice in " + name).isEmpty();
        return distinct;
    }

    /** What is wrong with a link; empty if nothing is. */
    private static String problem(String from, String link, Exported exported, Map<String, Set<String>> ids) {
        URI target = ROOT.resolve(from).resolve(link);
        String path = from.isEmpty() ? "" : target.getPath().substring(1);
        String fragment = target.getFragment();
        if (!exported.files().containsKey(path)) {
            return from + " has a dead link to " + link;
        }
        return fragment != null && !ids.getOrDefault(path, Set.of()).contains(fragment)
                ? from + " leads to " + link + ", but no element has that id"
                : "";
    }

    @Test
    void whatIsNotWrittenByItsNameIsAbsent() throws IOException {
        Exported site = Exported.site(List.of(Articles.arabic()), folder);
        assertThat(site.files().keySet())
                .allSatisfy(name -> assertThat(((dev.dateline.export.Layout.Folder) SiteSession.LAYOUT)
                                .files().stream()
                                        .anyMatch(glob -> Path.of(name)
                                                .getFileSystem()
                                                .getPathMatcher("glob:" + glob)
                                                .matches(Path.of(name))))
                        .as(name)
                        .isTrue());
        assertThat(new String(site.bytes("search/1.js"), StandardCharsets.UTF_8))
                .startsWith("datelineSearch([\n");
    }
}
