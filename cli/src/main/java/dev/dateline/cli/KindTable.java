package dev.dateline.cli;

import dev.dateline.cli.KindTally.Count;
import dev.dateline.model.Finding.Severity;
import java.util.List;

/** A table of the kinds of findings, with how many there are of each. */
final class KindTable {

    private KindTable() {}

    /** A line for each kind: {@code 1,671 errors    quote-not-found}. */
    static List<String> lines(List<Count> counts) {
        int numbers =
                counts.stream().mapToInt(count -> number(count).length()).max().orElse(0);
        int units =
                counts.stream().mapToInt(count -> unit(count).length()).max().orElse(0);
        return counts.stream()
                .map(count -> " ".repeat(numbers - number(count).length()) + number(count) + " " + unit(count)
                        + " ".repeat(units - unit(count).length()) + "  "
                        + count.kind().label())
                .toList();
    }

    private static String number(Count count) {
        return Amount.of(count.all());
    }

    private static String unit(Count count) {
        boolean plural = count.all() != 1 && count.severity() != Severity.MENDED;
        return count.severity().label() + (plural ? "s" : "");
    }
}
