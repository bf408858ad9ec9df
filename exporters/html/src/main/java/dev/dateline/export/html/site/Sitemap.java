package dev.dateline.export.html.site;

import dev.dateline.export.Escapes;
import dev.dateline.export.Target;
import dev.dateline.export.Utf8Output;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses of all pages, for search engines: {@code sitemap.xml}, and the parts that it names. */
final class Sitemap implements Closeable {

    /** What sitemaps.org allows in a file. */
    private static final int ADDRESSES = 50_000;

    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final Escapes ESCAPES =
            Escapes.of(Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&apos;"));

    private final Target target;
    private final String base;
    private @Nullable Utf8Output out;
    private int parts;
    private int addresses;

    Sitemap(Target target, String base) {
        this.target = target;
        this.base = base;
    }

    /** Adds a page by its path from the root of the site, as a server has it: without {@code index.html}. */
    void add(String path) throws IOException {
        if (addresses == ADDRESSES) {
            endPart();
            addresses = 0;
        }
        if (out == null) {
            parts++;
            out = new Utf8Output(target.open(part(parts)));
            out.print(OPEN + "urlset" + NAMESPACE);
        }
        addresses++;
        String served = path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        print(out, "url", served);
    }

    private void print(Utf8Output to, String element, String path) throws IOException {
        to.print("<" + element + "><loc>");
        to.print(base + path, ESCAPES);
        to.print("</loc></" + element + ">\n");
    }

    private static String part(int number) {
        return "sitemap-" + number + ".xml";
    }

    private void endPart() throws IOException {
        if (out != null) {
            out.print("</urlset>\n");
            out.complete();
            out = null;
        }
    }

    void complete() throws IOException {
        endPart();
        Utf8Output index = new Utf8Output(target.open("sitemap.xml"));
        try (index) {
            index.print(OPEN + "sitemapindex" + NAMESPACE);
            for (int part = 1; part <= parts; part++) {
                print(index, "sitemap", part(part));
            }
            index.print("</sitemapindex>\n");
            index.complete();
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
