package dev.dateline.cli;

import dev.dateline.model.Article;

/**
 * How much some articles state.
 *
 * @param articles how many there are
 * @param entities how many entities they speak of, one that several speak of counted for each
 * @param relations how many relations they state
 * @param figures how many figures they give
 * @param mentions at how many places in their texts all this is said
 */
record Statements(long articles, long entities, long relations, long figures, long mentions) {

    static final Statements NONE = new Statements(0, 0, 0, 0, 0);

    /** The same with one article more. */
    Statements and(Article article) {
        return new Statements(
                articles + 1,
                entities + article.entities().size(),
                relations + article.relations().size(),
                figures + article.figures().size(),
                mentions + article.mentions().size());
    }

    @Override
    public String toString() {
        return Amount.of(articles, "articles") + ", "
                + (entities == 1 ? "1 entity" : Amount.of(entities, "entities")) + ", "
                + Amount.of(relations, "relations") + ", "
                + Amount.of(figures, "figures") + ", "
                + Amount.of(mentions, "mentions");
    }
}
