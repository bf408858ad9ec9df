package dev.dateline.export.excel.figure;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.FigureText;
import dev.dateline.model.Basis;
import dev.dateline.model.Edtf;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a chart needs of a figure.
 *
 * @param order when it came by, to tell which of two that are as large comes first
 * @param name what is counted
 * @param subject whom or what it is about; null if not given
 * @param publisher who published it; null if not given
 * @param asOf the time to file it under, in EDTF; null if not known
 * @param measure the measure in words
 * @param text the figure as people read it
 * @param basis how the article comes by it; null if not given
 * @param low the lower bound; null if not given
 * @param best the number; null if not given
 * @param high the upper bound; null if not given
 * @param earliest the first day of the time to file it under; null if not known
 * @param latest the last day of that time; null if not known
 */
record ChartedFigure(
        long order,
        String name,
        @Nullable String subject,
        @Nullable String publisher,
        @Nullable String asOf,
        String measure,
        String text,
        @Nullable Basis basis,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** Programs disagree about the days before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** What a cell holds. */
    private static final int MAX_DIGITS = 15;

    static ChartedFigure of(long order, Figure figure, ArticleContext article) {
        Edtf asOf = article.asOf(figure);
        return new ChartedFigure(
                order,
                FigureText.name(figure),
                article.nameOf(figure.subject()),
                article.article().publisher(),
                asOf == null ? null : asOf.text(),
                FigureText.measure(figure),
                FigureText.of(figure),
                figure.basis(),
                figure.low(),
                figure.best(),
                figure.high(),
                asOf == null ? null : asOf.earliest(),
                asOf == null ? null : asOf.latest());
    }

    /** The numbers given, from the least that they say to the most. */
    Stream<BigDecimal> numbers() {
        return Stream.of(low, best, high).flatMap(Stream::ofNullable);
    }

    /** The largest of its numbers; by it figures are put in order. */
    BigDecimal largest() {
        return numbers().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    boolean isDenied() {
        return basis == Basis.DENIED;
    }

    /** Whether it has a place in time, on a day that a cell can hold. */
    boolean isDated() {
        return earliest != null && latest != null && !earliest.isBefore(FIRST_DAY);
    }

    /** Whether a cell, and so a chart, holds every digit of its numbers. */
    boolean isPlain() {
        return numbers().allMatch(number -> number.stripTrailingZeros().precision() <= MAX_DIGITS);
    }

    /** The first day as spreadsheets count days; null if it is not dated. */
    @Nullable
    BigDecimal excelDay() {
        return isDated() ? BigDecimal.valueOf((long) DateUtil.getExcelDate(Objects.requireNonNull(earliest))) : null;
    }

    /** Which of its numbers are given. */
    Given given() {
        if (best != null) {
            return Given.NUMBER;
        }
        if (low == null) {
            return Given.UPPER_BOUND;
        }
        return high == null ? Given.LOWER_BOUND : Given.RANGE;
    }

    /** How far below the number the lower bound is; null if both are not given. */
    @Nullable
    BigDecimal down() {
        return best == null || low == null ? null : best.subtract(low);
    }

    /** How far above the number, or above the lower bound where there is no number, the upper bound is. */
    @Nullable
    BigDecimal up() {
        BigDecimal from = best == null ? low : best;
        return from == null || high == null ? null : high.subtract(from);
    }

    /** How many days its time has beyond the first; null if it is not dated. */
    @Nullable
    BigDecimal moreDays() {
        return isDated()
                ? BigDecimal.valueOf(Objects.requireNonNull(latest).toEpochDay()
                        - Objects.requireNonNull(earliest).toEpochDay())
                : null;
    }

    /** Which numbers of a figure are given, and so how it is drawn. */
    enum Given {
        /** The number itself, with bounds or without. */
        NUMBER,
        /** Both bounds and no number. */
        RANGE,
        /** A lower bound alone. */
        LOWER_BOUND,
        /** An upper bound alone. */
        UPPER_BOUND
    }
}
