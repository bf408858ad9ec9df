package dev.dateline.export.statements;

import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an article are made from.
 *
 * @param article the article
 * @param names the IRIs of what it states
 * @param entities its entities by their ids
 */
public record ArticleContext(Article article, ResourceNames names, Map<String, Entity> entities) {

    /**
     * An article as a source of rows.
     *
     * @param article the article
     * @param names the IRIs of what it states
     * @return the source
     */
    public static ArticleContext of(Article article, ResourceNames names) {
        return new ArticleContext(article, names, article.entitiesById());
    }

    /** The entity of an id that the article is known to have. */
    Entity entity(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("article '" + article.id() + "' has no entity '" + id + "'");
        }
        return entity;
    }

    /** The name of an entity, null for null. */
    @Nullable
    String nameOf(@Nullable String entityId) {
        return entityId == null ? null : entity(entityId).name();
    }
}
