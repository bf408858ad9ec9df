package dev.dateline.export.statements;

/** The templates of the IRIs that articles and what they state have: the only place where they are spelled. */
public final class IriTemplates {

    /** The whole export, see {@link dev.dateline.export.Dataset#iri}. */
    public static final String DATASET = "{dataset}";

    /** An article. */
    public static final String ARTICLE = "{base}article/{article_id}";

    static final String AUTHOR = "{base}author/{article_id}/{author_no}";
    static final String ENTITY = entityIn("entity_id");
    static final String RELATION = "{base}relation/{article_id}/{relation_id}";
    static final String FIGURE = figureIn("figure_id");
    static final String MEASURE = "{base}measure/{measure}";
    static final String MENTION = "{base}mention/{article_id}/{of_type}/{of_id}/{start_offset}-{end_offset}";
    static final String MENTION_TARGET = MENTION + "/target";
    static final String MENTION_QUOTE = MENTION + "/quote";
    static final String MENTION_POSITION = MENTION + "/position";

    /** The property of a type of relation that is not among the known ones. */
    static final String PROPERTY = "{base}property/{type}";

    private IriTemplates() {}

    /** The entity whose id is in a column. */
    static String entityIn(String column) {
        return "{base}entity/{" + column + "}";
    }

    /** The figure of the same article whose id is in a column. */
    static String figureIn(String column) {
        return "{base}figure/{article_id}/{" + column + "}";
    }
}
