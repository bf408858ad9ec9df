package dev.dateline.export.statements;

import dev.dateline.export.Dataset;
import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import dev.dateline.model.Sentences;
import dev.dateline.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an article are made from: the article, and what several rows need to know of it, found out once.
 * Statements come in the order in which the text first speaks of them, then by their ids, whatever their order in the
 * input. Used by one thread at a time.
 */
public final class ArticleContext {

    private final Article article;
    private final Dataset dataset;
    private final Map<String, Entity> entitiesById;
    private final List<Entity> entities;
    private final List<Relation> relations;
    private final List<Figure> figures;
    private @Nullable Wholes wholes;
    private @Nullable Sentences sentences;

    private ArticleContext(Article article, Dataset dataset) {
        this.article = article;
        this.dataset = dataset;
        this.entitiesById = article.entitiesById();
        this.entities = inOrder(article.entities());
        this.relations = inOrder(article.relations());
        this.figures = inOrder(article.figures());
    }

    /**
     * An article as a source of rows.
     *
     * @param article the article
     * @param dataset the export it is part of
     * @return the source
     */
    public static ArticleContext of(Article article, Dataset dataset) {
        return new ArticleContext(article, dataset);
    }

    /**
     * The article.
     *
     * @return the article as it was read
     */
    public Article article() {
        return article;
    }

    /** The IRIs of the export begin with it. */
    String base() {
        return dataset.base();
    }

    /**
     * The entities of the article.
     *
     * @return in the order of their rows: by their first mention, then by id
     */
    public List<Entity> entities() {
        return entities;
    }

    /**
     * The relations of the article.
     *
     * @return in the order of their rows: by their first mention, then by id
     */
    public List<Relation> relations() {
        return relations;
    }

    /**
     * A relation in words.
     *
     * @param relation a relation of the article
     * @return subject, type and object, as in "Kim Jong-un leader of North Korea"
     */
    public String asText(Relation relation) {
        return RelationTable.asText(this, relation);
    }

    /**
     * The figures of the article.
     *
     * @return in the order of their rows: by their first mention, then by id
     */
    public List<Figure> figures() {
        return figures;
    }

    /**
     * The time to file a figure under.
     *
     * @param figure a figure of the article
     * @return its own date, else that of its event, else that of the article; null if none is known
     */
    public @Nullable Edtf asOf(Figure figure) {
        AsOf asOf = AsOf.of(new Row<>(this, figure));
        return asOf == null ? null : asOf.date();
    }

    /**
     * Whether a figure is counted in another one already.
     *
     * @param figure a figure of the article
     * @return whether some whole above it, at any distance, has its measure and unit
     */
    public boolean isPartOfSame(Figure figure) {
        return wholes().isPartOfSame(figure);
    }

    Wholes wholes() {
        if (wholes == null) {
            wholes = Wholes.of(article);
        }
        return wholes;
    }

    /** The entity of an id that the article is known to have. */
    Entity entity(String id) {
        Entity entity = entitiesById.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("article '" + article.id() + "' has no entity '" + id + "'");
        }
        return entity;
    }

    /**
     * The name of an entity.
     *
     * @param entityId the id of an entity of the article, or null
     * @return its name, null for null
     */
    public @Nullable String nameOf(@Nullable String entityId) {
        return entityId == null ? null : entity(entityId).name();
    }

    /**
     * The article in the order of the outputs: the order of the input has no meaning, and leaves no trace.
     *
     * @return the same article: statements as the text tells them, mentions by their places, aliases and IRIs by themselves
     */
    public Article inOrder() {
        return article.sorted(Comparator.comparingInt(ArticleContext::start).thenComparing(Statement::id));
    }

    private Sentences sentences() {
        if (sentences == null) {
            sentences = Sentences.of(Objects.requireNonNullElse(article.text(), ""), article.language());
        }
        return sentences;
    }

    /** The sentences that a mention touches, null for null. */
    @Nullable
    String sentenceOf(@Nullable Mention mention) {
        return mention == null ? null : sentences().touching(mention.start(), mention.end());
    }

    /** A statement with the place it is sorted by. */
    private record Placed<S extends Statement>(int start, S statement) {}

    private static <S extends Statement> List<S> inOrder(List<S> statements) {
        List<Placed<S>> placed = new ArrayList<>(statements.size());
        for (S statement : statements) {
            placed.add(new Placed<>(start(statement), statement));
        }
        placed.sort(Comparator.<Placed<S>>comparingInt(Placed::start)
                .thenComparing(one -> one.statement().id()));
        return placed.stream().map(Placed::statement).toList();
    }

    /** Where the text first speaks of it; behind everything if nowhere. */
    private static int start(Statement statement) {
        Mention first = Row.firstMention(statement);
        return first == null ? Integer.MAX_VALUE : first.start();
    }
}
