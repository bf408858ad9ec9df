package dev.dateline.draft;

import dev.dateline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A name where it stands in a sentence.
 *
 * @param from the index of its first token
 * @param to the index after its last token
 * @param name the name that the entity would have: that of a country for its adjective
 * @param type what the words tell of its type, or null
 * @param countryCode of a country or a place, or null
 * @param rule what found it
 */
record Sighting(
        int from,
        int to,
        String name,
        @Nullable EntityType type,
        @Nullable String countryCode,
        String rule) {}
