package dev.dateline.export.statements;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column have in common beside their datatype. SQL has it as a {@code CHECK}, Data Packages as
 * {@code enum}, {@code pattern}, {@code minimum} and {@code maximum}, CSVW as a {@code format} and bounds.
 */
public sealed interface Constraint {

    /** An id: a letter or digit, then at most 127 letters, digits, points, underscores, tildes and hyphens. */
    Constraint ID = new Word("A-Za-z0-9", "A-Za-z0-9._~-", 1, 128);

    /** Zero or more. */
    Constraint NOT_NEGATIVE = new Between(BigDecimal.ZERO, null);

    /** One or more. */
    Constraint POSITIVE = new Between(BigDecimal.ONE, null);

    /**
     * The words that mean something to programs, if there are such. Only {@link OneOf} lets no others through.
     *
     * @return the words, for people to choose from
     */
    List<String> known();

    /** Nothing but the datatype. */
    enum None implements Constraint {
        /** The only one. */
        NONE;

        @Override
        public List<String> known() {
            return List.of();
        }
    }

    /**
     * One of some words.
     *
     * @param words letters and hyphens only, so that they mean themselves in every kind of pattern
     */
    record OneOf(List<String> words) implements Constraint {

        @Override
        public List<String> known() {
            return words;
        }

        /**
         * Copies the words.
         *
         * @throws IllegalArgumentException if one has other characters
         */
        public OneOf {
            words = List.copyOf(words);
            if (!words.stream().allMatch(word -> word.matches("[A-Za-z-]+"))) {
                throw new IllegalArgumentException("not all plain: " + words);
            }
        }
    }

    /**
     * A word of certain characters.
     *
     * @param first the characters it may begin with, as they stand in the brackets of a regular expression
     * @param others the characters it may go on with, the first ones among them; a hyphen comes last
     * @param shortest its length at least, from 1
     * @param longest its length at most; null if there is no limit
     * @param known the words that mean something to programs
     */
    record Word(
            String first,
            String others,
            int shortest,
            @Nullable Integer longest,
            List<String> known) implements Constraint {

        /** Copies the words. */
        public Word {
            known = List.copyOf(known);
        }

        /**
         * A word of certain characters, none of which is known before.
         *
         * @param first the characters it may begin with
         * @param others the characters it may go on with
         * @param shortest its length at least, from 1
         * @param longest its length at most; null if there is no limit
         */
        public Word(String first, String others, int shortest, @Nullable Integer longest) {
            this(first, others, shortest, longest, List.of());
        }

        /**
         * The word as a regular expression without anchors, which XML Schema, ECMAScript, Java, RE2 and {@code SIMILAR TO}
         * all read in the same way.
         *
         * @return the expression
         */
        public String regex() {
            String most = longest == null ? "" : Integer.toString(longest - 1);
            return "[" + first + "][" + others + "]{" + (shortest - 1) + "," + most + "}";
        }
    }

    /**
     * A number in a range, both ends included.
     *
     * @param least the least it can be
     * @param most the most it can be; null if there is no limit
     */
    record Between(BigDecimal least, @Nullable BigDecimal most) implements Constraint {

        @Override
        public List<String> known() {
            return List.of();
        }
    }

    /**
     * Any text; some words mean something to programs.
     *
     * @param known these words
     */
    record Text(List<String> known) implements Constraint {

        /** Copies the words. */
        public Text {
            known = List.copyOf(known);
        }
    }
}
