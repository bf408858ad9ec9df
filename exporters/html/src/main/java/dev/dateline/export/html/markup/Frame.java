package dev.dateline.export.html.markup;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param title what the page is called
 * @param direction the value of {@code dir}
 * @param root the way from the page to the root of its site, such as {@code ../../}; null if the page is all there is
 * @param alternates what says the same in another way
 * @param data JSON-LD, of which {@link JsonText} sees to it that no tag is in it; null if there is none
 */
public record Frame(
        String title,
        String direction,
        @Nullable String root,
        List<Alternate> alternates,
        @Nullable String data) {

    /**
     * Something that says the same as a page.
     *
     * @param mediaType what it is
     * @param path the way to it
     */
    public record Alternate(String mediaType, String path) {}

    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; ";

    /** What a page of a site may load. Servers send it as well. */
    public static final String SITE_POLICY = POLICY + "style-src 'self'; script-src 'self'";

    private static final String PAGE_POLICY =
            POLICY + "style-src " + Asset.STYLE.hash() + "; script-src " + Asset.SCRIPT.hash();

    /** The ways through a site, from its root. */
    private static final List<String> WAYS =
            List.of("index.html", "Articles", "entities/index.html", "Entities", "measures/index.html", "Measures");

    /**
     * Writes what comes before the content.
     *
     * @param html the page
     * @param scripts what the page does
     * @throws IOException if the file fails
     */
    public void begin(Html html, Asset... scripts) throws IOException {
        html.start("html", "lang", "en", "dir", direction).start("head");
        html.start("meta", "charset", "utf-8");
        String policy = root == null ? PAGE_POLICY : SITE_POLICY;
        html.start("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.start("meta", "name", "color-scheme", "content", "light dark");
        for (Alternate each : alternates) {
            html.start("link", "rel", "alternate", "type", each.mediaType(), "href", each.path());
        }
        html.start("meta", "name", "referrer", "content", "no-referrer");
        html.leaf("title", title);
        if (root == null) {
            html.start("style").raw(Asset.STYLE.content()).end();
        } else {
            html.start("link", "rel", "stylesheet", "href", root + Asset.STYLE.path());
            for (Asset script : scripts) {
                html.start("script", "src", root + script.path(), "defer", "").end();
            }
        }
        if (data != null) {
            html.start("script", "type", "application/ld+json").raw(data).end();
        }
        html.end().start("body");
        html.leaf("a", "Skip to the content", "class", "skip", "href", "#content");
        if (root != null) {
            ways(html, root);
        }
        html.start("main", "id", "content", "tabindex", "-1");
    }

    private static void ways(Html html, String root) throws IOException {
        html.start("nav", "class", "ways", "aria-label", "Site").start("ul");
        for (int i = 0; i < WAYS.size(); i += 2) {
            html.start("li")
                    .leaf("a", WAYS.get(i + 1), "href", root + WAYS.get(i))
                    .end();
        }
        html.end().end();
    }

    /**
     * Writes what comes after the content, and completes the page.
     *
     * @param html the page
     * @param notes what there is to know about the page, a paragraph each
     * @throws IOException if the file fails
     */
    public void end(Html html, List<String> notes) throws IOException {
        html.end().start("footer", "class", "about");
        for (String note : notes) {
            html.leaf("p", note);
        }
        html.end();
        if (root == null) {
            html.start("script").raw(Asset.SCRIPT.content()).end();
        }
        html.complete();
    }
}
