package dev.dateline.cli;

import dev.dateline.cli.CommandText.Row;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into the lines of a terminal. */
final class Wrapping {

    /** The width that every terminal has. */
    static final int WIDTH = 80;

    private static final String GAP = "  ";

    private Wrapping() {}

    /** The lines of a text, broken at blanks; a longer word has a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Names, each with its text beside it, or under it if the name is long.
     *
     * @param most the most room a name gets beside its text
     */
    static List<String> table(String indent, List<Row> rows, int most, int width) {
        int room = rows.stream()
                .mapToInt(row -> row.name().length())
                .filter(length -> length <= most)
                .max()
                .orElse(0);
        String margin = indent + " ".repeat(room) + GAP;
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> text = lines(row.text(), width - margin.length());
            boolean beside = row.name().length() <= room;
            if (!beside) {
                lines.add(indent + row.name());
            }
            String first = beside ? indent + padded(row.name(), room) + GAP : margin;
            lines.add((first + text.get(0)).stripTrailing());
            text.subList(1, text.size()).forEach(line -> lines.add(margin + line));
        }
        return lines;
    }

    /** Two columns as far as there is room, and otherwise with the second close to the first; nothing is broken. */
    static List<String> columns(String indent, List<Row> rows, int width) {
        int longest = rows.stream().mapToInt(row -> row.text().length()).max().orElse(0);
        int room = rows.stream()
                .mapToInt(row -> row.name().length())
                .filter(length -> indent.length() + length + GAP.length() + longest <= width)
                .max()
                .orElse(0);
        return rows.stream()
                .map(row -> (indent + padded(row.name(), room) + GAP + row.text()).stripTrailing())
                .toList();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
