package dev.dateline.draft;

import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.util.List;

/** Something that a text may state. People keep it, correct it or leave it out. */
public sealed interface Candidate {

    /**
     * The id it would have.
     *
     * @return the same for the same text
     */
    String id();

    /**
     * Where the text says so.
     *
     * @return at least one place, the first in the text first
     */
    List<Mention> mentions();

    /**
     * The sentence around its first mention.
     *
     * @return the sentence as it is written
     */
    String sentence();

    /**
     * What found it.
     *
     * @return a name such as {@code up-to}; docs/drafting.md lists them
     */
    String rule();

    /**
     * The words of its first mention.
     *
     * @return as they are written
     */
    default String quote() {
        return mentions().get(0).quote();
    }

    /**
     * An entity whose type the text tells.
     *
     * @param entity what it would become
     * @param sentence the sentence around its first mention
     * @param rule what found it
     */
    record OfEntity(Entity entity, String sentence, String rule) implements Candidate {
        @Override
        public String id() {
            return entity.id();
        }

        @Override
        public List<Mention> mentions() {
            return entity.mentions();
        }
    }

    /**
     * A name that is somebody's or something's, while the text does not tell what type it is of. No figure and no relation
     * refers to it, and {@link Draft#article()} is without it: an entity has a type, and nobody knows this one's.
     *
     * @param id the id it would have
     * @param name the name in full
     * @param aliases shorter forms of it, possibly none
     * @param mentions where the text has it, in any form
     * @param sentence the sentence around its first mention
     * @param rule what found it
     */
    record OfName(String id, String name, List<String> aliases, List<Mention> mentions, String sentence, String rule)
            implements Candidate {

        /** Creates the candidate. */
        public OfName {
            aliases = List.copyOf(aliases);
            mentions = List.copyOf(mentions);
        }

        /**
         * What it becomes once somebody knows the type.
         *
         * @param type the type
         * @return an entity with this name
         */
        public Entity typed(EntityType type) {
            return new Entity(id, type, name, aliases, null, List.of(), mentions, null, null, null, null, null);
        }
    }

    /**
     * A figure.
     *
     * @param figure what it would become
     * @param sentence the sentence around its first mention
     * @param rule what found it
     */
    record OfFigure(Figure figure, String sentence, String rule) implements Candidate {
        @Override
        public String id() {
            return figure.id();
        }

        @Override
        public List<Mention> mentions() {
            return figure.mentions();
        }
    }

    /**
     * A relation.
     *
     * @param relation what it would become
     * @param sentence the sentence around its first mention
     * @param rule what found it
     */
    record OfRelation(Relation relation, String sentence, String rule) implements Candidate {
        @Override
        public String id() {
            return relation.id();
        }

        @Override
        public List<Mention> mentions() {
            return relation.mentions();
        }
    }
}
