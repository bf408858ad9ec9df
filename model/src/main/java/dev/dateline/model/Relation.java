package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two entities, read "subject type object": <em>Aurora participantIn grounding</em>.
 *
 * @param id unique among the relations of its article
 * @param subject the id of an entity of the article
 * @param type a lowerCamelCase word such as {@code memberOf}; the list is open
 * @param object the id of an entity of the article; may be the subject
 * @param when when the relation held, or null
 * @param mentions where the text says so
 */
public record Relation(
        String id,
        String subject,
        String type,
        String object,
        @Nullable Edtf when,
        List<Mention> mentions) implements Statement {

    static final FieldList<Relation> FIELDS = FieldList.of(
            Relation.class,
            Field.word("id", Relation::id, Values::id).required(),
            Field.word("subject", Relation::subject, Values::id).required().refersTo(Reference.ENTITY),
            Field.word("type", Relation::type, Values::relationType).required(),
            Field.word("object", Relation::object, Values::id).required().refersTo(Reference.ENTITY),
            Field.date("when", Relation::when),
            Field.mentions(Relation::mentions));

    /**
     * Checks every rule that can be checked without the rest of the article.
     *
     * @throws InvalidValueException if one is broken
     */
    public Relation(
            String id, String subject, String type, String object, @Nullable Edtf when, List<Mention> mentions) {
        this.id = id;
        this.subject = subject;
        this.type = type;
        this.object = object;
        this.when = when;
        this.mentions = List.copyOf(mentions);
        FIELDS.check(this).throwIfAny();
    }
}
