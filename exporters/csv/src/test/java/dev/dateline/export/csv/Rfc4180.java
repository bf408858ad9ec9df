package dev.dateline.export.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * RFC 4180 to the letter, with any delimiter and line end: quotes enclose a whole field or none of it, line ends outside
 * of quotes are all the same, the last line has one.
 */
final class Rfc4180 {

    /**
     * A field.
     *
     * @param text what it holds
     * @param quoted whether it was enclosed in quotes
     */
    record Field(String text, boolean quoted) {}

    private final String text;
    private final char delimiter;
    private final String lineEnd;
    private int at;

    private Rfc4180(String text, char delimiter, String lineEnd) {
        this.text = text;
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
    }

    /** The lines of a file. */
    static List<List<Field>> parse(String text, char delimiter, String lineEnd) {
        Rfc4180 parser = new Rfc4180(text, delimiter, lineEnd);
        List<List<Field>> lines = new ArrayList<>();
        while (parser.at < text.length()) {
            lines.add(parser.line());
        }
        return lines;
    }

    private List<Field> line() {
        List<Field> fields = new ArrayList<>();
        fields.add(field());
        while (text.charAt(at) == delimiter) {
            at++;
            fields.add(field());
        }
        if (!text.startsWith(lineEnd, at)) {
            throw new AssertionError("there is no line end at " + at);
        }
        at += lineEnd.length();
        return fields;
    }

    private Field field() {
        return text.charAt(at) == '"' ? quoted() : plain();
    }

    private Field plain() {
        int from = at;
        while (text.charAt(at) != delimiter && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '"') {
                throw new AssertionError("there is a quotation mark within a field at " + at);
            }
            at++;
        }
        return new Field(text.substring(from, at), false);
    }

    private Field quoted() {
        StringBuilder field = new StringBuilder();
        int from = ++at;
        for (at = text.indexOf('"', at); text.startsWith("\"\"", at); at = text.indexOf('"', at + 2)) {
            field.append(text, from, at + 1);
            from = at + 2;
        }
        field.append(text, from, at++);
        return new Field(field.toString(), true);
    }
}
