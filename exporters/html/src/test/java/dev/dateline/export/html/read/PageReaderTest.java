package dev.dateline.export.html.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.draft.Manuscript;
import dev.dateline.export.Dataset;
import dev.dateline.export.Format;
import dev.dateline.export.Settings;
import dev.dateline.export.html.HtmlExporter;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.Samples;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages as they are met on the Web. */
class PageReaderTest {

    private static final String TEXT = "Up to 40 people were rescued.\n\nThe harbour board said “about 12” were hurt.";

    private static Manuscript read(String html, Charset charset) throws IOException {
        return new PageReader().read("ferry", new ByteArrayInputStream(html.getBytes(charset)));
    }

    private static Manuscript read(String html) throws IOException {
        return read(html, StandardCharsets.UTF_8);
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=en-GB><head><title>Ferry – The Gazette</title>" + head + "</head><body>"
                + "<nav><p>Home, news, sport and all that there is besides it on this site</p></nav><article>"
                + "<h1>Ferry aground</h1><figure><figcaption><p>A ferry.</p></figcaption></figure><div class=body>"
                + "<p>Up to 40&nbsp;people were rescued.</p><aside><p>Read also: fog.</p></aside>"
                + "<p>The harbour board said “about 12” were hurt.</p>" + body
                + "</div></article><footer><p>All rights reserved by somebody.</p></footer></body></html>";
    }

    @Test
    void jsonLdSaysMost() throws IOException {
        Manuscript read = read(page(
                "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":["
                        + "{\"@type\":\"WebSite\",\"name\":\"Gazette\"},{\"@type\":[\"NewsArticle\"],"
                        + "\"headline\":\"Ferry on sandbank\",\"alternativeHeadline\":\"Fog, again\","
                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"Orla F.\"},\"Night Desk\"],"
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Gazette\"},"
                        + "\"datePublished\":\"2031-05-04T10:30:00.000Z\",\"url\":\"https://gazette.example/ferry\","
                        + "\"inLanguage\":\"en_GB\"}]}</script>",
                ""));
        assertThat(read.headline()).isEqualTo("Ferry on sandbank");
        assertThat(read.standfirst()).isEqualTo("Fog, again");
        assertThat(read.authors()).containsExactly("Orla F.", "Night Desk");
        assertThat(read.publisher()).isEqualTo("The Gazette");
        assertThat(read.published()).isEqualTo(Edtf.parse("2031-05-04T10:30:00Z"));
        assertThat(read.url()).isEqualTo("https://gazette.example/ferry");
        assertThat(read.language()).isEqualTo("en-GB");
        assertThat(read.text().replace('\u00a0', ' ')).isEqualTo(TEXT);
    }

    @Test
    void metaTagsAndHtmlSayTheRest() throws IOException {
        Manuscript read = read(page(
                "<meta property=og:title content='Ferry!'><meta property=og:site_name content=Gazette>"
                        + "<meta name=author content='Orla F.'><link rel=canonical href='https://gazette.example/f'>"
                        + "<meta property=article:published_time content='2031-05-04 10:30'>"
                        + "<script type='application/ld+json'>{not json</script>",
                ""));
        assertThat(read.headline()).isEqualTo("Ferry!");
        assertThat(read.publisher()).isEqualTo("Gazette");
        assertThat(read.authors()).containsExactly("Orla F.");
        assertThat(read.url()).isEqualTo("https://gazette.example/f");
        assertThat(read.published()).isEqualTo(Edtf.parse("2031-05-04"));
        assertThat(read.language()).isEqualTo("en-GB");
    }

    @Test
    void unknownStaysUnknown() throws IOException {
        Manuscript read = read(page("", "").replace(" lang=en-GB", ""));
        assertThat(read.headline()).isEqualTo("Ferry aground");
        assertThat(read.language()).isNull();
        assertThat(read.published()).isNull();
        assertThat(read.publisher()).isNull();
        assertThat(read.url()).isNull();
        assertThat(read.authors()).isEmpty();
    }

    @Test
    void whatIsNotSoIsNotTaken() throws IOException {
        Manuscript read = read(
                page("<link rel=canonical href=/ferry><meta property=article:published_time content=yesterday>", ""));
        assertThat(read.url()).isNull();
        assertThat(read.published()).isNull();
    }

    @Test
    void pageSaysItsEncoding() throws IOException {
        String html = page("<meta charset=windows-1252>", "<p>Café.</p>");
        assertThat(read(html, Charset.forName("windows-1252")).text()).endsWith("“about 12” were hurt.\n\nCafé.");
    }

    @Test
    void listsOfLinksAreNoText() throws IOException {
        String html = page("", "<ul><li>Three cups were lost.</li><li><a href=x>Read more about fog</a></li></ul>");
        assertThat(read(html).text()).endsWith("\n\nThree cups were lost.");
    }

    @Test
    void pagesAreRecognisedByTheirContent() {
        PageReader reader = new PageReader();
        for (String page : new String[] {
            "<!DOCTYPE html><p>",
            "\n <html lang=en>",
            "<?xml version='1.0'?>\n<html>",
            "<!-- saved -->\n<HTML>",
            "\u00ef\u00bb\u00bf<head>"
        }) {
            assertThat(reader.recognises(page)).as(page).isTrue();
        }
        for (String other : new String[] {"{}", "Up to 40", "<htmlx>", "<rss>", "# <html>", ""}) {
            assertThat(reader.recognises(other)).as(other).isFalse();
        }
    }

    /** A page that Dateline wrote has its own text, and none of the facts beside it. */
    @Test
    void ownPagesAreReadBack() throws IOException {
        Article article = Samples.article("north-korea-tribute");
        byte[] page = written(article);
        Manuscript read = new PageReader().read("x", new ByteArrayInputStream(page));
        assertThat(read.headline()).isEqualTo(article.headline());
        assertThat(read.standfirst()).isEqualTo(article.standfirst());
        assertThat(read.language()).isEqualTo(article.language());
        assertThat(read.text()).isEqualTo(article.text());
    }

    /** An article as a page. */
    static byte[] written(Article article) throws IOException {
        Format format = new HtmlExporter().formats().get(0);
        MemoryTarget target = new MemoryTarget(Path.of("unused"));
        SingleExport.run(
                format, Dataset.example(), Settings.of(format, Map.of("as", "page")), target, Stream.of(article));
        return Objects.requireNonNull(target.files().get(""));
    }

    @Test
    void pageWithoutTextIsRefused() {
        assertThatThrownBy(() -> read("<html><head><title>App</title></head><body><div id=app></div></body></html>"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("the web page has no text of an article");
    }
}
