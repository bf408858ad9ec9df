package dev.dateline.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a character, as people see it, and a word begin and end. Told by the general categories of characters and a few
 * rules of Unicode's annexes 14 and 29 that no version of Java decides differently.
 */
final class Clusters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Scripts that are written without blanks between words. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.TAI_LE,
            UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM,
            UnicodeScript.TAI_VIET,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE);

    private Clusters() {}

    /** Whether a quote that begins or ends at a char index of a text does not cut a word, a number or a character. */
    static boolean isWhole(String text, int index, boolean isStart) {
        if (index == 0 || index == text.length()) {
            return true;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        int own = isStart ? after : before;
        int neighbour = isStart ? before : after;
        return !cutsNumber(text, index, own, neighbour, isStart)
                && !cutsWord(own, neighbour)
                && !cutsCharacter(text, index, before, after);
    }

    private static boolean cutsWord(int own, int neighbour) {
        return isPartOfWord(own) && isPartOfWord(neighbour) && !isUnspaced(own) && !isUnspaced(neighbour);
    }

    /** Whether between two digits there is a mark that numbers have in them: 1,400 and 3.5. */
    private static boolean cutsNumber(String text, int index, int own, int neighbour, boolean isStart) {
        if (!Character.isDigit(own) || !isSeparator(neighbour)) {
            return false;
        }
        int beyond = isStart ? index - 1 : index + 1;
        return isStart
                ? beyond > 0 && Character.isDigit(text.codePointBefore(beyond))
                : beyond < text.length() && Character.isDigit(text.codePointAt(beyond));
    }

    /** Letters, marks and digits: what words and numbers are made of. */
    static boolean isPartOfWord(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetterOrDigit(codePoint);
        }
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Points, commas, apostrophes and narrow blanks, of the basic plane all of them. */
    static boolean isSeparator(int codePoint) {
        return switch (codePoint) {
            case '.', ',', '\'', 0xA0, 0xB7, 0x66B, 0x66C, 0x2009, 0x2019, 0x202F -> true;
            default -> false;
        };
    }

    private static boolean isUnspaced(int codePoint) {
        return codePoint >= 0xE00 && UNSPACED.contains(UnicodeScript.of(codePoint));
    }

    /** Whether two code points that follow each other are part of one character, as people see it. */
    static boolean cutsCharacter(String text, int index, int before, int after) {
        if (before < 0x300 && after < 0x300) {
            return before == '\r' && after == '\n';
        }
        return isMark(after)
                || after == ZERO_WIDTH_JOINER
                || after == ZERO_WIDTH_NON_JOINER
                || before == ZERO_WIDTH_JOINER
                || isIn(after, 0x1F3FB, 0x1F3FF)
                || isIn(after, 0xE0020, 0xE007F)
                || isIn(after, 0xFF9E, 0xFF9F)
                || after == 0xE33
                || after == 0xEB3
                || joinsJamo(before, after)
                || (isFlagHalf(before) && isFlagHalf(after) && hasOddFlagHalves(text, index));
    }

    /** Hangul that is written as its parts. */
    private static boolean joinsJamo(int before, int after) {
        boolean beforeLeads = isIn(before, 0x1100, 0x115F) || isIn(before, 0xA960, 0xA97C);
        boolean afterLeads = isIn(after, 0x1100, 0x115F) || isIn(after, 0xA960, 0xA97C);
        boolean afterFollows = isIn(after, 0x1160, 0x11FF) || isIn(after, 0xD7B0, 0xD7FB);
        boolean syllable = isIn(before, 0xAC00, 0xD7A3) || isIn(before, 0x1160, 0x11FF) || isIn(before, 0xD7B0, 0xD7FB);
        return (beforeLeads && (afterLeads || afterFollows || isIn(after, 0xAC00, 0xD7A3)))
                || (syllable && afterFollows);
    }

    private static boolean isFlagHalf(int codePoint) {
        return isIn(codePoint, 0x1F1E6, 0x1F1FF);
    }

    private static boolean hasOddFlagHalves(String text, int end) {
        int halves = 0;
        for (int i = end; i > 0 && isFlagHalf(text.codePointBefore(i)); i -= 2) {
            halves++;
        }
        return halves % 2 == 1;
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
