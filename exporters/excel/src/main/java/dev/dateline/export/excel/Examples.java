package dev.dateline.export.excel;

import java.util.ArrayList;
import java.util.List;

/** Counts, and remembers the first few of what is counted. */
final class Examples {

    private static final int MAX = 20;

    private final List<String> first = new ArrayList<>();
    private long number;

    void add(String example) {
        number++;
        if (first.size() < MAX) {
            first.add(example);
        }
    }

    long number() {
        return number;
    }

    /** The first of them, for people to read; says if there are more. */
    String text() {
        return String.join("; ", first) + (number > first.size() ? "; …" : "");
    }
}
