package dev.dateline.model;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A use of an id that contradicts one before it: the same id for two articles, another type, name, country or place for
 * an entity. For those who read a corpus in parts; see {@link IdUse}.
 *
 * @param ofArticle whether it is an article's own id
 * @param id the id
 * @param number which article of the corpus uses it
 * @param finding what is wrong or odd, in that article
 */
public record IdConflict(boolean ofArticle, String id, long number, Finding finding)
        implements Comparable<IdConflict>, Serializable {

    /** How many conflicts of a severity are kept: one more than are told. */
    private static final int MOST = CorpusFindings.MOST + 1;

    private static final Comparator<IdConflict> ORDER = Comparator.comparing(IdConflict::ofArticle)
            .thenComparing(IdConflict::id)
            .thenComparingLong(IdConflict::number);

    /**
     * Finds the conflicts among uses.
     *
     * @param sorted all uses of some ids: those of an id together, in the order of their numbers
     * @return the conflicts in the order of the uses; of each severity as many of the first as {@link
     *     #told} looks at
     */
    public static List<IdConflict> among(Iterator<IdUse> sorted) {
        Kept kept = new Kept();
        try {
            Conflicts.find(
                    () -> sorted.hasNext() ? sorted.next().use() : null,
                    (use, finding) -> kept.add(new IdConflict(use.isOfArticle(), use.id(), use.number(), finding)));
        } catch (IOException e) {
            throw new UncheckedIOException("an iterator throws none", e);
        }
        return kept.conflicts;
    }

    /**
     * Brings together conflicts of different ids.
     *
     * @param some conflicts
     * @param others conflicts of other ids
     * @return all in their order; of each severity as many of the first as {@link #told} looks at
     */
    public static List<IdConflict> first(List<IdConflict> some, List<IdConflict> others) {
        List<IdConflict> all = new ArrayList<>(some);
        all.addAll(others);
        Collections.sort(all);
        Kept kept = new Kept();
        all.forEach(kept::add);
        return kept.conflicts;
    }

    /** The first of each severity. */
    private static final class Kept {
        private final List<IdConflict> conflicts = new ArrayList<>();
        private final Map<Finding.Severity, Integer> counts = new EnumMap<>(Finding.Severity.class);

        void add(IdConflict conflict) {
            if (counts.merge(conflict.finding.severity(), 1, Integer::sum) <= MOST) {
                conflicts.add(conflict);
            }
        }
    }

    /**
     * What {@link CorpusReader} would tell of them.
     *
     * @param first what {@link #first} has left of the conflicts of a corpus
     * @return the finding of each, in their order; where there are too many of a severity, the last one says so
     */
    public static List<Finding> told(List<IdConflict> first) {
        CorpusFindings findings = new CorpusFindings();
        first.forEach(conflict -> findings.add(conflict.finding()));
        return findings.all();
    }

    /** The order in which {@link CorpusReader} tells them: entities, then articles, each by id and number. */
    @Override
    public int compareTo(IdConflict other) {
        return ORDER.compare(this, other);
    }
}
