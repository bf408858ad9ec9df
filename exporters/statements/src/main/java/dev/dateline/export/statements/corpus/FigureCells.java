package dev.dateline.export.statements.corpus;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@link FigureComparison} has picked of a figure, by its names. */
final class FigureCells {

    private final @Nullable String[] cells;
    private final int offset;

    FigureCells(@Nullable String[] cells, int offset) {
        this.cells = cells;
        this.offset = offset;
    }

    private @Nullable String get(String column) {
        return cells[offset + FigureComparison.position(column)];
    }

    private String given(String column) {
        return Objects.requireNonNull(get(column));
    }

    private boolean is(String column) {
        return Boolean.parseBoolean(get(column));
    }

    @Nullable
    String subjectId() {
        return get("subject_id");
    }

    @Nullable
    String subjectName() {
        return get("subject_name");
    }

    @Nullable
    String eventId() {
        return get("event_id");
    }

    @Nullable
    String eventName() {
        return get("event_name");
    }

    @Nullable
    String placeId() {
        return get("place_id");
    }

    @Nullable
    String placeName() {
        return get("place_name");
    }

    String measure() {
        return given("measure");
    }

    String measureName() {
        return given("measure_name");
    }

    String unit() {
        return given("unit");
    }

    @Nullable
    String publisher() {
        return get("publisher");
    }

    /** The comparison it is in; null if in none. */
    @Nullable
    String comparisonId() {
        return ComparisonId.of(this::get);
    }

    boolean isDenied() {
        return "denied".equals(get("basis"));
    }

    boolean isApproximate() {
        return is("approximate");
    }

    /** Whether it may be compared with others: it is a level, not denied, and not counted in another one. */
    boolean isComparable() {
        return !is("part_of_same") && !is("is_change") && !isDenied();
    }

    /** Whether it is sure enough to contradict another one. */
    boolean isFirm() {
        return isComparable() && !isApproximate() && !is("bounds_crossed");
    }

    @Nullable
    BigDecimal atLeast() {
        return decimal("at_least");
    }

    @Nullable
    BigDecimal atMost() {
        return decimal("at_most");
    }

    private @Nullable BigDecimal decimal(String column) {
        String text = get(column);
        return text == null ? null : new BigDecimal(text);
    }

    boolean isMoreThan() {
        return is("low_exclusive");
    }

    boolean isLessThan() {
        return is("high_exclusive");
    }

    /** The first day it is for; null if not known. */
    @Nullable
    String earliest() {
        return get("as_of_earliest");
    }

    /** The last day it is for; null if not known. */
    @Nullable
    String latest() {
        return get("as_of_latest");
    }
}
