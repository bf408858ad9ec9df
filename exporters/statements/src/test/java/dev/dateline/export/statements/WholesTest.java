package dev.dateline.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WholesTest {

    private static final Figure WHOLE = part("", "whole", "person");

    private static Figure part(String of, String id, String unit) {
        return Figures.with(null, "5", null, f -> f.part(of, id, unit));
    }

    private static List<String> partsOfSame(List<Figure> figures) {
        Wholes wholes = Wholes.of(article(figures));
        return figures.stream().filter(wholes::isPartOfSame).map(Figure::id).toList();
    }

    private static Article article(List<Figure> figures) {
        return new Article("a", "A", null, null, null, List.of(), null, null, null, List.of(), List.of(), figures);
    }

    @Test
    void partInTheSameUnitIsCountedInItsWhole() {
        assertThat(partsOfSame(List.of(part("whole", "part", "person"), WHOLE))).containsExactly("part");
    }

    @Test
    void partInAnotherUnitIsNot() {
        assertThat(partsOfSame(List.of(WHOLE, part("whole", "share", "percent"))))
                .isEmpty();
    }

    /** The whole of a share of a whole is a whole of it, too. */
    @Test
    void distanceDoesNotMatter() {
        List<Figure> figures = List.of(
                WHOLE, part("whole", "share", "percent"), part("share", "inner", "person"), part("", "x", "person"));
        assertThat(partsOfSame(figures)).containsExactly("inner");
    }

    /** What one branch has above it is not above the other. */
    @Test
    void siblingsAreNotPartsOfEachOther() {
        List<Figure> figures = List.of(
                part("", "top", "ship"),
                part("top", "left", "person"),
                part("left", "leftmost", "person"),
                part("top", "right", "person"));
        assertThat(partsOfSame(figures)).containsExactly("leftmost");
    }

    /** A second for each thousand figures would be minutes: what is tested is that it ends at all. */
    @Test
    void longChainsTakeNoLongTime() {
        List<Figure> chain = IntStream.range(0, 20_000)
                .mapToObj(i -> part(i == 0 ? "" : "f" + (i - 1), "f" + i, "person"))
                .toList();
        assertThat(partsOfSame(chain)).hasSize(19_999);
    }

    @Test
    void partsMayBeLargerThanTheirWhole() {
        Figure large = Figures.with("9", null, null, f -> f.part("whole", "large", "person"));
        Wholes wholes = Wholes.of(article(List.of(WHOLE, large)));
        assertThat(wholes.exceedsWhole(large)).isTrue();
        assertThat(wholes.exceedsWhole(WHOLE)).isFalse();
        assertThat(wholes.of(large)).isEqualTo(WHOLE);
        assertThat(wholes.of(WHOLE)).isNull();
    }
}
