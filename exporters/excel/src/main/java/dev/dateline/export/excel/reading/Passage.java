package dev.dateline.export.excel.reading;

import dev.dateline.export.excel.sheet.Run;
import dev.dateline.model.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the sheet: a paragraph, or as much of a long one as can be seen at once, and what is stated there. */
final class Passage {
    private final int paragraph;
    private final int start;
    private final String text;
    private final @Nullable Run.Look[] looks;
    private final Set<String> figures = new LinkedHashSet<>();
    private final Set<String> entities = new LinkedHashSet<>();
    private final Set<String> relations = new LinkedHashSet<>();

    /**
     * A passage nothing is known of yet.
     *
     * @param paragraph the number of its paragraph, from 1; 0 for what stands in none
     * @param start where it begins in the article's text, in code points from 0
     * @param text its words
     */
    Passage(int paragraph, int start, String text) {
        this.paragraph = paragraph;
        this.start = start;
        this.text = text;
        this.looks = new Run.Look[text.codePointCount(0, text.length())];
    }

    int paragraph() {
        return paragraph;
    }

    int start() {
        return start;
    }

    /** The code point of the article's text after its last. */
    int end() {
        return start + looks.length;
    }

    /** Adds something that is stated here, once. */
    void state(Run.Look kind, String words) {
        stated(kind).add(words);
    }

    private Set<String> stated(Run.Look kind) {
        return switch (kind) {
            case FIGURE -> figures;
            case ENTITY -> entities;
            case RELATION -> relations;
        };
    }

    /** What is stated here, of one kind, in the order in which the article first says it. */
    List<String> statements(Run.Look kind) {
        return List.copyOf(stated(kind));
    }

    boolean isEmpty() {
        return text.isBlank() && figures.isEmpty() && entities.isEmpty() && relations.isEmpty();
    }

    /** Marks as much of a mention as stands here, over marks that were made before. */
    void mark(Mention mention, Run.Look look) {
        int from = Math.max(0, mention.start() - start);
        int to = Math.min(looks.length, mention.end() - start);
        if (from < to) {
            Arrays.fill(looks, from, to, look);
        }
    }

    /** The words, those that are marked alike in one part. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < looks.length; ) {
            int next = i + 1;
            while (next < looks.length && Objects.equals(looks[next], looks[i])) {
                next++;
            }
            int to = text.offsetByCodePoints(from, next - i);
            runs.add(new Run(text.substring(from, to), looks[i]));
            from = to;
            i = next;
        }
        return runs;
    }
}
