package dev.dateline.export.statements;

import dev.dateline.model.Article;
import dev.dateline.model.Mention;
import dev.dateline.model.Statement;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing an article has, with the article.
 *
 * @param <T> what it is
 * @param context the article
 * @param item the thing
 */
record Row<T>(ArticleContext context, T item) {

    static <T> List<Row<T>> of(ArticleContext context, List<T> items) {
        return items.stream().map(item -> new Row<>(context, item)).toList();
    }

    Article article() {
        return context.article();
    }

    static <T> Column<Row<T>> articleId() {
        return Column.<Row<T>>text(
                        "article_id",
                        "Article id",
                        "Id of the article.",
                        r -> r.article().id())
                .always()
                .within(Constraint.ID)
                .as(Role.Plain.KEY)
                .asPlacing();
    }

    static <T extends Statement> Column<Row<T>> mentionCount() {
        return Column.<Row<T>>integer(
                        "mention_count",
                        "Mentions",
                        "How many places in the text say so.",
                        r -> r.item().mentions().size())
                .as(new Role.Count("mentions"))
                .asDerived();
    }

    static <T extends Statement> Column<Row<T>> firstQuote() {
        return Column.<Row<T>>text(
                        "first_quote",
                        "Quote",
                        "The words that say so, where they stand first in the text; empty if none are quoted.",
                        r -> quote(firstMention(r.item())))
                .as(Role.Plain.QUOTE)
                .asDerived();
    }

    static <T extends Statement> Column<Row<T>> sentence() {
        return Column.<Row<T>>text(
                        "sentence",
                        "Sentence",
                        "The whole sentence, or sentences, of that quote; empty if nothing is quoted.",
                        r -> r.context().sentenceOf(firstMention(r.item())))
                .as(Role.Plain.SENTENCE)
                .asDerived();
    }

    private static @Nullable String quote(@Nullable Mention mention) {
        return mention == null ? null : mention.quote();
    }

    /** The mention that stands first in the text; null if there is none. */
    static @Nullable Mention firstMention(Statement statement) {
        return statement.mentions().stream().min(ORDER).orElse(null);
    }

    /** The order of the text. */
    static final Comparator<Mention> ORDER =
            Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end);
}
