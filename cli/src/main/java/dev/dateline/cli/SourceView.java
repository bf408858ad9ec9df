package dev.dateline.cli;

import dev.dateline.model.Finding;
import dev.dateline.model.Location;
import dev.dateline.model.SourceLine;
import java.util.List;

/** The line that a finding is about, with a caret under the place. */
final class SourceView {

    /** The width that every terminal has. */
    private static final int WIDTH = 80;

    private static final String CUT = "…";

    private SourceView() {}

    /** Two lines, or none if the line is not at hand. */
    static List<String> of(Finding finding) {
        SourceLine line = finding.line();
        if (line == null || !(finding.at() instanceof Location at)) {
            return List.of();
        }
        String number = " " + at.line();
        String gutter = number + " | ";
        int room = WIDTH - gutter.length();
        String before = before(line, room / 2);
        String after = after(line, room - DisplayWidth.of(before));
        String caret = " ".repeat(number.length()) + " | " + " ".repeat(DisplayWidth.of(before)) + "^ "
                + finding.kind().label();
        return List.of((gutter + before + after).stripTrailing(), caret);
    }

    private static String before(SourceLine line, int room) {
        String before = line.before();
        if (line.fromStart() && DisplayWidth.of(before) <= room) {
            return before;
        }
        return CUT + DisplayWidth.last(before, room - 1);
    }

    private static String after(SourceLine line, int room) {
        String after = line.after();
        if (line.toEnd() && DisplayWidth.of(after) <= room) {
            return after;
        }
        return DisplayWidth.first(after, room - 1) + CUT;
    }
}
