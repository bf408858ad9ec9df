package dev.dateline.model;

/** An article that was read and is not yet bound, or what is wrong instead of it. Any one thread may bind it. */
interface Unbound {

    /**
     * Binds and checks the article.
     *
     * @return what came of it
     * @throws MemoryException if the article takes more memory than there is
     */
    ReadResult bind() throws MemoryException;

    /** How many bytes of the input it holds. */
    default long size() {
        return 0;
    }
}
