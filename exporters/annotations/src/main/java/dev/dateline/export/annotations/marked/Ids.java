package dev.dateline.export.annotations.marked;

import dev.dateline.draft.Manuscript;

/** The ids of articles. */
public final class Ids {

    private Ids() {}

    /**
     * The id of an article that has some name.
     *
     * @param name such as that of a file
     * @return the name if it can be an id, otherwise its letters and digits in lower case with hyphens between
     */
    public static String of(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._~-]{0,127}") ? name : Manuscript.idOf(name);
    }
}
