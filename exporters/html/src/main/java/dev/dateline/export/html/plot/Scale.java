package dev.dateline.export.html.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The axis that figures of one unit share.
 *
 * @param min where it begins: at zero, so that twice as far is twice as much, unless numbers are below it
 * @param max where it ends
 */
public record Scale(BigDecimal min, BigDecimal max) {

    /** The ends that an axis may have, in units of a power of ten. */
    private static final List<BigDecimal> ENDS = List.of(
            BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(4), BigDecimal.valueOf(6), BigDecimal.TEN);

    /** Nothing stands at the very end, where an open range has its arrow. */
    private static final BigDecimal ROOM = new BigDecimal("1.08");

    private static final MathContext PRECISION = new MathContext(6, RoundingMode.HALF_EVEN);

    /**
     * The axis for some figures.
     *
     * @param figures the figures; what is not drawn does not count
     * @return the axis, or null if nothing is drawn
     */
    public static @Nullable Scale of(List<Plotted> figures) {
        List<BigDecimal> numbers = figures.stream()
                .filter(figure -> figure.undrawn() == null)
                .flatMap(Plotted::numbers)
                .toList();
        if (numbers.isEmpty()) {
            return null;
        }
        BigDecimal min = end(numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::min)
                        .negate())
                .negate();
        BigDecimal max = end(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
        return new Scale(min, min.compareTo(max) == 0 ? BigDecimal.ONE : max);
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
                .orElseThrow();
    }

    /** Where a number stands, as a percentage of the axis. */
    String percent(BigDecimal number) {
        BigDecimal part = number.subtract(min).divide(max.subtract(min), PRECISION);
        return part.movePointRight(2)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    /** The numbers written at the axis: its ends, and zero between them, or what is halfway. */
    List<BigDecimal> ticks() {
        boolean around = min.signum() < 0 && max.signum() > 0;
        return List.of(min, around ? BigDecimal.ZERO : min.add(max).divide(BigDecimal.valueOf(2), PRECISION), max);
    }

    /**
     * A number as people read it, the same everywhere.
     *
     * @param number the number
     * @return for example 4,700
     */
    public static String written(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number).replace('-', '−');
    }
}
