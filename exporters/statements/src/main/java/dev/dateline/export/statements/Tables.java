package dev.dateline.export.statements;

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
}
