package dev.dateline.export.rdf.quickstatements;

import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The items of Wikidata that the entities of an article are, as far as it tells. */
final class Items {

    private static final Pattern ITEM = Pattern.compile("http://www\\.wikidata\\.org/entity/(Q[1-9][0-9]*)");

    private final Map<String, String> byEntity = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();

    Items(Article article) {
        for (Entity entity : article.entities()) {
            types.put(entity.id(), entity.type());
            List<String> items = entity.sameAs().stream()
                    .map(ITEM::matcher)
                    .filter(Matcher::matches)
                    .map(item -> item.group(1))
                    .distinct()
                    .toList();
            if (items.size() == 1) {
                byEntity.put(entity.id(), items.get(0));
            }
        }
    }

    /** The item of an entity, such as {@code Q42}; null if there is no entity, no item, or more than one. */
    @Nullable
    String of(@Nullable String entity) {
        return byEntity.get(entity);
    }

    boolean isEvent(@Nullable String entity) {
        return types.get(entity) == EntityType.EVENT;
    }
}
