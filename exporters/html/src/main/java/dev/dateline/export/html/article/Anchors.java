package dev.dateline.export.html.article;

import dev.dateline.model.Entity;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.util.Comparator;
import java.util.List;

/** The ids that elements have on the page of an article. They are the ends of the IRIs of what they show. */
final class Anchors {

    static final Comparator<Mention> ORDER =
            Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end);

    private Anchors() {}

    /** The kind of a statement: entity, relation or figure. */
    static String kind(Statement statement) {
        if (statement instanceof Entity) {
            return "entity";
        }
        return statement instanceof Relation ? "relation" : "figure";
    }

    /** The fact that a statement is. */
    static String of(Statement statement) {
        return kind(statement) + "-" + statement.id();
    }

    /** A place in the text that speaks of it. */
    static String of(Statement statement, Mention mention) {
        return "mention-" + of(statement) + "-" + mention.start() + "-" + mention.end();
    }

    static String entity(String id) {
        return "entity-" + id;
    }

    /** The mentions of a statement in the order of the text. */
    static List<Mention> mentions(Statement statement) {
        return statement.mentions().stream().sorted(ORDER).toList();
    }
}
