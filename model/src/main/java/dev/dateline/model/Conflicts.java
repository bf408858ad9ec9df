package dev.dateline.model;

import dev.dateline.model.CorpusRules.Use;
import dev.dateline.model.Finding.Severity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Compares the uses of one id with the first of them, or the first that says something of the kind. */
final class Conflicts {

    private static final String MEANS_THE_SAME = "; an id means the same thing in the whole corpus";

    /** Takes what contradicts the first. */
    interface Told {
        void tell(Use use, Finding finding);
    }

    private final Use first;
    private final Told told;
    private @Nullable Use located;
    private @Nullable Use coded;

    private Conflicts(Use first, Told told) {
        this.first = first;
        this.told = told;
        if (first.facts() != null) {
            remember(first, first.facts());
        }
    }

    private void remember(Use use, EntityFacts facts) {
        located = located == null && facts.latitude() != null ? use : located;
        coded = coded == null && facts.countryCode() != null ? use : coded;
    }

    /** Finds what uses contradict, in their order. */
    static void find(ExternalSort.Cursor<Use> sorted, Told told) throws IOException {
        Conflicts conflicts = null;
        for (Use use = sorted.next(); use != null; use = sorted.next()) {
            if (conflicts == null || !use.concernsTheSameAs(conflicts.first)) {
                conflicts = new Conflicts(use, told);
            } else {
                conflicts.add(use);
            }
        }
    }

    /** Takes the next use. */
    private void add(Use use) {
        EntityFacts facts = use.facts();
        EntityFacts others = first.facts();
        if (facts == null || others == null) {
            String problem = "the article id '" + use.id() + "' was used before, at " + first.place()
                    + "; give each article of the corpus an id of its own";
            told.tell(use, use.finding(FindingKind.DUPLICATE_ID, Severity.ERROR, "id", problem));
            return;
        }
        remember(use, facts);
        if (facts.type() != others.type()) {
            String problem = "'" + use.id() + "' has the type " + facts.type().label() + " here and "
                    + others.type().label() + " in " + article(first) + MEANS_THE_SAME;
            told.tell(use, use.finding(FindingKind.TYPE_CONFLICT, Severity.ERROR, "type", problem));
        }
        if (!facts.isNamedAs(others)) {
            String problem = "'" + use.id() + "' is " + Quoted.of(facts.name()) + " here and "
                    + Quoted.of(others.name()) + " in " + article(first)
                    + "; give it one name, and the other as one of its aliases";
            told.tell(use, use.finding(FindingKind.NAME_CONFLICT, Severity.WARNING, "name", problem));
        }
        place(use, facts);
    }

    private void place(Use use, EntityFacts facts) {
        EntityFacts place = located == null ? null : located.facts();
        if (located != null && place != null && facts.isElsewhereThan(place)) {
            String problem = "'" + use.id() + "' lies at " + facts.place() + " here and at " + place.place() + " in "
                    + article(located) + MEANS_THE_SAME;
            told.tell(use, use.finding(FindingKind.COORDINATES_CONFLICT, Severity.WARNING, "latitude", problem));
        }
        EntityFacts country = coded == null ? null : coded.facts();
        if (coded != null && country != null && facts.isInAnotherCountryThan(country)) {
            String problem = "'" + use.id() + "' has the country code " + facts.countryCode() + " here and "
                    + country.countryCode() + " in " + article(coded) + MEANS_THE_SAME;
            told.tell(use, use.finding(FindingKind.COUNTRY_CONFLICT, Severity.WARNING, "countryCode", problem));
        }
    }

    private static String article(Use use) {
        return "article '" + use.articleId() + "' at " + use.place();
    }
}
