package dev.dateline.model;

import java.util.Arrays;

/**
 * Translates between the two ways of counting in a text: code points, as mentions do, and {@code char}s, as
 * {@link String} does. Costs nothing for a text without characters outside the basic plane.
 */
final class CodePoints {

    private final String text;
    /** For each supplementary character, in order, its index in code points. */
    private final int[] supplementary;

    CodePoints(String text) {
        this.text = text;
        int[] found = new int[text.length() - text.codePointCount(0, text.length())];
        int count = 0;
        for (int i = 0; count < found.length; i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                found[count] = i - count;
                count++;
                i++;
            }
        }
        this.supplementary = found;
    }

    /** The length of the text in code points. */
    int length() {
        return text.length() - supplementary.length;
    }

    /** The char index of a code point index, which is at most {@link #length()}. */
    int toChar(int codePoint) {
        return codePoint + before(codePoint);
    }

    /** How many of the first {@code codePoint} code points are supplementary. */
    private int before(int codePoint) {
        int found = Arrays.binarySearch(supplementary, codePoint);
        return found >= 0 ? found : -found - 1;
    }

    /** The words from one code point up to another; both lie within the text. */
    String slice(int start, int end) {
        return text.substring(toChar(start), toChar(end));
    }

    /** Whether the quote of a mention stands at its offsets. */
    boolean holds(Mention mention) {
        return mention.end() <= length() && text.startsWith(mention.quote(), toChar(mention.start()));
    }

    /** The code point index of a char index. */
    int toCodePoint(int charIndex) {
        int low = 0;
        int high = supplementary.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (supplementary[middle] + middle < charIndex) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return charIndex - low;
    }
}
