package dev.dateline.export.html.site;

import dev.dateline.export.Rendition;
import dev.dateline.export.html.article.Ways;
import java.util.Locale;

/** Where things are in a site, from its root. Pages are named in full, so that links work without a server, too. */
public final class Paths {

    /** The ways from the page of an article. */
    public static final Ways FROM_ARTICLE = new Ways() {
        @Override
        public String entity(String id) {
            return "../../" + Paths.entity(id);
        }

        @Override
        public String measure(String slug) {
            return "../../" + Paths.measure(slug);
        }
    };

    private Paths() {}

    /**
     * The page of an article.
     *
     * @param id the id of the article
     * @return a path from the root of the site
     */
    public static String article(String id) {
        return "article/" + id + "/index.html";
    }

    /**
     * What stands beside the page of an article.
     *
     * @param id the id of the article
     * @param rendition how the article is written there
     * @return a path from the root of the site
     */
    public static String article(String id, Rendition rendition) {
        return "article/" + id + "/" + file(rendition);
    }

    /**
     * The name of such a file.
     *
     * @param rendition how the article is written there
     * @return a name in the folder of an article
     */
    public static String file(Rendition rendition) {
        return "index." + rendition.extension();
    }

    static String entity(String id) {
        return "entity/" + id + "/index.html";
    }

    static String measure(String slug) {
        return "measure/" + slug + "/index.html";
    }

    /** The way from a page to the root of the site. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** A text that sorts numbers from the largest to the smallest. */
    static String falling(long number) {
        return String.format(Locale.ROOT, "%019d", Long.MAX_VALUE - number);
    }
}
