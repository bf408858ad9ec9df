package dev.dateline.cli;

import dev.dateline.draft.Candidate;
import dev.dateline.draft.Draft;
import java.util.List;

/** Counts what drafts have found. */
final class DraftTally {

    private long figures;
    private long entities;
    private long names;
    private long relations;
    private long loose;

    void add(Draft draft) {
        List<Candidate> all = draft.candidates();
        figures += all.stream().filter(Candidate.OfFigure.class::isInstance).count();
        entities += all.stream().filter(Candidate.OfEntity.class::isInstance).count();
        names += all.stream().filter(Candidate.OfName.class::isInstance).count();
        relations += all.stream().filter(Candidate.OfRelation.class::isInstance).count();
        loose += draft.looseNumbers().size();
    }

    /** For example "3 figures, 12 entities, 1 name without a type, 2 relations, no numbers without a unit". */
    String told() {
        String open = names == 1 ? "1 name without a type" : Amount.of(names, "names") + " without a type";
        String numbers = loose == 1 ? "1 number without a unit" : Amount.of(loose, "numbers") + " without a unit";
        return Amount.of(figures, "figures") + ", "
                + (entities == 1 ? "1 entity" : Amount.of(entities, "entities")) + ", " + open + ", "
                + Amount.of(relations, "relations") + ", " + numbers;
    }
}
