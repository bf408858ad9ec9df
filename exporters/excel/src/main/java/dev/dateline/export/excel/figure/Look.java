package dev.dateline.export.excel.figure;

import dev.dateline.model.Basis;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a point is drawn: by its shape as much as by its colour, so that nobody needs to tell colours apart. Every colour
 * has a contrast of 3 : 1 to white at least.
 *
 * @param symbol the word that ECMA-376 has for the shape
 * @param rgb the colour
 * @param hollow whether it is drawn by lines alone
 */
record Look(String symbol, int rgb, boolean hollow) {

    /** What is denied is crossed out: a shape that has nothing to fill, whatever program draws it. */
    private static final String CROSS = "x";

    private static final Look NOT_GIVEN = new Look("plus", 0x404040, false);

    private static final Map<Basis, Look> BY_BASIS = new EnumMap<>(Map.of(
            Basis.REPORTED, new Look("circle", 0x0072B2, false),
            Basis.ESTIMATED, new Look("diamond", 0xC04A00, false),
            Basis.CLAIMED, new Look("triangle", 0x8E3A7C, false),
            Basis.CONFIRMED, new Look("square", 0x00684A, false),
            Basis.PROJECTED, new Look("star", 0x6B4E00, false),
            Basis.DENIED, new Look(CROSS, 0x9B1C1C, true)));

    /** For what has no order and no meaning of its own, such as measures. */
    private static final List<Look> OTHERS = List.of(
            new Look("circle", 0x0072B2, false),
            new Look("diamond", 0xC04A00, false),
            new Look("triangle", 0x8E3A7C, false),
            new Look("square", 0x00684A, false),
            new Look("star", 0x6B4E00, false),
            new Look("plus", 0x404040, false));

    /** The look of a basis; null is a basis that is not given. */
    static Look of(@Nullable Basis basis) {
        return basis == null ? NOT_GIVEN : BY_BASIS.getOrDefault(basis, NOT_GIVEN);
    }

    /** The look of one of several things, from 0; what is denied of it has its colour. */
    static Look of(int number, boolean denied) {
        Look look = OTHERS.get(number % OTHERS.size());
        return denied ? new Look(CROSS, look.rgb(), true) : look;
    }

    /** The colour as ECMA-376 writes it. */
    String hex() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
