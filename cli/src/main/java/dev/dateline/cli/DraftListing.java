package dev.dateline.cli;

import dev.dateline.draft.Candidate;
import dev.dateline.draft.Draft;
import dev.dateline.draft.LooseNumber;
import java.io.PrintStream;
import java.util.Locale;

/** Tells people what a draft has found: a line for each candidate, in the order of the text, then the loose numbers. */
final class DraftListing {

    private DraftListing() {}

    static void print(Draft draft, PrintStream out) {
        out.println(TerminalSafe.of(
                draft.manuscript().id() + ": " + draft.manuscript().headline()));
        for (Candidate each : draft.candidates()) {
            out.println(TerminalSafe.of(
                    "  " + kind(each) + "  " + each.id() + "  “" + each.quote() + "”  (" + each.rule() + ")"));
        }
        for (LooseNumber each : draft.looseNumbers()) {
            out.println(TerminalSafe.of("  number        “" + each.mention().quote() + "”  " + each.why()));
        }
    }

    private static String kind(Candidate candidate) {
        if (candidate instanceof Candidate.OfFigure) {
            return "figure      ";
        }
        if (candidate instanceof Candidate.OfRelation) {
            return "relation    ";
        }
        return candidate instanceof Candidate.OfEntity entity
                ? String.format(Locale.ROOT, "%-12s", entity.entity().type().label())
                : "name        ";
    }
}
