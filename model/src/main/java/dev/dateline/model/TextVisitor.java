package dev.dateline.model;

/**
 * Is shown the texts of an article: whatever may hold any character.
 *
 * @param <X> what it may throw
 */
public interface TextVisitor<X extends Exception> {

    /**
     * Is shown a text.
     *
     * @param pointer where it stands in the article
     * @param text the text
     * @throws X to end the visit
     */
    void visit(Pointer pointer, String text) throws X;
}
