package dev.dateline.export.statements;

import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes figures of which little matters. */
final class Figures {

    private String id = "f";
    private @Nullable String includedIn;
    private String unit = "person";
    private boolean lowExclusive;
    private boolean highExclusive;
    private @Nullable String words;
    private boolean change;
    private boolean approximate;
    private @Nullable Basis basis;

    private Figures() {}

    static Figure with(@Nullable String low, @Nullable String best, @Nullable String high, Consumer<Figures> more) {
        Figures figures = new Figures();
        more.accept(figures);
        return figures.make(decimal(low), decimal(best), decimal(high));
    }

    void exclusive(boolean low, boolean high) {
        lowExclusive = low;
        highExclusive = high;
    }

    void words(String inWords) {
        words = inWords;
    }

    void change() {
        change = true;
    }

    void approximate(boolean is) {
        approximate = is;
    }

    void basis(Basis of) {
        basis = of;
    }

    void part(String of, String figureId, String inUnit) {
        includedIn = of.isEmpty() ? null : of;
        id = figureId;
        unit = inUnit;
    }

    private Figure make(@Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {
        return new Figure(
                id,
                "measure",
                null,
                null,
                unit,
                low,
                best,
                high,
                lowExclusive,
                highExclusive,
                words,
                change,
                approximate,
                basis,
                null,
                null,
                null,
                null,
                null,
                includedIn,
                List.of());
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
