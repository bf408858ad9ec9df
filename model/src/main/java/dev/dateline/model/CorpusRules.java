package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules between the articles of a corpus: an article id is used once, an entity id means a thing of one type.
 * Which ids were seen is sorted on disk when it becomes much, so that memory stays the same.
 */
final class CorpusRules implements Closeable {

    /** One use of an id; for an article's own id the type is null and the pointer leads to the id. */
    private record Use(
            String id, @Nullable EntityType type, long number, Location at, String articleId, String pointer) {

        private static final Comparator<Use> ORDER = Comparator.comparing((Use use) -> use.type == null)
                .thenComparing(Use::id)
                .thenComparingLong(Use::number);

        private static Use read(DataInput in) throws IOException {
            String id = in.readUTF();
            String label = in.readUTF();
            long number = in.readLong();
            Location at = new Location(in.readUTF(), in.readLong(), in.readLong());
            EntityType type = label.isEmpty() ? null : EntityType.of(label);
            return new Use(id, type, number, at, in.readUTF(), in.readUTF());
        }

        private static void write(Use use, DataOutput out) throws IOException {
            out.writeUTF(use.id);
            out.writeUTF(use.type == null ? "" : use.type.label());
            out.writeLong(use.number);
            out.writeUTF(use.at.input());
            out.writeLong(use.at.line());
            out.writeLong(use.at.column());
            out.writeUTF(use.articleId);
            out.writeUTF(use.pointer);
        }

        private boolean concernsTheSameAs(Use other) {
            return id.equals(other.id) && (type == null) == (other.type == null);
        }
    }

    private static final int MAX_FINDINGS = 1000;
    private static final int REMEMBERED = 4096;
    private static final int HELD_IN_MEMORY = 1 << 16;

    private final ExternalSort<Use> uses = new ExternalSort<>(HELD_IN_MEMORY, Use.ORDER, Use::write, Use::read);
    /** Entities met lately with the type they had: most are met again and again, and need no second note. */
    private final Map<String, EntityType> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EntityType> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final boolean every;
    private long number;

    /**
     * Creates the rules.
     *
     * @param every whether each article that breaks one is to be found, and not only the first of several that do it alike
     */
    CorpusRules(boolean every) {
        this.every = every;
    }

    /** Takes note of the ids of an article. */
    void add(Article article, Location at) throws IOException {
        uses.add(new Use(article.id(), null, number++, at, article.id(), "/id"));
        for (int i = 0; i < article.entities().size(); i++) {
            Entity entity = article.entities().get(i);
            if (every || recent.put(entity.id(), entity.type()) != entity.type()) {
                String pointer = "/entities/" + i + "/type";
                uses.add(new Use(entity.id(), entity.type(), number++, at, article.id(), pointer));
            }
        }
    }

    /** What is wrong with the corpus as a whole; asked for once, after the last article. */
    List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        ExternalSort.Cursor<Use> sorted = uses.sorted();
        Use first = null;
        for (Use use = sorted.next(); use != null && findings.size() <= MAX_FINDINGS; use = sorted.next()) {
            if (first == null || !use.concernsTheSameAs(first)) {
                first = use;
            } else if (use.type == null || use.type != first.type) {
                findings.add(findings.size() < MAX_FINDINGS ? finding(use, first) : more(use));
            }
        }
        return findings;
    }

    private static Finding more(Use use) {
        String problem = "there are more ids like this that are not listed; mend those above and check again";
        return new Finding(kind(use), Severity.ERROR, use.at, use.articleId, use.pointer, problem);
    }

    private static FindingKind kind(Use use) {
        return use.type == null ? FindingKind.DUPLICATE_ID : FindingKind.TYPE_CONFLICT;
    }

    private static Finding finding(Use use, Use first) {
        String before = first.at.input() + ":" + first.at.line();
        String problem = use.type == null || first.type == null
                ? "the article id '" + use.id + "' was used before, at " + before
                        + "; give each article of the corpus an id of its own"
                : "'" + use.id + "' has the type " + use.type.label() + " here and " + first.type.label()
                        + " in article '" + first.articleId + "' at " + before
                        + "; an id means the same thing in the whole corpus";
        return new Finding(kind(use), Severity.ERROR, use.at, use.articleId, use.pointer, problem);
    }

    @Override
    public void close() throws IOException {
        uses.close();
    }
}
