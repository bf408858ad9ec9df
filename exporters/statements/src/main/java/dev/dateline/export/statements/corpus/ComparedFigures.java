package dev.dateline.export.statements.corpus;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@link FigureComparison}, as it grows. Figures come in the order of the first day they are for. */
final class ComparedFigures {

    private final String id;
    private final Contradiction contradiction = new Contradiction();
    private final Set<String> publishers = new HashSet<>();
    private @Nullable FigureCells any;
    private @Nullable String subjectName;
    private @Nullable String eventName;
    private @Nullable String placeName;
    private long figures;
    private long articles;
    private long denied;
    private long approximate;
    private @Nullable BigDecimal lowest;
    private @Nullable BigDecimal highest;

    ComparedFigures(String id) {
        this.id = id;
    }

    void add(FigureCells figure, boolean firstOfArticle) {
        any = figure;
        subjectName = smaller(subjectName, figure.subjectName());
        eventName = smaller(eventName, figure.eventName());
        placeName = smaller(placeName, figure.placeName());
        figures++;
        articles += firstOfArticle ? 1 : 0;
        denied += figure.isDenied() ? 1 : 0;
        approximate += figure.isApproximate() ? 1 : 0;
        if (figure.publisher() != null) {
            publishers.add(figure.publisher());
        }
        if (figure.isComparable()) {
            BigDecimal least = figure.atLeast();
            BigDecimal most = figure.atMost();
            lowest = lowest == null || (least != null && least.compareTo(lowest) < 0) ? least : lowest;
            highest = highest == null || (most != null && most.compareTo(highest) > 0) ? most : highest;
        }
        if (figure.isFirm()) {
            contradiction.add(figure);
        }
    }

    private static @Nullable String smaller(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return CodePointOrder.ORDER.compare(one, other) <= 0 ? one : other;
    }

    private FigureCells any() {
        return Objects.requireNonNull(any);
    }

    String id() {
        return id;
    }

    @Nullable
    String subjectId() {
        return any().subjectId();
    }

    @Nullable
    String subjectName() {
        return subjectName;
    }

    @Nullable
    String eventId() {
        return any().eventId();
    }

    @Nullable
    String eventName() {
        return eventName;
    }

    @Nullable
    String placeId() {
        return any().placeId();
    }

    @Nullable
    String placeName() {
        return placeName;
    }

    String measure() {
        return any().measure();
    }

    String measureName() {
        return any().measureName();
    }

    String unit() {
        return any().unit();
    }

    long figures() {
        return figures;
    }

    long articles() {
        return articles;
    }

    long publishers() {
        return publishers.size();
    }

    @Nullable
    BigDecimal lowest() {
        return lowest;
    }

    @Nullable
    BigDecimal highest() {
        return highest;
    }

    boolean apart() {
        return contradiction.isFound();
    }

    long denied() {
        return denied;
    }

    long approximate() {
        return approximate;
    }
}
