package dev.dateline.export.html.site;

import dev.dateline.export.UnexportableException;
import dev.dateline.model.ExternalSort;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ids that folders are named after. Many disks do not tell {@code A} from {@code a}. */
final class FoldedIds implements Closeable {

    private final Spool ids = new Spool(2);

    void add(String kind, String id) throws IOException {
        ids.add(kind + "/" + id.toLowerCase(Locale.ROOT), id, kind);
    }

    /**
     * Requires that no two folders have the same name on any disk.
     *
     * @throws UnexportableException if two ids differ in case only
     */
    void require() throws IOException {
        ExternalSort.Cursor<@Nullable String[]> sorted = ids.sorted();
        @Nullable String[] last = sorted.next();
        for (@Nullable String[] next = sorted.next(); last != null && next != null; next = sorted.next()) {
            if (Objects.equals(last[0], next[0]) && !Objects.equals(last[1], next[1])) {
                throw clash(String.valueOf(next[2]), String.valueOf(last[1]), String.valueOf(next[1]));
            }
            last = next;
        }
    }

    private static UnexportableException clash(String kind, String one, String other) {
        return new UnexportableException(
                "/id",
                "the ids '" + one + "' and '" + other + "' of the kind " + kind + " differ in case only, and many disks"
                        + " and servers would take one page for the other; rename one");
    }

    @Override
    public void close() throws IOException {
        ids.close();
    }
}
