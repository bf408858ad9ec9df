package dev.dateline.export.statements;

import java.util.List;

/**
 * One thing an article has, with the article.
 *
 * @param <T> what it is
 * @param source the article
 * @param item the thing
 */
public record Row<T>(ArticleContext source, T item) {

    static <T> List<Row<T>> of(ArticleContext source, List<T> items) {
        return items.stream().map(item -> new Row<>(source, item)).toList();
    }

    static <T> Column<Row<T>> articleId() {
        return Column.required(
                "article_id",
                "Article id",
                "Id of the article.",
                Mappings.nothing(),
                r -> r.source().article().id());
    }
}
