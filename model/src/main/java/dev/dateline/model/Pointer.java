package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) that is only put together when somebody wants to read it: nearly all of them lead to values
 * that nothing is wrong with.
 */
final class Pointer {

    /** The article itself. */
    static final Pointer ROOT = new Pointer(null, "", -1);

    private final @Nullable Pointer parent;
    private final String name;
    private final int index;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** A field of the object that this pointer leads to. */
    Pointer field(String field) {
        return new Pointer(this, field, -1);
    }

    /** An item of the array that this pointer leads to, from 0. */
    Pointer item(int number) {
        return new Pointer(this, "", number);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + (index < 0 ? escaped() : Integer.toString(index));
    }

    private String escaped() {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
