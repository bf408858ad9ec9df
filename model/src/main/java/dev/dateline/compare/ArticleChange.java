package dev.dateline.compare;

import dev.dateline.model.Article;
import java.util.List;

/** An article of a corpus that is new, gone or not what it was. */
public sealed interface ArticleChange {

    /**
     * The article.
     *
     * @return as it is now, or as it was if it is gone
     */
    Article article();

    /**
     * An article that was not there before.
     *
     * @param article the article
     */
    record Added(Article article) implements ArticleChange {}

    /**
     * An article that is there no more.
     *
     * @param article as it was
     */
    record Withdrawn(Article article) implements ArticleChange {}

    /**
     * An article that differs.
     *
     * @param before as it was
     * @param article as it is, with the same id
     * @param fields the fields of the article itself that differ, in the order of the record
     * @param statements the statements that differ: entities, relations, figures, each in the order of their ids
     */
    record Changed(Article before, Article article, List<FieldChange> fields, List<StatementChange> statements)
            implements ArticleChange {}
}
