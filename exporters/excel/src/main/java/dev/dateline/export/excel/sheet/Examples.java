package dev.dateline.export.excel.sheet;

import java.util.ArrayList;
import java.util.List;

/** Counts, and remembers the first few of what is counted. */
public final class Examples {

    private static final int MAX = 20;

    private final List<String> first = new ArrayList<>();
    private long number;

    void add(String example) {
        number++;
        if (first.size() < MAX) {
            first.add(example);
        }
    }

    /**
     * How many there are in all.
     *
     * @return how many
     */
    public long number() {
        return number;
    }

    /**
     * The first of them, for people to read; says if there are more.
     *
     * @return the examples, joined
     */
    public String text() {
        return String.join("; ", first) + (number > first.size() ? "; …" : "");
    }
}
