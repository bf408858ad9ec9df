package dev.dateline.export.statements.mapping;

import org.jspecify.annotations.Nullable;

/**
 * When a part of a map counts: if the cells are there that a text needs and, where that is asked, the text equals another.
 *
 * @param given the text
 * @param equal the other; null if nothing is asked
 */
record Condition(Template given, @Nullable Template equal) {

    boolean holds(MappedRow row) throws UnfitException {
        Template.Filled one = given.fill(row);
        if (one == null || equal == null) {
            return one != null;
        }
        Template.Filled other = equal.fill(row);
        return other != null && one.text().equals(other.text());
    }
}
