package dev.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks like HTML in an article is text on every page. */
class InjectionTest {

    private static final String POISON = "window.hacked";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void injectedElementsStayText() throws IOException {
        Article article = Articles.injected();
        Document page = Exported.page(article, folder).page("");
        assertNothingInjected(page, "", 2);
        assertThat(page.title()).contains(POISON);
        Set<String> texts = new HashSet<>();
        article.visitTexts((pointer, text) -> texts.addAll(List.of(text.split("\n\n"))));
        String seen = page.wholeText();
        assertThat(texts)
                .hasSizeGreaterThan(5)
                .allSatisfy(text -> assertThat(seen).contains(text));
    }

    @Test
    void injectedElementsStayTextInASite() throws IOException {
        Exported site = Exported.site(List.of(Articles.injected()), folder);
        site.pages().forEach((name, page) -> {
            int scripts = name.startsWith("article/") ? 2 : name.equals("index.html") ? 1 : 0;
            assertNothingInjected(page, name, scripts);
        });
        assertThat(site.text("search/1.js"))
                .contains(POISON)
                .doesNotContain("<", ">", "'")
                .matches("(?s)datelineSearch\\(\\[\n.*\n\\]\\);\n");
        assertThat(site.text("sitemap-1.xml")).doesNotContain(POISON);
    }

    private static void assertNothingInjected(Document page, String name, int scripts) {
        assertThat(page.select("script").size()).as("scripts in " + name).isEqualTo(scripts);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("[onerror]")).isEmpty();
        assertThat(page.select("title")).hasSize(1);
        assertThat(page.select("script").stream().map(script -> script.data())).noneMatch(data -> data.contains("<"));
    }
}
