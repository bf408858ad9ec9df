package dev.dateline.export.html.plot;

import dev.dateline.export.html.markup.Html;
import dev.dateline.model.Basis;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the shapes of a drawing mean, those that are in it and no others. */
public final class Legend {

    private static final BigDecimal LOW = BigDecimal.valueOf(3);
    private static final BigDecimal MIDDLE = BigDecimal.valueOf(5);
    private static final BigDecimal HIGH = BigDecimal.valueOf(7);
    private static final Scale SCALE = new Scale(BigDecimal.ZERO, BigDecimal.TEN);

    private Legend() {}

    /**
     * Writes the legend of some figures.
     *
     * @param html the page
     * @param all the figures; what is not drawn does not count
     * @throws IOException if the page fails
     */
    public static void of(Html html, List<Plotted> all) throws IOException {
        List<Plotted> drawn =
                all.stream().filter(figure -> figure.undrawn() == null).toList();
        write(html, shapes(drawn));
    }

    /**
     * Writes the legend of everything that can be drawn.
     *
     * @param html the page
     * @throws IOException if the page fails
     */
    public static void full(Html html) throws IOException {
        List<Plotted> all = new ArrayList<>(List.of(
                sample(LOW, null, HIGH, true, true, null),
                sample(null, null, HIGH, false, false, null),
                sample(LOW, null, null, false, false, null)));
        for (Basis basis : Basis.values()) {
            all.add(sample(LOW, MIDDLE, HIGH, false, false, basis));
        }
        of(html, all);
    }

    private static void write(Html html, Map<String, Plotted> shapes) throws IOException {
        if (shapes.isEmpty()) {
            return;
        }
        html.start("ul", "class", "legend", "aria-label", "How figures are drawn");
        for (Map.Entry<String, Plotted> entry : shapes.entrySet()) {
            html.start("li").start("span", "class", "sample");
            RangePlot.figure(html, entry.getValue(), SCALE);
            html.end().leaf("span", entry.getKey()).end();
        }
        html.end();
    }

    private static Map<String, Plotted> shapes(List<Plotted> drawn) {
        Map<String, Plotted> shapes = new LinkedHashMap<>();
        if (drawn.stream().anyMatch(figure -> figure.low() != null && figure.high() != null)) {
            shapes.put("from … to …", sample(LOW, null, HIGH, false, false, null));
        }
        if (drawn.stream().anyMatch(figure -> figure.low() == null && figure.high() != null)) {
            shapes.put("at most; how little is not said", sample(null, null, HIGH, false, false, null));
        }
        if (drawn.stream().anyMatch(figure -> figure.low() != null && figure.high() == null)) {
            shapes.put("at least; how much is not said", sample(LOW, null, null, false, false, null));
        }
        if (drawn.stream().anyMatch(figure -> figure.lowExclusive() || figure.highExclusive())) {
            shapes.put("ring: more than, or fewer than, this", sample(LOW, null, HIGH, true, true, null));
        }
        if (drawn.stream().anyMatch(Plotted::approximate)) {
            shapes.put("hollow: approximate", sample(null, MIDDLE, null, false, true, Basis.REPORTED));
        }
        Set<String> bases = drawn.stream().map(Plotted::basisClass).collect(Collectors.toSet());
        for (Basis basis : Basis.values()) {
            if (bases.contains(basis.label())) {
                shapes.put(basis.label(), sample(LOW, MIDDLE, HIGH, false, false, basis));
            }
        }
        if (drawn.stream().anyMatch(figure -> figure.basis() == null)) {
            shapes.put("basis not given", sample(LOW, MIDDLE, HIGH, false, false, null));
        }
        return shapes;
    }

    private static Plotted sample(
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            boolean exclusive,
            boolean approximate,
            @Nullable Basis basis) {
        return new Plotted(low, best, high, exclusive, exclusive, approximate, false, false, basis);
    }
}
