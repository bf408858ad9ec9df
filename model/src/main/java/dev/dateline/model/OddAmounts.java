package dev.dateline.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers that stand for none in many data sets, and numbers of people that cannot be. */
final class OddAmounts {

    private static final Set<Long> UNKNOWN = Set.of(-99L, -999L, -9999L, -99999L);
    private static final Set<Long> UNKNOWN_COUNT = Set.of(9999L, 99999L, 999999L);
    /** No code has more digits. */
    private static final int MOST_DIGITS = 6;

    /**
     * What is odd about a figure.
     *
     * @param field the field with the number
     */
    record Odd(FindingKind kind, String field, String problem) {}

    private OddAmounts() {}

    /** What is odd about the numbers of a figure, the first thing if there are several; null if nothing is. */
    static @Nullable Odd in(Figure figure) {
        if (figure.change()) {
            return null;
        }
        Odd low = odd(figure, "low", figure.low());
        Odd best = low == null ? odd(figure, "best", figure.best()) : low;
        return best == null ? odd(figure, "high", figure.high()) : best;
    }

    private static @Nullable Odd odd(Figure figure, String field, @Nullable BigDecimal amount) {
        boolean persons = figure.unit().equals("person");
        if (amount == null || (amount.signum() >= 0 && !persons)) {
            return null;
        }
        String digits = amount.abs().toPlainString();
        if (isCode(amount, persons) && !isQuoted(figure, digits)) {
            String mend = isAlone(figure) ? "leave the figure out" : "leave '" + field + "' out";
            return new Odd(
                    FindingKind.MISSING_VALUE_CODE,
                    field,
                    amount.toPlainString() + " says in many data sets that the number is not known; if it does here, "
                            + mend);
        }
        return persons && amount.signum() < 0
                ? new Odd(
                        FindingKind.NEGATIVE_COUNT,
                        field,
                        "there are no " + amount.toPlainString()
                                + " persons; if that is by how many they became fewer, write \"change\": true")
                : null;
    }

    private static boolean isCode(BigDecimal amount, boolean persons) {
        if (amount.scale() != 0 || amount.precision() > MOST_DIGITS) {
            return false;
        }
        long code = amount.longValue();
        return UNKNOWN.contains(code) || (persons && UNKNOWN_COUNT.contains(code));
    }

    /** Whether a figure gives one amount and no other. */
    private static boolean isAlone(Figure figure) {
        return Stream.of(figure.low(), figure.best(), figure.high(), figure.words())
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }

    /** Whether the text has the digits where the figure is mentioned: then the number is meant. */
    private static boolean isQuoted(Figure figure, String digits) {
        for (Mention mention : figure.mentions()) {
            StringBuilder quoted = new StringBuilder();
            mention.quote().chars().filter(c -> c >= '0' && c <= '9').forEach(c -> quoted.append((char) c));
            if (quoted.indexOf(digits) >= 0) {
                return true;
            }
        }
        return false;
    }
}
