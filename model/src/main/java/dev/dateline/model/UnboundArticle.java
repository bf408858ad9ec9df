package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * An object, and the bytes it was made of.
 *
 * @param value the object
 * @param passage where it stands
 * @param size how many bytes it has
 * @param binding makes an article of it, or something else
 * @param source what was read; null if nobody wants it
 */
record UnboundArticle(
        JsonValue value,
        Passage passage,
        long size,
        ReadLimits limits,
        Binding binding,
        @Nullable String source) implements Unbound {

    /** Makes something of an object. */
    @FunctionalInterface
    interface Binding {
        ReadResult bind(JsonValue value, Findings.Locator locator, ReadLimits limits);
    }

    @Override
    public ReadResult bind() throws MemoryException {
        try {
            ReadResult result = binding.bind(value, passage, limits);
            return source == null ? result : result.withSource(source);
        } catch (OutOfMemoryError e) {
            throw tooLittleMemory(passage.locate(value.at()), e);
        }
    }

    static MemoryException tooLittleMemory(Place at, OutOfMemoryError e) {
        return new MemoryException(at.brief() + ": there is not enough memory to read the article that begins here", e);
    }
}
