package dev.dateline.export.vocabulary;

import dev.dateline.export.Option;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import dev.dateline.model.WebIri;

/**
 * The IRIs of articles and what they state, under a publisher's base IRI. Ids, measures and relation types consist of
 * characters that RFC 3986 leaves unreserved, so they stand in an IRI as they are.
 *
 * @param base an absolute http(s) IRI that ends in {@code /} or {@code #}
 */
public record ResourceNames(String base) {

    /** The option by which a format lets its users choose the base. */
    public static final Option<ResourceNames> BASE = new Option<>(
            "base",
            "IRI",
            "https://example.org/",
            "the IRI that those of articles and all they state begin with; ends in / or #",
            ResourceNames::new);

    /**
     * Checks the base.
     *
     * @throws InvalidValueException if it is not an absolute http(s) IRI or does not end in {@code /} or {@code #}
     */
    public ResourceNames {
        WebIri.require(base);
        if (!base.endsWith("/") && !base.endsWith("#")) {
            throw new InvalidValueException("'" + base + "' is no base for IRIs; let it end in / or #");
        }
    }

    /**
     * An article.
     *
     * @param article the article
     * @return its IRI
     */
    public String article(Article article) {
        return base + "article/" + article.id();
    }

    /**
     * An entity: the same in every article that speaks of it.
     *
     * @param id the entity's id
     * @return its IRI
     */
    public String entity(String id) {
        return base + "entity/" + id;
    }

    /**
     * An author in the byline of an article.
     *
     * @param article the article
     * @param number the author's place in the byline, from 1
     * @return the IRI
     */
    public String author(Article article, int number) {
        return base + "author/" + article.id() + "/" + number;
    }

    /**
     * A figure.
     *
     * @param article its article
     * @param id its id
     * @return its IRI
     */
    public String figure(Article article, String id) {
        return base + "figure/" + article.id() + "/" + id;
    }

    /**
     * A relation.
     *
     * @param article its article
     * @param id its id
     * @return its IRI
     */
    public String relation(Article article, String id) {
        return base + "relation/" + article.id() + "/" + id;
    }

    /**
     * Whatever can be mentioned.
     *
     * @param article its article
     * @param statement an entity, relation or figure of the article
     * @return its IRI
     */
    public String statement(Article article, Statement statement) {
        if (statement instanceof Entity) {
            return entity(statement.id());
        }
        return statement instanceof Relation ? relation(article, statement.id()) : figure(article, statement.id());
    }

    /**
     * A mention.
     *
     * @param article its article
     * @param number its number in the article, from 1
     * @return its IRI
     */
    public String mention(Article article, int number) {
        return base + "mention/" + article.id() + "/" + number;
    }

    /**
     * The place in the text that a mention points at.
     *
     * @param article its article
     * @param number the mention's number in the article, from 1
     * @return its IRI
     */
    public String mentionTarget(Article article, int number) {
        return mention(article, number) + "/target";
    }

    /**
     * The way to find that place by the words that stand there.
     *
     * @param article its article
     * @param number the mention's number in the article, from 1
     * @return its IRI
     */
    public String mentionQuote(Article article, int number) {
        return mention(article, number) + "/quote";
    }

    /**
     * The way to find that place by counting.
     *
     * @param article its article
     * @param number the mention's number in the article, from 1
     * @return its IRI
     */
    public String mentionPosition(Article article, int number) {
        return mention(article, number) + "/position";
    }

    /**
     * What figures measure.
     *
     * @param measure the measure, a slug
     * @return its IRI
     */
    public String measure(String measure) {
        return base + "measure/" + measure;
    }

    /**
     * The property of a type of relation that is not among the known ones.
     *
     * @param relationType the type
     * @return its IRI
     */
    public String property(String relationType) {
        return base + "property/" + relationType;
    }

    /**
     * An export: all that was made from the same inputs.
     *
     * @param sha256 a digest of the digests of the inputs, in hexadecimal
     * @return its IRI
     */
    public String dataset(String sha256) {
        return base + "dataset/" + sha256;
    }

    /**
     * The run that made an export.
     *
     * @param sha256 the digest the export is named by
     * @return its IRI
     */
    public String generation(String sha256) {
        return dataset(sha256) + "/generation";
    }

    /**
     * The program that made an export. Every export has its own, so that versions do not run together where graphs are
     * merged.
     *
     * @param sha256 the digest the export is named by
     * @return its IRI
     */
    public String tool(String sha256) {
        return dataset(sha256) + "/tool";
    }

    /**
     * Something an export was made from.
     *
     * @param sha256 the digest the export is named by
     * @param number its place among the inputs, from 1
     * @return its IRI
     */
    public String input(String sha256, int number) {
        return dataset(sha256) + "/input/" + number;
    }
}
