package dev.dateline.export.statements;

import java.util.List;

/** All tables. */
public final class Tables {

    /**
     * The version of the contract that names, order and meaning of tables and columns are. It is no version of the
     * program: it changes when what others have built on the tables might break.
     */
    public static final String CONTRACT = "1";

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

    /**
     * The table of a name.
     *
     * @param name the name
     * @return the table
     * @throws IllegalArgumentException if there is none
     */
    public static Table<?> named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table " + name));
    }
}
