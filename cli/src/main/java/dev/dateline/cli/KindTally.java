package dev.dateline.cli;

import dev.dateline.model.Finding;
import dev.dateline.model.Finding.Severity;
import dev.dateline.model.FindingKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many findings of each kind there are. Remembers numbers only, however many findings there are. */
final class KindTally {

    /** The findings of one kind and severity. */
    static final class Count {

        private final Severity severity;
        private final FindingKind kind;
        private final int told;
        private long all;
        private long untoldArticles;
        private long lastReading = -1;
        private @Nullable String lastArticle;

        private Count(Severity severity, FindingKind kind, int told) {
            this.severity = severity;
            this.kind = kind;
            this.told = told;
        }

        Severity severity() {
            return severity;
        }

        FindingKind kind() {
            return kind;
        }

        long all() {
            return all;
        }

        /** How many were not told. */
        long untold() {
            return Math.max(all - told, 0);
        }

        /** How many articles those are in. */
        long untoldArticles() {
            return untoldArticles;
        }

        private boolean add(Finding finding, long reading) {
            all++;
            if (all <= told) {
                return true;
            }
            // What concerns the corpus comes in one reading, about many articles; two with one id are two.
            boolean sameArticle = reading == lastReading
                    && Objects.equals(finding.articleId(), lastArticle)
                    && !finding.pointer().equals("/id");
            untoldArticles += sameArticle ? 0 : 1;
            lastReading = reading;
            lastArticle = finding.articleId();
            return false;
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final int told;

    /**
     * Creates an empty tally.
     *
     * @param told how many of each kind are to be told
     */
    KindTally(int told) {
        this.told = told;
    }

    /**
     * Counts a finding.
     *
     * @param reading how many articles were read before the one it is about
     * @return whether it is one of the first, which are to be told
     */
    boolean add(Finding finding, long reading) {
        String key = finding.severity() + " " + finding.kind().label();
        return counts.computeIfAbsent(key, absent -> new Count(finding.severity(), finding.kind(), told))
                .add(finding, reading);
    }

    /** Every kind that was met: the errors first, the most frequent of them first. */
    List<Count> counts() {
        return counts.values().stream()
                .sorted(Comparator.comparing(Count::severity)
                        .thenComparing(Comparator.comparingLong(Count::all).reversed()))
                .toList();
    }
}
