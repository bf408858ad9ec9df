package dev.dateline.export.html.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org JSON-LD. Where it says nothing, there is nothing. */
final class Described {

    private final Map<?, ?> article;

    private Described(Map<?, ?> article) {
        this.article = article;
    }

    /** The first node of the page that is an article. */
    static Described in(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Map<?, ?> found = find(JsonTree.of(script.data()));
            if (found != null) {
                return new Described(found);
            }
        }
        return new Described(Map.of());
    }

    private static @Nullable Map<?, ?> find(@Nullable Object value) {
        if (value instanceof Map<?, ?> map && texts(map.get("@type")).stream().anyMatch(Described::isArticle)) {
            return map;
        }
        Stream<?> inside = value instanceof Map<?, ?> map
                ? map.values().stream()
                : value instanceof List<?> list ? list.stream() : Stream.empty();
        return inside.map(Described::find).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting");
    }

    /** The first text of a field. */
    @Nullable
    String text(String field) {
        return all(field).stream().findFirst().orElse(null);
    }

    /** Every text of a field: its values themselves, or their names, or their addresses. */
    List<String> all(String field) {
        return texts(article.get(field));
    }

    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof String text && !text.isBlank()) {
            texts.add(text.strip());
        } else if (value instanceof List<?> list) {
            list.forEach(each -> texts.addAll(texts(each)));
        } else if (value instanceof Map<?, ?> map) {
            Stream.of("name", "@value", "@id", "url")
                    .map(key -> texts(map.get(key)))
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .ifPresent(texts::addAll);
        }
        return texts;
    }
}
