package dev.dateline.export.statements;

import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an article as parts of each other: "up to 4,700 casualties, including around 600 deaths". Takes time
 * in proportion to the number of figures, however long the chains of parts are.
 */
final class Wholes {

    /** What two figures must share for the one to be counted in the other. */
    private record Kind(String measure, String unit) {
        static Kind of(Figure figure) {
            return new Kind(figure.measure(), figure.unit());
        }
    }

    private final Map<String, Figure> byId;
    private final Set<String> partsOfSame = new HashSet<>();

    private Wholes(Map<String, Figure> byId) {
        this.byId = byId;
    }

    static Wholes of(Article article) {
        Wholes wholes = new Wholes(article.figuresById());
        Map<String, List<Figure>> parts = new HashMap<>();
        for (Figure figure : article.figures()) {
            if (figure.includedIn() != null) {
                parts.computeIfAbsent(figure.includedIn(), id -> new ArrayList<>())
                        .add(figure);
            }
        }
        if (!parts.isEmpty()) {
            for (Figure figure : article.figures()) {
                if (figure.includedIn() == null) {
                    wholes.descend(figure, parts);
                }
            }
        }
        return wholes;
    }

    /** Goes down from a whole through all its parts, and knows at each what kinds of figures stand above it. */
    private void descend(Figure top, Map<String, List<Figure>> parts) {
        Map<Kind, Integer> above = new HashMap<>();
        Deque<Figure> open = new ArrayDeque<>();
        Deque<Figure> todo = new ArrayDeque<>();
        todo.push(top);
        while (!todo.isEmpty()) {
            Figure figure = todo.pop();
            while (!open.isEmpty() && !open.element().id().equals(figure.includedIn())) {
                above.merge(Kind.of(open.pop()), -1, Integer::sum);
            }
            if (above.getOrDefault(Kind.of(figure), 0) > 0) {
                partsOfSame.add(figure.id());
            }
            open.push(figure);
            above.merge(Kind.of(figure), 1, Integer::sum);
            parts.getOrDefault(figure.id(), List.of()).forEach(todo::push);
        }
    }

    /** The figure that a figure is a part of; null if there is none. */
    @Nullable
    Figure of(Figure part) {
        return part.includedIn() == null ? null : byId.get(part.includedIn());
    }

    /** Whether some whole above a figure, at any distance, counts the same thing in the same unit. */
    boolean isPartOfSame(Figure figure) {
        return partsOfSame.contains(figure.id());
    }

    /** Whether a figure is larger than the figure it is a part of. */
    boolean exceedsWhole(Figure figure) {
        Figure whole = of(figure);
        return whole != null && figure.isLargerThan(whole);
    }
}
