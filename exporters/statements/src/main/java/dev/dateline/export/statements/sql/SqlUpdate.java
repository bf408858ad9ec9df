package dev.dateline.export.statements.sql;

import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The second day: an export is put into a database that has one already. An article that comes again replaces itself,
 * whole; one that is named in the table {@code withdrawn} goes; one that was modified before the version that is there
 * is not loaded, and a row of the script's output says so, as it does of an id to withdraw that is not there. Run twice,
 * the script changes nothing the second time. An export of another contract or base is refused as a whole.
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

    /** The line above the ids and empty lines are no ids; nor is what SQL takes an empty line for. */
    private static final String TAKEN_OUT =
            "SELECT article_id FROM " + WITHDRAWN + " WHERE article_id NOT IN ('article_id', '')";

    private static final String SAME = "dateline_same_contract_and_base";

    private static final String FRESH = "SELECT article_id FROM dateline_fresh";
    private static final String GONE = "SELECT article_id FROM dateline_gone";

    /**
     * Refuses an export that does not fit what is there: its columns would be others, or its IRIs.
     *
     * @param stamp the table with the stamp of one of the two exports
     * @param base the base of all IRIs of the other one
     * @return statements, each with a semicolon and a line feed at its end
     */
    public static List<String> compareStamps(String stamp, String base) {
        return List.of(
                "CREATE TEMPORARY TABLE " + SAME + " (name TEXT, one TEXT, other TEXT,\n  CONSTRAINT " + SAME
                        + " CHECK (one = other));\n",
                "INSERT INTO " + SAME + "\nSELECT name, value, CASE name WHEN 'contract' THEN "
                        + Sql.literal(Tables.CONTRACT) + " ELSE " + Sql.literal(base) + " END\nFROM " + stamp
                        + " WHERE name IN ('contract', 'base');\n",
                "DROP TABLE " + SAME + ";\n");
    }

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
                "SELECT 'not there to withdraw: article ' || article_id AS missing\nFROM (" + TAKEN_OUT
                        + " EXCEPT SELECT article_id FROM " + there("articles") + ") AS n\nORDER BY article_id;\n",
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
