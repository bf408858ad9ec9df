package dev.dateline.export.statements.mapping;

import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers are written in a table. */
sealed interface NumberMarks {

    /**
     * A number with a point and without groups.
     *
     * @throws UnfitException if it is not written as it should be, or nobody knows what it means
     */
    String plain(String text) throws UnfitException;

    /**
     * The marks that a map gives; what is not given stays open.
     *
     * @param grouping what stands between groups of three digits; null if the map does not say
     * @param decimal what stands before the fraction; null if the map does not say
     */
    static NumberMarks of(@Nullable String grouping, @Nullable String decimal) {
        return grouping == null && decimal == null ? new Unsaid() : Said.of(grouping, decimal == null ? "." : decimal);
    }

    /** Nothing is said: a point stands before the fraction, unless it may as well stand between groups. */
    record Unsaid() implements NumberMarks {

        private static final Pattern OPEN = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");

        @Override
        public String plain(String text) throws UnfitException {
            if (OPEN.matcher(text).matches()) {
                throw new UnfitException(
                        FindingKind.WRONG_TYPE,
                        Quoted.of(text) + " can be two numbers; write decimal: \".\" into the map if the point stands"
                                + " before a fraction, or grouping: \".\" if it stands between groups of three digits");
            }
            return text;
        }
    }

    /**
     * What the map says.
     *
     * @param written the only form a number may have
     */
    record Said(Pattern written, @Nullable String grouping, String decimal) implements NumberMarks {

        static Said of(@Nullable String grouping, String decimal) {
            String digits = grouping == null ? "\\d+" : "(\\d+|\\d{1,3}(" + Pattern.quote(grouping) + "\\d{3})+)";
            return new Said(
                    Pattern.compile("-?" + digits + "(" + Pattern.quote(decimal) + "\\d+)?"), grouping, decimal);
        }

        @Override
        public String plain(String text) throws UnfitException {
            if (!written.matcher(text).matches()) {
                throw new UnfitException(
                        FindingKind.WRONG_TYPE,
                        Quoted.of(text) + " is no number as the map has them, with " + Quoted.of(decimal)
                                + " before the fraction"
                                + (grouping == null
                                        ? ""
                                        : " and " + Quoted.of(grouping) + " between groups of three digits"));
            }
            String ungrouped = grouping == null ? text : text.replace(grouping, "");
            return ungrouped.replace(decimal, ".");
        }
    }
}
