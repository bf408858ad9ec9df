package dev.dateline.draft;

import dev.dateline.model.Mention;
import dev.dateline.model.Sentences;
import java.util.List;

/** Finds the headline of a text. */
final class Headline {

    /** A longer first line is the first paragraph. */
    private static final int MAX_CODE_POINTS = 150;

    private Headline() {}

    /** The headline; the whole text if there is nothing to read in it. */
    static String of(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        String heading = withoutMarks(line);
        if (!heading.isEmpty() && (!heading.equals(line) || isShort(heading))) {
            return heading;
        }
        List<Mention> sentences = Sentences.of(text, null).all();
        return sentences.isEmpty() ? text : sentences.get(0).quote().replaceAll("\\s+", " ");
    }

    private static boolean isShort(String line) {
        return line.codePointCount(0, line.length()) <= MAX_CODE_POINTS && !line.endsWith(".");
    }

    /** A Markdown heading without its number signs; any other line as it is. */
    private static String withoutMarks(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks <= 6 && line.startsWith(" ", marks);
        return heading ? line.substring(marks).replaceAll("\\s#+$", "").strip() : line;
    }
}
