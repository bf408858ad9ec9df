package dev.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A news article and what it states.
 *
 * @param id unique in the corpus
 * @param headline its headline
 * @param standfirst the lines under the headline, or null
 * @param language BCP 47 tag of the text, or null
 * @param publisher who published it, as the article has it, or null
 * @param authors the byline, in its order; empty if not known
 * @param published when it was published, or null
 * @param modified when it was last changed, or null; tells which of two versions is newer
 * @param url an absolute http(s) IRI, or null
 * @param text the article itself, or null
 * @param draft whether nobody has reviewed it yet
 * @param entities what it speaks of
 * @param relations what it says of how they relate
 * @param figures the numbers it gives
 */
public record Article(
        String id,
        String headline,
        @Nullable String standfirst,
        @Nullable String language,
        @Nullable String publisher,
        List<String> authors,
        @Nullable Edtf published,
        @Nullable Edtf modified,
        @Nullable String url,
        @Nullable String text,
        boolean draft,
        List<Entity> entities,
        List<Relation> relations,
        List<Figure> figures) {

    /**
     * Checks the article as a whole: ids are unique, references lead to something that fits, no figure is part of
     * itself, every quote stands where its mention says.
     *
     * @throws InvalidValueException if a rule is broken; the message names the first place as a JSON Pointer
     */
    public Article {
        Values.id(id);
        Values.text(headline);
        Values.optionalText(standfirst);
        if (language != null) {
            Values.language(language);
        }
        Values.optionalText(publisher);
        authors = List.copyOf(authors);
        authors.forEach(Values::text);
        if (url != null) {
            Values.webIri(url);
        }
        Values.optionalText(text);
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        figures = List.copyOf(figures);
        requireConsistent(rules(entities, relations, figures).violations());
        requireQuotes(text, entities, relations, figures);
    }

    /**
     * Creates an article that was never changed and is no draft.
     *
     * @param id as above, and so are the others
     * @param headline see above
     * @param standfirst see above
     * @param language see above
     * @param publisher see above
     * @param authors see above
     * @param published see above
     * @param url see above
     * @param text see above
     * @param entities see above
     * @param relations see above
     * @param figures see above
     */
    public Article(
            String id,
            String headline,
            @Nullable String standfirst,
            @Nullable String language,
            @Nullable String publisher,
            List<String> authors,
            @Nullable Edtf published,
            @Nullable String url,
            @Nullable String text,
            List<Entity> entities,
            List<Relation> relations,
            List<Figure> figures) {
        this(
                id,
                headline,
                standfirst,
                language,
                publisher,
                authors,
                published,
                null,
                url,
                text,
                false,
                entities,
                relations,
                figures);
    }

    private static ArticleRules rules(List<Entity> entities, List<Relation> relations, List<Figure> figures) {
        ArticleRules rules = new ArticleRules();
        Pointer all = Pointer.ROOT.field("entities");
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            Pointer pointer = all.item(i);
            rules.entity(pointer, entity.id(), entity.type());
            rules.reference(pointer.field("place"), entity.place(), EntityType.PLACES);
        }
        all = Pointer.ROOT.field("relations");
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            Pointer pointer = all.item(i);
            rules.relation(pointer, relation.id());
            rules.reference(pointer.field("subject"), relation.subject(), Set.of());
            rules.reference(pointer.field("object"), relation.object(), Set.of());
        }
        all = Pointer.ROOT.field("figures");
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Pointer pointer = all.item(i);
            rules.figure(pointer, figure.id(), figure.includedIn());
            rules.reference(pointer.field("subject"), figure.subject(), Set.of());
            rules.reference(pointer.field("attributedTo"), figure.attributedTo(), EntityType.AGENTS);
            rules.reference(pointer.field("event"), figure.event(), Set.of(EntityType.EVENT));
            rules.reference(pointer.field("place"), figure.place(), EntityType.PLACES);
        }
        return rules;
    }

    private static void requireConsistent(List<Violation> violations) {
        if (!violations.isEmpty()) {
            Violation first = violations.get(0);
            throw new InvalidValueException(first.pointer() + ": " + first.problem());
        }
    }

    private static void requireQuotes(
            @Nullable String text, List<Entity> entities, List<Relation> relations, List<Figure> figures) {
        CodePoints points = new CodePoints(text == null ? "" : text);
        Stream.of(entities, relations, figures)
                .flatMap(List::stream)
                .forEach(statement -> statement.mentions().forEach(mention -> {
                    if (!points.holds(mention)) {
                        throw new InvalidValueException("the text does not read " + Quoted.of(mention.quote())
                                + " at code points " + mention.start() + " to " + mention.end() + ", where '"
                                + statement.id() + "' quotes it");
                    }
                }));
    }

    /**
     * The entities by their ids.
     *
     * @return a new map, in no particular order
     */
    public Map<String, Entity> entitiesById() {
        Map<String, Entity> byId = new HashMap<>();
        entities.forEach(e -> byId.put(e.id(), e));
        return byId;
    }

    /**
     * The figures by their ids.
     *
     * @return a new map, in no particular order
     */
    public Map<String, Figure> figuresById() {
        Map<String, Figure> byId = new HashMap<>();
        figures.forEach(f -> byId.put(f.id(), f));
        return byId;
    }

    /**
     * The paragraphs of the text.
     *
     * @return the paragraphs in order, or none if there is no text
     */
    public List<Paragraph> paragraphs() {
        return text == null ? List.of() : Paragraph.of(text);
    }

    /**
     * Every mention of the article, numbered.
     *
     * @return the mentions in the order of their numbers
     */
    public List<NumberedMention> mentions() {
        List<Paragraph> paragraphs = paragraphs();
        List<NumberedMention> all = new ArrayList<>();
        Stream.of(entities, relations, figures).flatMap(List::stream).forEach(statement -> {
            for (Mention mention : statement.mentions()) {
                int paragraph = Paragraph.indexAt(paragraphs, mention.start()) + 1;
                all.add(new NumberedMention(all.size() + 1, statement, mention, paragraph));
            }
        });
        return all;
    }
}
