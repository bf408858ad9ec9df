package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules between the articles of a corpus: an article id is used once, an entity id means a thing of one type, with one
 * name, at one place. Each article is compared with the first of the input that says something of the kind. What was seen
 * is sorted on disk when it becomes much, so that memory stays the same; the price is that of several thousand entities,
 * some that differ from the first article and not from the one before them may not be told.
 */
final class CorpusRules implements Closeable {

    /**
     * One use of an id.
     *
     * @param facts what the article says of the entity; null for an article's own id
     * @param index which entity of the article it is
     */
    record Use(String id, @Nullable EntityFacts facts, long number, Place at, String articleId, int index) {

        static final Comparator<Use> ORDER =
                Comparator.comparing(Use::isOfArticle).thenComparing(Use::id).thenComparingLong(Use::number);

        private long weight() {
            return facts == null ? 1 : 1 + facts.length() / CHARACTERS_IN_ONE;
        }

        boolean concernsTheSameAs(Use other) {
            return id.equals(other.id) && isOfArticle() == other.isOfArticle();
        }

        boolean isOfArticle() {
            return facts == null;
        }

        Finding finding(FindingKind kind, Severity severity, String field, String problem) {
            String pointer = facts == null ? "/" + field : "/entities/" + index + "/" + field;
            return new Finding(kind, severity, at, articleId, pointer, problem);
        }

        /** Where it is, for messages of another one. */
        String place() {
            return at.brief();
        }
    }

    private static final int REMEMBERED = 4096;
    private static final int HELD_IN_MEMORY = 1 << 16;
    private static final int CHARACTERS_IN_ONE = 64;
    /** Entities with longer names are not remembered. */
    private static final int MAX_REMEMBERED_LENGTH = 1000;

    private final ExternalSort<Use> uses =
            new ExternalSort<>(HELD_IN_MEMORY, Use::weight, Use.ORDER, UseCodec::write, UseCodec::read);
    /** What is known of entities met lately: most are met again and again, and need no second note. */
    private final Map<String, EntityFacts> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EntityFacts> eldest) {
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
    void add(Article article, Place at) throws IOException {
        uses.add(new Use(article.id(), null, number++, at, article.id(), 0));
        List<Entity> entities = article.entities();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            EntityFacts known = recent.get(entity.id());
            if (every || known == null || !known.cover(entity)) {
                EntityFacts facts = EntityFacts.of(entity);
                uses.add(new Use(entity.id(), facts, number++, at, article.id(), i));
                if (facts.length() <= MAX_REMEMBERED_LENGTH) {
                    recent.put(entity.id(), known == null ? facts : known.with(facts));
                }
            }
        }
    }

    /** What is wrong with the corpus as a whole; asked for once, after the last article. */
    List<Finding> findings() throws IOException {
        CorpusFindings findings = new CorpusFindings();
        Conflicts.find(uses.sorted(), (use, finding) -> findings.add(finding));
        return findings.all();
    }

    @Override
    public void close() throws IOException {
        uses.close();
    }
}
