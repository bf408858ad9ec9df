package dev.dateline.export.statements;

import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as people read it: {@code ≈ 14,000–15,000}, {@code ≤ 4,700}, {@code > 200}, {@code 50 (40–60)},
 * {@code “dozens”}, {@code +12}, {@code 40 (denied)}. The same in every locale: a comma between thousands, a point
 * before decimals, and the minus sign U+2212, which a range's dash cannot be mistaken for.
 */
public final class FigureText {

    private FigureText() {}

    /**
     * A figure in words and signs.
     *
     * @param figure the figure
     * @return never empty
     */
    public static String of(Figure figure) {
        StringBuilder text = new StringBuilder(number(figure));
        if (text.length() > 0 && figure.approximate()) {
            text.insert(0, "≈ ");
        }
        if (figure.words() != null) {
            text.append(text.isEmpty() ? "“" : " “").append(figure.words()).append('”');
        }
        Basis basis = figure.basis();
        if (basis != null && isDoubtful(basis)) {
            text.append(" (").append(basis.label()).append(')');
        }
        return text.toString();
    }

    /**
     * What is counted or measured.
     *
     * @param figure the figure
     * @return the label, else the measure in words
     */
    public static String name(Figure figure) {
        return figure.label() != null ? figure.label() : measure(figure);
    }

    /**
     * The measure of a figure in words.
     *
     * @param figure the figure
     * @return "people rescued" for {@code people-rescued}
     */
    public static String measure(Figure figure) {
        return Words.ofSlug(figure.measure());
    }

    /** Whether a reader must know the basis not to take the figure for a fact. */
    private static boolean isDoubtful(Basis basis) {
        return basis == Basis.CLAIMED || basis == Basis.PROJECTED || basis == Basis.DENIED;
    }

    private static String number(Figure figure) {
        BigDecimal best = figure.best();
        if (best == null) {
            return bounds(figure);
        }
        String bounds = isSame(best, figure.low()) && isSame(best, figure.high()) ? "" : bounds(figure);
        return signed(best, figure) + (bounds.isEmpty() ? "" : " (" + bounds + ")");
    }

    private static String bounds(Figure figure) {
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        if (low == null) {
            return high == null ? "" : (figure.highExclusive() ? "< " : "≤ ") + signed(high, figure);
        }
        if (high == null) {
            return (figure.lowExclusive() ? "> " : "≥ ") + signed(low, figure);
        }
        if (figure.lowExclusive() || figure.highExclusive()) {
            return (figure.lowExclusive() ? "> " : "≥ ")
                    + signed(low, figure)
                    + (figure.highExclusive() ? ", < " : ", ≤ ")
                    + signed(high, figure);
        }
        return isSame(low, high) ? signed(low, figure) : range(low, high, figure);
    }

    private static boolean isSame(BigDecimal number, @Nullable BigDecimal other) {
        return other != null && number.compareTo(other) == 0;
    }

    /** A dash between two numbers of which one has a sign would be read as a minus. */
    private static String range(BigDecimal low, BigDecimal high, Figure figure) {
        boolean signs = figure.change() || low.signum() < 0 || high.signum() < 0;
        return signed(low, figure) + (signs ? " to " : "–") + signed(high, figure);
    }

    /** A number; that of a change with its sign, whichever it is. */
    private static String signed(BigDecimal number, Figure figure) {
        return figure.change() && number.signum() > 0 ? "+" + grouped(number) : grouped(number);
    }

    private static String grouped(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return number.signum() < 0 ? text.insert(0, '−').toString() : text.toString();
    }
}
