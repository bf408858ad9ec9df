package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) that is only put together when somebody wants to read it: nearly all of them lead to values
 * that nothing is wrong with. Immutable and thread-safe.
 */
public final class Pointer {

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

    /**
     * The name of the field that it leads to, or that the list is in whose item it leads to.
     *
     * @return the name, or an empty string for the article itself
     */
    public String name() {
        return index < 0 || parent == null ? name : parent.name();
    }

    /** This pointer below another one. */
    Pointer below(Pointer root) {
        if (parent == null) {
            return root;
        }
        Pointer above = parent.below(root);
        return index < 0 ? above.field(name) : above.item(index);
    }

    /**
     * The pointer as it is written.
     *
     * @return for example {@code /figures/2/low}; empty for the article itself
     */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + (index < 0 ? escaped(name) : Integer.toString(index));
    }

    /** The name of a field as it stands in a pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
