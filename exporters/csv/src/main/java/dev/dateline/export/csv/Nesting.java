package dev.dateline.export.csv;

import dev.dateline.export.tabular.Column;
import dev.dateline.export.tabular.ForeignKey;
import dev.dateline.export.tabular.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how deeply the rows of a table refer to each other. The rows of an article are seen together, and refer to
 * no others.
 */
final class Nesting {

    private final List<String> columns;
    private final List<String> primaryKey;
    private final List<ForeignKey> toItself;
    /** For each row of the article that refers to others, the keys of these. */
    private final Map<List<@Nullable String>, List<List<@Nullable String>>> wholes = new HashMap<>();

    private int deepest;

    Nesting(Table<?> table) {
        this.columns = table.columns().stream().map(Column::name).toList();
        this.primaryKey = table.primaryKey();
        this.toItself = TableSet.keysToItself(table);
    }

    /** Sees a row. */
    void add(@Nullable String[] cells) {
        for (ForeignKey key : toItself) {
            List<@Nullable String> whole = pick(key.columns(), cells);
            if (!whole.contains(null)) {
                wholes.computeIfAbsent(pick(primaryKey, cells), part -> new ArrayList<>())
                        .add(whole);
            }
        }
    }

    /** The rows of the article are complete. */
    void endArticle() {
        wholes.keySet().forEach(part -> deepest = Math.max(deepest, depth(part)));
        wholes.clear();
    }

    private int depth(List<@Nullable String> part) {
        return wholes.getOrDefault(part, List.of()).stream()
                .mapToInt(whole -> 1 + depth(whole))
                .max()
                .orElse(0);
    }

    private List<@Nullable String> pick(List<String> names, @Nullable String[] cells) {
        List<@Nullable String> picked = new ArrayList<>();
        names.forEach(name -> picked.add(cells[columns.indexOf(name)]));
        return picked;
    }

    /** How many rows stand one above the other at most; 0 if none refers to another. */
    int deepest() {
        return deepest;
    }
}
