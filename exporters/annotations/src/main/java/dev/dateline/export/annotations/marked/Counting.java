package dev.dateline.export.annotations.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A way in which tools count where something stands in a text.
 *
 * @param unit what counts one
 * @param lineEnds what became of line ends between the text that was counted in and the text that is there
 * @param countsMark whether a byte order mark in front of the text was counted
 */
record Counting(Unit unit, LineEnds lineEnds, boolean countsMark) {

    /** What became of line ends. */
    enum LineEnds {
        /** Nothing. */
        AS_THEY_ARE,
        /** CR LF was counted as one, in a text whose line ends were made those of Windows later. */
        CR_LF_AS_ONE,
        /** LF was counted as two, in a text that had the line ends of Windows before. */
        LF_AS_TWO
    }

    /** A place between two characters. */
    record Boundary(int codePoint, int charIndex) {}

    /**
     * The ways that make a difference for a text.
     *
     * @param usual what the tool counts in as a rule; that comes first
     * @param hasMark whether the text had a byte order mark
     */
    static List<Counting> of(String text, Unit usual, boolean hasMark) {
        boolean isAstral = text.length() != text.codePointCount(0, text.length());
        boolean hasCrLf = text.contains("\r\n");
        boolean hasLf = text.replace("\r\n", "").contains("\n");
        Unit other = usual == Unit.UTF_16 ? Unit.CODE_POINTS : Unit.UTF_16;
        List<Counting> all = new ArrayList<>();
        for (boolean mark : hasMark ? List.of(false, true) : List.of(false)) {
            for (LineEnds ends : LineEnds.values()) {
                boolean isSame = (ends == LineEnds.CR_LF_AS_ONE && !hasCrLf) || (ends == LineEnds.LF_AS_TWO && !hasLf);
                for (Unit unit : isSame ? List.<Unit>of() : isAstral ? List.of(usual, other) : List.of(usual)) {
                    all.add(new Counting(unit, ends, mark));
                }
            }
        }
        return all;
    }

    /**
     * Where some numbers lead to.
     *
     * @param offsets numbers, counted in this way
     * @return the boundary of each that is one; those inside of characters or after the end are left out
     */
    Map<Integer, Boundary> boundaries(String text, SortedSet<Integer> offsets) {
        Map<Integer, Boundary> boundaries = new HashMap<>();
        int last = offsets.isEmpty() ? -1 : offsets.last();
        int counted = countsMark ? 1 : 0;
        int codePoint = 0;
        for (int at = 0; counted <= last; codePoint++) {
            if (offsets.contains(counted)) {
                boundaries.putIfAbsent(counted, new Boundary(codePoint, at));
            }
            if (at == text.length()) {
                break;
            }
            counted += width(text, at);
            at += Character.charCount(text.codePointAt(at));
        }
        return boundaries;
    }

    /** What the character at an index counts. */
    private int width(String text, int at) {
        int c = text.codePointAt(at);
        boolean isCrOfCrLf = c == '\r' && text.startsWith("\n", at + 1);
        if (isCrOfCrLf && lineEnds == LineEnds.CR_LF_AS_ONE) {
            return 0;
        }
        boolean isLoneLf = c == '\n' && (at == 0 || text.charAt(at - 1) != '\r');
        if (isLoneLf && lineEnds == LineEnds.LF_AS_TWO) {
            return 2;
        }
        return unit == Unit.UTF_16 ? Character.charCount(c) : 1;
    }

    /** The way in words. */
    @Override
    public String toString() {
        return (unit == Unit.UTF_16 ? "UTF-16 units" : "code points")
                + switch (lineEnds) {
                    case AS_THEY_ARE -> "";
                    case CR_LF_AS_ONE -> " with CR LF as one";
                    case LF_AS_TWO -> " with CR LF for every LF";
                }
                + (countsMark ? " and the byte order mark" : "");
    }
}
