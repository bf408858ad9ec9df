package dev.dateline.export.rdf.reading;

import org.jspecify.annotations.Nullable;

/** Statements that are left out: how many, and the first of them. For one thread at a time. */
final class Others {

    private long count;
    private @Nullable GraphStatement first;

    void add(GraphStatement statement) {
        first = first == null ? statement : first;
        count++;
    }

    long count() {
        return count;
    }

    /** The first of them; null if there is none. */
    @Nullable
    GraphStatement first() {
        return first;
    }
}
