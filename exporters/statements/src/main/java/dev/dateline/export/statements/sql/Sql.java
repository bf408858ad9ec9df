package dev.dateline.export.statements.sql;

import java.util.List;
import java.util.stream.IntStream;

/** Names and values as SQL writes them. */
public final class Sql {

    private Sql() {}

    /**
     * A name, quoted, so that it may be a word of the language.
     *
     * @param name the name, without quotation marks in it
     * @return the name in quotation marks
     */
    public static String name(String name) {
        return '"' + name + '"';
    }

    /**
     * Names in brackets.
     *
     * @param names the names
     * @return the names, quoted, with commas between them
     */
    public static String list(List<String> names) {
        return "(" + names(names) + ")";
    }

    /**
     * Names with commas between them.
     *
     * @param names the names
     * @return the names, quoted
     */
    public static String names(List<String> names) {
        return String.join(", ", names.stream().map(Sql::name).toList());
    }

    /**
     * A text.
     *
     * @param text any text without U+0000
     * @return the text as a literal
     */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * That columns of one row have the values that columns of another have.
     *
     * @param one the name of the one row
     * @param columns its columns
     * @param other the name of the other row
     * @param others its columns, in the same order
     * @return a condition
     */
    public static String equal(String one, List<String> columns, String other, List<String> others) {
        List<String> equal = IntStream.range(0, columns.size())
                .mapToObj(i -> one + "." + name(columns.get(i)) + " = " + other + "." + name(others.get(i)))
                .toList();
        return String.join(" AND ", equal);
    }
}
