package dev.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static final FieldList<Article> FIELDS = FieldList.of(
            Article.class,
            Field.word("id", Article::id, Values::id).required(),
            Field.text("headline", Article::headline).required(),
            Field.text("standfirst", Article::standfirst),
            Field.word("language", Article::language, Values::language),
            Field.text("publisher", Article::publisher),
            Field.texts("authors", Article::authors),
            Field.date("published", Article::published),
            Field.date("modified", Article::modified),
            Field.word("url", Article::url, WebIri::require),
            Field.text("text", Article::text),
            Field.flag("draft", Article::draft),
            Field.records("entities", Entity.FIELDS, Article::entities),
            Field.records("relations", Relation.FIELDS, Article::relations),
            Field.records("figures", Figure.FIELDS, Article::figures));

    /**
     * Checks the article as a whole: ids are unique, references lead to something that fits, no figure is part of
     * itself, every quote stands where its mention says.
     *
     * @throws InvalidValueException if a rule is broken; the message names the first place as a JSON Pointer
     */
    public Article(
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
        this.id = id;
        this.headline = headline;
        this.standfirst = standfirst;
        this.language = language;
        this.publisher = publisher;
        this.authors = List.copyOf(authors);
        this.published = published;
        this.modified = modified;
        this.url = url;
        this.text = text;
        this.draft = draft;
        this.entities = List.copyOf(entities);
        this.relations = List.copyOf(relations);
        this.figures = List.copyOf(figures);
        Violations violations = FIELDS.check(this);
        ArticleRules.check(this, violations);
        requireQuotes(violations);
        violations.throwIfAny();
    }

    private void requireQuotes(Violations violations) {
        CodePoints points = new CodePoints(text == null ? "" : text);
        for (List<? extends Statement> statements : List.of(entities, relations, figures)) {
            for (Statement statement : statements) {
                requireQuotes(statement, points, violations);
            }
        }
    }

    private static void requireQuotes(Statement statement, CodePoints points, Violations violations) {
        for (Mention mention : statement.mentions()) {
            if (!points.holds(mention)) {
                violations.add(
                        FindingKind.QUOTE_ELSEWHERE,
                        Pointer.ROOT,
                        "the text does not read " + Quoted.of(mention.quote()) + " at code points " + mention.start()
                                + " to " + mention.end() + ", where '" + statement.id() + "' quotes it");
            }
        }
    }

    private Stream<Statement> statements() {
        return Stream.of(entities, relations, figures).flatMap(List::stream);
    }

    /**
     * Shows every text of the article that may hold any character: headlines, names, quotes and so on, but no ids, dates,
     * addresses and the like.
     *
     * @param visitor is shown them in the order of the fields
     * @param <X> what the visitor may throw
     * @throws X if the visitor does
     */
    public <X extends Exception> void visitTexts(TextVisitor<X> visitor) throws X {
        FIELDS.visitTexts(this, Pointer.ROOT, visitor);
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

    /**
     * The same article in one order: that of statements, mentions, aliases and the like has no meaning. The byline keeps its
     * own.
     *
     * @param order of the statements of one kind
     * @return an article with every list sorted: statements as asked for, mentions by their places, texts by themselves
     */
    public Article sorted(Comparator<? super Statement> order) {
        return FIELDS.sorted(this, order);
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
        statements().forEach(statement -> {
            for (Mention mention : statement.mentions()) {
                int paragraph = Paragraph.indexAt(paragraphs, mention.start()) + 1;
                all.add(new NumberedMention(all.size() + 1, statement, mention, paragraph));
            }
        });
        return all;
    }
}
