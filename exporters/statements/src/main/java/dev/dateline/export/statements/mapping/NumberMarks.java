package dev.dateline.export.statements.mapping;

import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are written in a table.
 *
 * @param written the only form a number may have; its group {@code fraction} is the part behind the decimal mark
 * @param grouping what stands between groups of three digits; null if there are no groups
 * @param decimal what stands before the fraction
 */
record NumberMarks(Pattern written, @Nullable String grouping, String decimal) {

    static NumberMarks of(@Nullable String grouping, String decimal) {
        String digits = grouping == null ? "\\d+" : "(\\d+|\\d{1,3}(" + Pattern.quote(grouping) + "\\d{3})+)";
        return new NumberMarks(
                Pattern.compile("-?" + digits + "(" + Pattern.quote(decimal) + "\\d+)?"), grouping, decimal);
    }

    /** Whether numbers are written as everywhere in Dateline. */
    private boolean isPlain() {
        return grouping == null && decimal.equals(".");
    }

    /** A number with a point and without groups. */
    String plain(String text) throws UnfitException {
        if (isPlain()) {
            return text;
        }
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
