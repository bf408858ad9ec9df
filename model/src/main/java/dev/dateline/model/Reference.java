package dev.dateline.model;

import java.util.Set;

/**
 * What an id refers to in its article.
 *
 * @param figure whether it is a figure; otherwise it is an entity
 * @param types the types that the entity may have; empty if any will do
 */
record Reference(boolean figure, Set<EntityType> types) {

    /** Any entity. */
    static final Reference ENTITY = new Reference(false, Set.of());

    /** Where something is. */
    static final Reference PLACE = new Reference(false, Set.of(EntityType.PLACE, EntityType.COUNTRY));

    static final Reference EVENT = new Reference(false, Set.of(EntityType.EVENT));

    /** Those that can say something. */
    static final Reference SOURCE = new Reference(
            false, Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.COUNTRY));

    static final Reference FIGURE = new Reference(true, Set.of());
}
