package dev.dateline.export.statements;

/** The subjects that rows are about, as templates: the IRIs of {@code ResourceNames}, from the columns of a row. */
final class IriTemplates {

    static final String ARTICLE = "{base}article/{article_id}";
    static final String AUTHOR = "{base}author/{article_id}/{author_no}";
    static final String ENTITY = "{base}entity/{entity_id}";
    static final String RELATION = "{base}relation/{article_id}/{relation_id}";
    static final String FIGURE = "{base}figure/{article_id}/{figure_id}";
    static final String MEASURE = "{base}measure/{measure}";
    static final String MENTION = "{base}mention/{article_id}/{mention_no}";
    static final String MENTION_TARGET = MENTION + "/target";
    static final String MENTION_QUOTE = MENTION + "/quote";
    static final String MENTION_POSITION = MENTION + "/position";

    private IriTemplates() {}

    /** The entity whose id is in a column. */
    static String entityIn(String column) {
        return "{base}entity/{" + column + "}";
    }
}
