package dev.dateline.export.excel.sheet;

import org.jspecify.annotations.Nullable;

/** What becomes of a cell that somebody changes. */
public enum Editing {
    /** It corrects what the article states. */
    GIVEN("Given"),
    /** It is made from other cells: whoever wants to correct it corrects those. */
    DERIVED("Derived"),
    /** It stands on a sheet that only tells of others. */
    NONE(null);

    private final @Nullable String style;

    Editing(@Nullable String style) {
        this.style = style;
    }

    /** The name of the cell style; null if it has none of its own. */
    @Nullable
    String style() {
        return style;
    }
}
