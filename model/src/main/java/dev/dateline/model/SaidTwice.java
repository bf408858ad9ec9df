package dev.dateline.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds statements of an article that say the same: all of their fields are equal but for the id and the mentions.
 *
 * @param <S> relations or figures
 */
final class SaidTwice<S extends Statement> {

    /** Takes two statements that say the same. */
    interface Told<S> {
        void tell(int index, S statement, S first);
    }

    private final List<Field<S, ?>> saying;

    SaidTwice(FieldList<S> fields) {
        this.saying = fields.all().stream()
                .filter(field -> !field.name().equals("id") && !field.name().equals("mentions"))
                .toList();
    }

    /** What a statement says. */
    private final class Saying {

        private final S statement;
        private final int hash;

        Saying(S statement) {
            this.statement = statement;
            int sum = 0;
            for (Field<S, ?> field : saying) {
                sum = 31 * sum + Objects.hashCode(field.value().apply(statement));
            }
            this.hash = sum;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean equals(Object other) {
            if (!(other instanceof SaidTwice<?>.Saying)) {
                return false;
            }
            Saying said = (Saying) other;
            for (Field<S, ?> field : saying) {
                if (hash != said.hash
                        || !Objects.equals(
                                field.value().apply(statement), field.value().apply(said.statement))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Tells of each statement that says the same as one before it, and of the first that does. */
    void find(List<S> statements, Told<S> told) {
        if (statements.size() < 2) {
            return;
        }
        Map<Saying, S> first = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            S before = first.putIfAbsent(new Saying(statements.get(i)), statements.get(i));
            if (before != null) {
                told.tell(i, statements.get(i), before);
            }
        }
    }
}
