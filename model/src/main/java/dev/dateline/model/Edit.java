package dev.dateline.model;

import java.io.Serializable;

/**
 * One change of an article's JSON that helps to put a finding right.
 *
 * @param pointer the value that is changed, or whose name is, as a JSON Pointer (RFC 6901) into the article
 * @param part whether the value itself changes or its name
 * @param from what stands there
 * @param to what is to stand there
 */
public record Edit(String pointer, Part part, Scalar from, Scalar to) implements Serializable {

    /** What of a field changes. */
    public enum Part {
        /** The value. */
        VALUE,
        /** The name before the colon. */
        NAME
    }

    /**
     * The change for people.
     *
     * @return for example {@code "language": "en_GB" is now "en-GB"}
     */
    @Override
    public String toString() {
        String change = shown(from) + " is now " + shown(to) + difference();
        return part == Part.NAME ? "the field " + change : "\"" + name() + "\": " + change;
    }

    private String name() {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return Quoted.oneLine(last.replace("~1", "/").replace("~0", "~"));
    }

    private static String shown(Scalar scalar) {
        return scalar.isText() ? Quoted.in('"', scalar.value()) : Quoted.oneLine(scalar.value());
    }

    /** Which character changes first, where both look alike. */
    private String difference() {
        if (!from.isText() || !to.isText() || !Folded.isSame(from.value(), to.value(), Folded.Case.KEPT)) {
            return "";
        }
        int first = NearMiss.firstDifference(from.value(), to.value());
        return " (character "
                + (to.value().codePointCount(0, Math.min(first, to.value().length())) + 1) + ": "
                + character(from.value(), first) + " is now " + character(to.value(), first) + ")";
    }

    private static String character(String words, int index) {
        return index < words.length() ? Quoted.character(words.codePointAt(index)) : "the end";
    }
}
