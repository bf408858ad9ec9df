package dev.dateline.spark.job;

import dev.dateline.model.Finding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many articles there are and what is wrong with them: of a part, or of all. Of findings, the first are kept. */
final class Tally implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many findings of a severity are told. */
    private static final int TOLD = 20;

    /**
     * A finding as it is told.
     *
     * @param order the place of the article in the corpus
     */
    private record Told(long order, String text) implements Serializable {}

    private long readings;
    private long articles;
    private long leftOut;
    private long errors;
    private long warnings;
    private List<Told> firstErrors = new ArrayList<>();
    private List<Told> firstWarnings = new ArrayList<>();

    void read() {
        readings++;
    }

    void written() {
        articles++;
    }

    void leftOut() {
        leftOut++;
    }

    /**
     * Takes a finding.
     *
     * @param isLeftOut whether its article is left out, so that the error keeps nothing from being written
     */
    void found(Finding finding, long order, boolean isLeftOut) {
        if (finding.isError()) {
            errors += isLeftOut ? 0 : 1;
            tell(firstErrors, finding, order);
        } else {
            warnings++;
            tell(firstWarnings, finding, order);
        }
    }

    private static void tell(List<Told> first, Finding finding, long order) {
        if (first.size() < TOLD) {
            first.add(new Told(order, finding.toString()));
        }
    }

    void add(Tally other) {
        readings += other.readings;
        articles += other.articles;
        leftOut += other.leftOut;
        errors += other.errors;
        warnings += other.warnings;
        firstErrors = first(firstErrors, other.firstErrors);
        firstWarnings = first(firstWarnings, other.firstWarnings);
    }

    private static List<Told> first(List<Told> one, List<Told> other) {
        List<Told> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(Comparator.comparingLong(Told::order));
        return new ArrayList<>(all.subList(0, Math.min(all.size(), TOLD)));
    }

    long readings() {
        return readings;
    }

    long articles() {
        return articles;
    }

    long leftOutCount() {
        return leftOut;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    /** The first findings in their order, errors before warnings. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        firstErrors.forEach(each -> told.add(each.text));
        firstWarnings.forEach(each -> told.add(each.text));
        return told;
    }
}
