package dev.dateline.export.html.site;

import dev.dateline.export.Target;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.html.markup.JsonText;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search of a site looks through, in parts that a browser loads one after another. They are scripts, which
 * browsers load from a disk as well as from a server. Used by one thread at a time.
 */
final class SearchIndex implements Closeable {

    private static final int ENTRIES = 5000;

    private final Target target;
    private @Nullable Utf8Output out;
    private int parts;
    private int entries;

    SearchIndex(Target target) {
        this.target = target;
    }

    /**
     * Adds something to be found.
     *
     * @param title what it is called
     * @param path where it is, from the root of the site
     * @param note what it is
     * @param more other words to find it by
     */
    void add(String title, String path, String note, String more) throws IOException {
        if (entries == ENTRIES) {
            complete();
            entries = 0;
        }
        if (out == null) {
            parts++;
            out = new Utf8Output(target.open("search/" + parts + ".js"));
            out.print("datelineSearch([\n");
        }
        out.print(entries++ == 0 ? "" : ",\n");
        out.print(JsonText.of(List.of(title, path, note, more)));
    }

    /** How many parts there are. */
    int parts() {
        return parts;
    }

    void complete() throws IOException {
        if (out != null) {
            out.print("\n]);\n");
            out.complete();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
