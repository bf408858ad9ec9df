package dev.dateline.compare;

import dev.dateline.model.Statement;
import java.util.List;

/** An entity, a relation or a figure of an article that is new, gone or not what it was. */
public sealed interface StatementChange {

    /**
     * The statement.
     *
     * @return as it is now, or as it was if it is gone
     */
    Statement statement();

    /**
     * A statement that the article did not make before.
     *
     * @param statement the statement
     */
    record Added(Statement statement) implements StatementChange {}

    /**
     * A statement that the article makes no more.
     *
     * @param statement as it was
     */
    record Removed(Statement statement) implements StatementChange {}

    /**
     * A statement that says something else, or is said at other places.
     *
     * @param before as it was
     * @param statement as it is, with the same id
     * @param fields the fields that differ, in the order of the record, but for the mentions
     * @param mentions the mentions that differ, in the order of their places
     */
    record Changed(Statement before, Statement statement, List<FieldChange> fields, List<MentionChange> mentions)
            implements StatementChange {

        /**
         * Whether nothing happened but that the same words stand at other places.
         *
         * @return true if the statement says what it said
         */
        public boolean isOnlyMoved() {
            return fields.isEmpty() && mentions.stream().allMatch(MentionChange.Moved.class::isInstance);
        }
    }
}
