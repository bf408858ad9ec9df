package dev.dateline.cli;

import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement is called. */
final class StatementTitle {

    private StatementTitle() {}

    /** The kind, as the tables have it. */
    static String kind(Statement statement) {
        if (statement instanceof Entity) {
            return "entity";
        }
        return statement instanceof Relation ? "relation" : "figure";
    }

    /** The kind, the id, and what it says in a few words. */
    static String of(Statement statement) {
        String title = kind(statement) + " '" + statement.id() + "': ";
        if (statement instanceof Entity entity) {
            return title + entity.type().label() + " " + entity.name();
        }
        if (statement instanceof Relation relation) {
            return title + relation.subject() + " " + relation.type() + " " + relation.object();
        }
        return title + amounts((Figure) statement);
    }

    private static String amounts(Figure figure) {
        List<String> amounts = new ArrayList<>();
        add(figure.lowExclusive() ? "more than" : "at least", figure.low(), amounts);
        add(figure.approximate() ? "about" : "", figure.best(), amounts);
        add(figure.highExclusive() ? "less than" : "at most", figure.high(), amounts);
        if (figure.words() != null) {
            amounts.add("“" + figure.words() + "”");
        }
        String label = figure.label() == null ? figure.measure() : figure.label();
        return label + ", " + String.join(", ", amounts) + " (" + figure.unit() + ")";
    }

    private static void add(String word, @Nullable BigDecimal amount, List<String> amounts) {
        if (amount != null) {
            amounts.add((word + " " + amount.toPlainString()).strip());
        }
    }
}
