package dev.dateline.compare;

import dev.dateline.model.Article;
import dev.dateline.model.ExternalSort.Cursor;
import dev.dateline.model.ReadResult.Accepted;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Compares several corpora that ought to be the same, article by article; holds one article of each. Each article is compared
 * with that of the reference; where there is none, with what most corpora have, the first of them where several versions are
 * equally frequent. Used by one thread at a time.
 *
 * <pre>{@code
 * Agreement agreement = new Agreement(List.of(csv, workbook, graph), false);
 * for (Agreement.Difference each = agreement.next(); each != null; each = agreement.next()) {
 *     // in the order of the articles' ids
 * }
 * }</pre>
 */
public final class Agreement implements Cursor<Agreement.Difference> {

    /**
     * A corpus.
     *
     * @param name for people
     * @param articles in the order of their ids, each id once
     * @param mayKnowMore whether its entities may have names, pages and other facts that only other articles know of; that is no
     *     difference
     */
    public record Corpus(String name, Cursor<Accepted> articles, boolean mayKnowMore) {}

    /**
     * An article that a corpus has otherwise.
     *
     * @param corpus the name of the corpus
     * @param others the names of those it was compared with, which agree
     * @param change from these to this one
     */
    public record Difference(String corpus, List<String> others, ArticleChange change) {
        /** Copies the names. */
        public Difference {
            others = List.copyOf(others);
        }
    }

    /** What some corpora have of an article. */
    private record Version(@Nullable Article article, List<String> corpora) {}

    private final List<Corpus> corpora;
    private final List<@Nullable Article> heads = new ArrayList<>();
    private final boolean hasReference;
    private final boolean allMayKnowMore;
    private final Queue<Difference> found = new ArrayDeque<>();
    private long equal;
    private long different;

    /**
     * Begins to compare.
     *
     * @param corpora two or more
     * @param hasReference whether the first of them is right whatever the others have; it makes no difference if that may know
     *     more
     * @throws IOException if one cannot be read
     */
    public Agreement(List<Corpus> corpora, boolean hasReference) throws IOException {
        this.corpora = List.copyOf(corpora);
        this.hasReference = hasReference && !corpora.get(0).mayKnowMore();
        this.allMayKnowMore = corpora.stream().allMatch(Corpus::mayKnowMore);
        for (Corpus corpus : corpora) {
            heads.add(article(corpus));
        }
    }

    private static @Nullable Article article(Corpus corpus) throws IOException {
        Accepted accepted = corpus.articles().next();
        return accepted == null ? null : accepted.article();
    }

    /**
     * The next difference.
     *
     * @return what differs, or null if all the rest is equal
     * @throws IOException if a corpus cannot be read
     */
    @Override
    public @Nullable Difference next() throws IOException {
        while (found.isEmpty()) {
            String id = heads.stream()
                    .filter(Objects::nonNull)
                    .map(Article::id)
                    .min(String::compareTo)
                    .orElse(null);
            if (id == null) {
                return null;
            }
            compare(taken(id));
        }
        return found.poll();
    }

    /** The article of an id from each corpus; null from one that lacks it. */
    private List<@Nullable Article> taken(String id) throws IOException {
        List<@Nullable Article> taken = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Article head = heads.get(i);
            boolean has = head != null && head.id().equals(id);
            taken.add(has ? head : null);
            if (has) {
                heads.set(i, article(corpora.get(i)));
            }
        }
        return taken;
    }

    private void compare(List<@Nullable Article> articles) {
        Version right = right(articles);
        for (int i = 0; i < articles.size(); i++) {
            Corpus corpus = corpora.get(i);
            ArticleChange change = change(right.article(), articles.get(i));
            if (change instanceof ArticleChange.Changed changed && corpus.mayKnowMore() && !allMayKnowMore) {
                change = Growth.without(changed);
            }
            if (change != null) {
                found.add(new Difference(corpus.name(), right.corpora(), change));
            }
        }
        if (found.isEmpty()) {
            equal++;
        } else {
            different++;
        }
    }

    /** The version that the others are compared with. */
    private Version right(List<@Nullable Article> articles) {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (allMayKnowMore || !corpora.get(i).mayKnowMore()) {
                Article article = articles.get(i);
                Version same = versions.stream()
                        .filter(version -> change(version.article(), article) == null)
                        .findFirst()
                        .orElse(null);
                if (same == null) {
                    same = new Version(article, new ArrayList<>());
                    versions.add(same);
                }
                same.corpora().add(corpora.get(i).name());
            }
        }
        Version right = versions.get(0);
        for (Version version : versions) {
            if (!hasReference && version.corpora().size() > right.corpora().size()) {
                right = version;
            }
        }
        return right;
    }

    private static @Nullable ArticleChange change(@Nullable Article before, @Nullable Article after) {
        if (before == null || after == null) {
            if (before == null) {
                return after == null ? null : new ArticleChange.Added(after);
            }
            return new ArticleChange.Withdrawn(before);
        }
        return Comparison.of(before, after);
    }

    /**
     * How many articles are the same in all corpora.
     *
     * @return those met so far; all once {@link #next()} has returned null
     */
    public long equal() {
        return equal;
    }

    /**
     * How many articles are not the same in all corpora.
     *
     * @return those met so far; all once {@link #next()} has returned null
     */
    public long different() {
        return different;
    }
}
