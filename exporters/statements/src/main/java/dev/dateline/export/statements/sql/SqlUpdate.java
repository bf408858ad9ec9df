package dev.dateline.export.statements.sql;

import dev.dateline.export.statements.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The second day: an export is put into a database that has one already. An article that comes again replaces itself,
 * whole; one that is named in the table {@code withdrawn} goes; one that was modified before the version that is there
 * is not loaded, and a row of the script's output says so. Run twice, the script changes nothing the second time.
 *
 * <p>Of two versions the older is the one whose {@code modified} names an earlier moment or, where one of them has no
 * time of day, an earlier day, month or year, as far as both go. Intervals and missing dates are never older.
 *
 * @param schema the tables
 * @param staged turns the name of a table into that of the table with the new rows
 */
public record SqlUpdate(SqlSchema schema, UnaryOperator<String> staged) {

    /** The table with the ids of articles that are to go, one column {@code article_id}. */
    public static final String WITHDRAWN = "withdrawn";

    /** An empty line is no id, and nothing is equal to none. */
    private static final String TAKEN_OUT = "SELECT article_id FROM " + WITHDRAWN + " WHERE article_id IS NOT NULL";

    private static final String FRESH = "SELECT article_id FROM dateline_fresh";
    private static final String GONE = "SELECT article_id FROM dateline_gone";

    /**
     * Finds out which articles are loaded and which go: {@code dateline_refused}, {@code dateline_fresh} and {@code
     * dateline_gone} are temporary tables. The table {@code withdrawn} has to be there.
     *
     * @return statements, each with a semicolon and a line feed at its end
     */
    public List<String> decide() {
        String articles = staged.apply("articles");
        return List.of(
                "CREATE TEMPORARY TABLE dateline_refused AS\n"
                        + "SELECT n.article_id, n.modified, o.modified AS modified_there\n"
                        + "FROM " + articles + " AS n JOIN " + there("articles")
                        + " AS o ON o.article_id = n.article_id\n"
                        + "WHERE " + schema.dialect().older("n.modified", "o.modified") + ";\n",
                "SELECT 'not loaded: article ' || article_id || ' of ' || modified || ', for the one that is there is of '"
                        + " || modified_there AS refused\nFROM dateline_refused ORDER BY article_id;\n",
                "CREATE TEMPORARY TABLE dateline_fresh AS\nSELECT article_id FROM " + articles
                        + "\nWHERE article_id NOT IN (SELECT article_id FROM dateline_refused)\n"
                        + "  AND article_id NOT IN (" + TAKEN_OUT + ");\n",
                "CREATE TEMPORARY TABLE dateline_gone AS\n" + FRESH + " UNION " + TAKEN_OUT + ";\n");
    }

    /**
     * Puts the new rows in the place of the old ones.
     *
     * @return statements, each with a semicolon and a line feed at its end
     */
    public List<String> replace() {
        List<String> statements = new ArrayList<>();
        for (Table<?> table : schema.tables()) {
            statements.add("DELETE FROM " + there(table.name()) + " WHERE article_id IN (" + GONE + ");\n");
        }
        Collections.reverse(statements);
        for (Table<?> table : schema.tables()) {
            statements.add("INSERT INTO " + there(table.name()) + " SELECT * FROM " + staged.apply(table.name())
                    + " WHERE article_id IN (" + FRESH + ");\n");
        }
        return statements;
    }

    /**
     * What the table is to have: the old rows that stay and the new ones.
     *
     * @param table the table
     * @return a query
     */
    public String result(Table<?> table) {
        return "SELECT * FROM " + there(table.name()) + " WHERE article_id NOT IN (" + GONE
                + ")\nUNION ALL SELECT * FROM " + staged.apply(table.name()) + " WHERE article_id IN (" + FRESH + ")";
    }

    /** The table that is there. In SQLite an attached database has one of the same name. */
    private String there(String table) {
        return schema.dialect() == SqlDialect.SQLITE ? "main." + Sql.name(table) : Sql.name(table);
    }
}
