package dev.dateline.export.html.plot;

import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing needs of a figure.
 *
 * @param low the lower bound, null if not given
 * @param best the number, null if not given
 * @param high the upper bound, null if not given
 * @param lowExclusive whether it is more than the lower bound
 * @param highExclusive whether it is less than the upper bound
 * @param approximate whether the article says "around"
 * @param change whether it is a rise or a fall
 * @param crossed whether the numbers contradict each other
 * @param basis how the article comes by it, null if not given
 */
public record Plotted(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        boolean lowExclusive,
        boolean highExclusive,
        boolean approximate,
        boolean change,
        boolean crossed,
        @Nullable Basis basis) {

    /**
     * What there is to draw of a figure.
     *
     * @param figure the figure
     * @return its numbers and what is said of them
     */
    public static Plotted of(Figure figure) {
        return new Plotted(
                figure.low(),
                figure.best(),
                figure.high(),
                figure.lowExclusive(),
                figure.highExclusive(),
                figure.approximate(),
                figure.change(),
                figure.isOutOfOrder(),
                figure.basis());
    }

    /**
     * Why it is not drawn: a drawing shows what an article gives as a level, and nothing else.
     *
     * @return the reason, or null if it is drawn
     */
    public @Nullable String undrawn() {
        if (numbers().findAny().isEmpty()) {
            return "in words alone, so not drawn";
        }
        if (basis == Basis.DENIED) {
            return "denied, so not drawn";
        }
        if (change) {
            return "a change, so not drawn as a level";
        }
        return crossed ? "the numbers contradict each other, so not drawn" : null;
    }

    /** The numbers given. */
    Stream<BigDecimal> numbers() {
        return Stream.of(low, best, high).flatMap(Stream::ofNullable);
    }

    /** The class of elements that show its basis. */
    String basisClass() {
        return basis == null ? "no-basis" : basis.label();
    }
}
