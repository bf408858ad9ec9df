package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.figure.ChartedFigures.Charted;
import dev.dateline.export.excel.figure.ChartedFigures.Group;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a bar is drawn: pieces that are put one after the other, from the left.
 *
 * @param unit its unit
 * @param figure the figure
 * @param start what is left blank
 * @param before from the least it can be to the mark
 * @param mark as wide as a mark is
 * @param after from the mark to the most it can be
 * @param least a mark for a least alone
 * @param most a mark for a most alone
 */
public record RangeBar(
        String unit,
        Charted figure,
        BigDecimal start,
        @Nullable BigDecimal before,
        @Nullable BigDecimal mark,
        @Nullable BigDecimal after,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    /** A mark is this part of the longest bar. */
    private static final BigDecimal MARK = new BigDecimal("0.012");

    /** Pieces are for the eye. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /** Writes the pieces without zeros at their end, and without an exponent. */
    public RangeBar {
        start = plain(start);
        before = before == null ? null : plain(before);
        mark = mark == null ? null : plain(mark);
        after = after == null ? null : plain(after);
        least = least == null ? null : plain(least);
        most = most == null ? null : plain(most);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static List<RangeBar> of(Group group) {
        BigDecimal longest = group.figures().stream()
                .map(Charted::largest)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        BigDecimal width = longest.multiply(MARK, DIGITS);
        return group.figures().stream()
                .map(figure -> of(group.unit(), figure, width))
                .toList();
    }

    private static RangeBar of(String unit, Charted charted, BigDecimal width) {
        Figure figure = charted.figure();
        BigDecimal left =
                ChartedFigures.numbers(figure).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal right = charted.largest();
        BigDecimal best = figure.best();
        if (best != null) {
            BigDecimal half = width.divide(BigDecimal.valueOf(2), DIGITS);
            BigDecimal before = piece(best.subtract(left), half);
            BigDecimal after = piece(right.subtract(best), half);
            BigDecimal start = left.compareTo(best) == 0 ? best.subtract(half).max(BigDecimal.ZERO) : left;
            return new RangeBar(unit, charted, start.round(DIGITS), before, width, after, null, null);
        }
        if (figure.low() != null && figure.high() != null) {
            return new RangeBar(
                    unit, charted, left.round(DIGITS), right.subtract(left, DIGITS), null, null, null, null);
        }
        BigDecimal start = right.subtract(width, DIGITS).max(BigDecimal.ZERO);
        return figure.low() != null
                ? new RangeBar(unit, charted, left.round(DIGITS), null, null, null, width, null)
                : new RangeBar(unit, charted, start, null, null, null, null, width);
    }

    private static @Nullable BigDecimal piece(BigDecimal length, BigDecimal half) {
        BigDecimal rest = length.subtract(half, DIGITS);
        return rest.signum() > 0 ? rest : null;
    }

    /** What stands beside the bar. */
    String label() {
        return figure.label() + ": " + figure.text();
    }
}
