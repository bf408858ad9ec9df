package dev.dateline.export.html.article;

import org.jspecify.annotations.Nullable;

/** Where the page of an article can lead to, besides itself. */
public interface Ways {

    /** No other page is there. */
    Ways NONE = new Ways() {
        @Override
        public @Nullable String entity(String id) {
            return null;
        }

        @Override
        public @Nullable String measure(String slug) {
            return null;
        }
    };

    /**
     * The page of an entity.
     *
     * @param id the id of the entity
     * @return a relative address, or null if there is none
     */
    @Nullable
    String entity(String id);

    /**
     * The page of a measure.
     *
     * @param slug the measure
     * @return a relative address, or null if there is none
     */
    @Nullable
    String measure(String slug);
}
