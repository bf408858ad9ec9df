package dev.dateline.export.statements;

import java.util.Map;

/**
 * What a column is for. Formats decide by it what to show first, what to link, what to hide and what to mark; none of
 * them knows a column by its name.
 */
public sealed interface Role {

    /** The roles that say all by themselves. */
    enum Plain implements Role {
        /** Part of what tells the rows of the table apart. */
        KEY,
        /** What people call the thing that the row is about. */
        NAME,
        /** The whole row in one cell, for people to read. */
        SUMMARY,
        /** The lower bound that the article gives. */
        LOWER,
        /** The value that the article gives. */
        BEST,
        /** The upper bound that the article gives. */
        UPPER,
        /** The least the value can be: the lower bound, else the value if there is no bound at all. */
        AT_LEAST,
        /** The most the value can be. */
        AT_MOST,
        /** What the numbers of the row count. */
        UNIT,
        /** What is counted or measured, in words: numbers of two measures have nothing in common. */
        MEASURE,
        /** How the numbers of the row are known. */
        BASIS,
        /** The first day of the time to file the row under. */
        AS_OF,
        /** The last day of that time. */
        AS_OF_LATEST,
        /** True if the numbers of the row belong in no sum and no comparison. */
        NOT_SUMMED,
        /** Words of the text that say so. */
        QUOTE,
        /** The sentence these words stand in. */
        SENTENCE,
        /** The whole text of an article, which may be long. */
        BODY,
        /** An address that people may want to open. */
        WEB_LINK,
        /** Something about the article, repeated in the row for filters and pivot tables. */
        CONTEXT,
        /** True if something about the row is odd, so that readers should look twice. */
        WARNING,
        /** Anything else that people read. */
        ATTRIBUTE,
        /** For programs: an IRI, a code, a step of a calculation. */
        MACHINE
    }

    /**
     * The cell has the id of a row of another table, or of the table's own, in the same article.
     *
     * @param table the name of that table
     */
    record Reference(String table) implements Role {}

    /**
     * The cell has the id of an entity, relation or figure of the article.
     *
     * @param typeColumn the column of the same row that says which of the three
     * @param tables the table that each word of that column stands for
     */
    record StatementReference(String typeColumn, Map<String, String> tables) implements Role {
        /** Keeps the words and their tables. */
        public StatementReference {
            tables = Map.copyOf(tables);
        }
    }

    /**
     * The cell has the name of the row that another cell refers to.
     *
     * @param reference the column with the id
     */
    record Label(String reference) implements Role {}

    /**
     * The cell says how many rows of another table speak of this row.
     *
     * @param table the name of that table
     */
    record Count(String table) implements Role {}
}
