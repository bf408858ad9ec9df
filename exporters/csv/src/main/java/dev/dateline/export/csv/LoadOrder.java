package dev.dateline.export.csv;

import dev.dateline.export.statements.ForeignKey;
import dev.dateline.export.statements.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how deeply the rows of a table refer to each other. The rows of an article are seen together, and refer to
 * no others.
 */
final class LoadOrder {

    private final int[] ownColumns;
    private final int[] wholesColumns;
    /** The rows of the article that refer to another, and that other, by their keys. */
    private final Map<List<String>, List<String>> wholes = new HashMap<>();

    private final Map<List<String>, Integer> depths = new HashMap<>();
    private int deepest;

    LoadOrder(Table<?> table) {
        ForeignKey toItself = TableSet.keyToItself(table);
        this.ownColumns = toItself == null ? new int[0] : table.positions(toItself.referenced());
        this.wholesColumns = toItself == null ? new int[0] : table.positions(toItself.columns());
    }

    /** Sees a row. */
    void add(@Nullable String[] cells) {
        List<String> whole = pick(wholesColumns, cells);
        if (!whole.isEmpty()) {
            wholes.put(pick(ownColumns, cells), whole);
        }
    }

    /** The cells of some columns, or nothing if one of them is empty. */
    private static List<String> pick(int[] columns, @Nullable String[] cells) {
        List<String> picked = new ArrayList<>(columns.length);
        for (int column : columns) {
            String cell = cells[column];
            if (cell == null) {
                return List.of();
            }
            picked.add(cell);
        }
        return picked;
    }

    /** The rows of the article are complete. */
    void endArticle() {
        wholes.keySet().forEach(this::measure);
        wholes.clear();
        depths.clear();
    }

    /** Climbs to a row whose depth is known, or that refers to none, and notes the depths on the way down again. */
    private void measure(List<String> part) {
        Deque<List<String>> path = new ArrayDeque<>();
        List<String> at = part;
        for (List<String> whole = wholes.get(at); whole != null && !depths.containsKey(at); whole = wholes.get(at)) {
            path.push(at);
            at = whole;
        }
        int depth = depths.getOrDefault(at, 0);
        while (!path.isEmpty()) {
            depths.put(path.pop(), ++depth);
        }
        deepest = Math.max(deepest, depth);
    }

    /** How many rows stand one above the other at most; 0 if none refers to another. */
    int deepest() {
        return deepest;
    }
}
