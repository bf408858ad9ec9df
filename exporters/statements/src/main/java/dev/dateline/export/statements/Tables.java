package dev.dateline.export.statements;

import java.util.ArrayList;
import java.util.List;

/** All tables. */
public final class Tables {

    /** The tables in an order in which every foreign key leads to a table before or to its own. */
    public static final List<Table<?>> ALL = List.of(
            ArticleTables.ARTICLES,
            EntityTables.ENTITIES,
            ArticleTables.AUTHORS,
            EntityTables.ALIASES,
            EntityTables.SAME_AS,
            RelationTable.RELATIONS,
            FigureTable.FIGURES,
            MentionTable.MENTIONS);

    private Tables() {}

    /** Puts together the columns of a table. */
    @SafeVarargs
    static <R> List<Column<R>> columns(List<Column<R>>... groups) {
        List<Column<R>> columns = new ArrayList<>();
        for (List<Column<R>> group : groups) {
            columns.addAll(group);
        }
        return List.copyOf(columns);
    }

    static ForeignKey toArticle() {
        return new ForeignKey(List.of("article_id"), "articles", List.of("article_id"));
    }

    static ForeignKey toEntity(String column) {
        return new ForeignKey(List.of("article_id", column), "entities", List.of("article_id", "entity_id"));
    }
}
