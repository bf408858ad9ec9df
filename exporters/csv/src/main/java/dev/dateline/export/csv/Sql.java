package dev.dateline.export.csv;

import java.util.List;

/** Names and values as SQL writes them. */
final class Sql {

    private Sql() {}

    /** A name, quoted: {@code end} and {@code when} are words of the language. */
    static String name(String name) {
        return '"' + name + '"';
    }

    /** Names in brackets. */
    static String list(List<String> names) {
        return "(" + String.join(", ", names.stream().map(Sql::name).toList()) + ")";
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
