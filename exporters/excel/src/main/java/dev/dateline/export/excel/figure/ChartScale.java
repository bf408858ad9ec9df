package dev.dateline.export.excel.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The axis of a chart's numbers.
 *
 * @param min where it begins: at zero, so that twice as far is twice as much, unless numbers are below it
 * @param max where it ends
 */
record ChartScale(BigDecimal min, BigDecimal max) {

    /** The ends that an axis may have, in units of a power of ten. */
    private static final List<BigDecimal> ENDS = List.of(
            BigDecimal.ONE,
            new BigDecimal("1.5"),
            BigDecimal.valueOf(2),
            BigDecimal.valueOf(3),
            BigDecimal.valueOf(4),
            BigDecimal.valueOf(5),
            BigDecimal.valueOf(6),
            BigDecimal.valueOf(8),
            BigDecimal.TEN);

    /** No point stands at the very end. */
    private static final BigDecimal ROOM = new BigDecimal("1.04");

    static ChartScale of(Chart chart) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Chart.Point point : chart.points()) {
            for (BigDecimal number : point.figure().numbers().toList()) {
                least = least.min(number);
                most = most.max(number);
            }
        }
        BigDecimal max = end(most);
        BigDecimal min = end(least.negate()).negate();
        return new ChartScale(min, min.compareTo(max) == 0 ? BigDecimal.ONE : max);
    }

    private static BigDecimal end(BigDecimal size) {
        if (size.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal needed = size.multiply(ROOM);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(needed.precision() - needed.scale() - 1);
        return ENDS.stream()
                .map(power::multiply)
                .filter(end -> end.compareTo(needed) >= 0)
                .findFirst()
                .orElseGet(() -> power.multiply(BigDecimal.TEN));
    }

    /** Where a number stands, from 0 at the beginning to 1 at the end. */
    double part(@Nullable BigDecimal number) {
        return number == null
                ? 0
                : number.subtract(min)
                        .divide(max.subtract(min), new MathContext(6, RoundingMode.HALF_EVEN))
                        .doubleValue();
    }
}
