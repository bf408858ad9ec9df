package dev.dateline.export.html.site;

import dev.dateline.export.Target;
import dev.dateline.export.html.markup.Asset;
import dev.dateline.export.html.markup.Frame;
import dev.dateline.export.html.markup.Html;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list that goes on in another page where one would be too long to read. Used by one thread at a time. */
final class PagedList implements Closeable {

    /** Writes what stands before the first item. */
    interface Head {
        void write(Html html) throws IOException;
    }

    private record Section(String heading, Head introduction) {}

    /** Items in a page. */
    static final int ITEMS = 200;

    private final Target target;
    private final String title;
    private final String firstPath;
    private final String laterFolder;
    private final Head head;
    private final List<String> notes;
    private final Asset[] scripts;
    private @Nullable Html html;
    private @Nullable Frame frame;
    private @Nullable Section section;
    private String path = "";
    private int pages;
    private int items;

    /**
     * Creates a list of which nothing is written yet.
     *
     * @param firstPath where the first page is, from the root of the site
     * @param laterFolder the folder of the others
     * @param notes what stands at the foot of each
     * @param scripts what the pages do
     */
    PagedList(
            Target target,
            String title,
            String firstPath,
            String laterFolder,
            List<String> notes,
            Head head,
            Asset... scripts) {
        this.scripts = scripts.clone();
        this.target = target;
        this.title = title;
        this.firstPath = firstPath;
        this.laterFolder = laterFolder;
        this.notes = notes;
        this.head = head;
    }

    /**
     * Begins a part of the list.
     *
     * @param introduction writes what stands under the heading, also where the part goes on in another page
     */
    void section(String heading, Head introduction) throws IOException {
        Html page = page();
        endSection();
        section = new Section(heading, introduction);
        begin(section, page);
    }

    private static void begin(Section section, Html page) throws IOException {
        page.leaf("h2", section.heading());
        section.introduction().write(page);
        page.start("ul", "class", "list");
    }

    /** The page to write the next item to. */
    Html item() throws IOException {
        if (items == ITEMS) {
            turn();
        }
        items++;
        return page();
    }

    /** The way from the page of the next item to the root of the site. */
    String root() {
        return Paths.root(path);
    }

    private Html page() throws IOException {
        if (html == null) {
            path = pages == 0 ? firstPath : later(pages + 1);
            pages++;
            frame = new Frame(pages == 1 ? title : title + ", page " + pages, "ltr", root(), List.of(), null);
            html = new Html(target.open(path));
            frame.begin(html, scripts);
            if (pages == 1) {
                head.write(html);
            } else {
                html.leaf("h1", title + ", page " + pages);
            }
            if (section != null) {
                begin(section, html);
            }
        }
        return html;
    }

    private String later(int number) {
        return laterFolder + "/" + number + ".html";
    }

    private void endSection() throws IOException {
        if (section != null && html != null) {
            html.end();
        }
        section = null;
    }

    private void turn() throws IOException {
        Section goesOn = section;
        end(true);
        section = goesOn;
        items = 0;
    }

    private void end(boolean more) throws IOException {
        Html page = page();
        endSection();
        if (more || pages > 1) {
            page.start("nav", "class", "pages", "aria-label", "Pages");
            if (pages > 1) {
                String previous = pages == 2 ? firstPath : later(pages - 1);
                page.leaf("a", "Previous page", "rel", "prev", "href", root() + previous);
            }
            if (more) {
                page.leaf("a", "Next page", "rel", "next", "href", root() + later(pages + 1));
            }
            page.end();
        }
        Objects.requireNonNull(frame).end(page, notes);
        html = null;
    }

    /** Completes the last page; a list without items has a page, too. */
    void complete() throws IOException {
        end(false);
    }

    /** Closes a page that is not complete. */
    @Override
    public void close() throws IOException {
        if (html != null) {
            html.close();
        }
    }
}
