package dev.dateline.export.html.plot;

import dev.dateline.export.html.markup.Html;
import dev.dateline.model.Basis;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The marks of a drawing that have a form of their own, whatever the width of the page. */
final class Marks {

    static final String ARROW_LEFT = "M12 6L3 13L12 20";
    static final String ARROW_RIGHT = "M-12 6L-3 13L-12 20";

    /** A basis that is not given has the form of none. */
    private static final String NOT_GIVEN = "M-6.5 13L-3.25 7.4H3.25L6.5 13L3.25 18.6H-3.25Z";

    private static final Map<Basis, String> POINTS = new EnumMap<>(Map.of(
            Basis.REPORTED, "M-6 13A6 6 0 0 0 6 13A6 6 0 0 0 -6 13Z",
            Basis.ESTIMATED, "M0 5L8 13L0 21L-8 13Z",
            Basis.CLAIMED, "M0 5L7.5 19H-7.5Z",
            Basis.CONFIRMED, "M-6 7H6V19H-6Z",
            Basis.PROJECTED, "M0 5L2.2 10.4L8 10.8L3.6 14.5L5 20L0 17L-5 20L-3.6 14.5L-8 10.8L-2.2 10.4Z"));

    private Marks() {}

    /** Draws the point of a number; its form says the basis, null if not given. */
    static void point(Html html, @Nullable Basis basis, String x) throws IOException {
        at(html, x, "point", basis == null ? NOT_GIVEN : POINTS.getOrDefault(basis, NOT_GIVEN));
    }

    static void at(Html html, String x, String type, String path) throws IOException {
        html.start("svg", "x", x, "class", type, "overflow", "visible")
                .start("path", "d", path)
                .end();
    }
}
