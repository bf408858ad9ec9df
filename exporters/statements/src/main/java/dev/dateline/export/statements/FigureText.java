package dev.dateline.export.statements;

import dev.dateline.model.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as people read it: {@code ≈ 14,000–15,000}, {@code ≤ 4,700}, {@code ≈ 600}, {@code ≥ 40},
 * {@code 50 (40–60)}. The same in every locale: a comma between thousands, a point before decimals, and the minus sign
 * U+2212, which a range's dash cannot be mistaken for.
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
        String bounds = bounds(figure.low(), figure.high());
        String text =
                figure.best() == null ? bounds : grouped(figure.best()) + (bounds.isEmpty() ? "" : " (" + bounds + ")");
        return figure.approximate() ? "≈ " + text : text;
    }

    private static String bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null) {
            return grouped(low) + "–" + grouped(high);
        }
        if (low != null) {
            return "≥ " + grouped(low);
        }
        return high != null ? "≤ " + grouped(high) : "";
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
