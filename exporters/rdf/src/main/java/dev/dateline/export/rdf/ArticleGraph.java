package dev.dateline.export.rdf;

import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.EntityTerms;
import dev.dateline.export.vocabulary.FigureTerms;
import dev.dateline.export.vocabulary.MentionTerms;
import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What articles state, as triples. Each kind of value has a property of its own, nothing is a blank node, and no literal
 * has a language: the tables must be able to say exactly the same.
 */
final class ArticleGraph {

    /** A relation with the property that stands for its type. */
    private record Link(Relation relation, String property) {}

    private final TripleSink graph;
    private final GraphOptions content;
    private final ResourceNames names;

    ArticleGraph(TripleSink graph, GraphOptions content) {
        this.graph = graph;
        this.content = content;
        this.names = content.names();
    }

    void write(Article article) {
        writeArticle(article);
        writeAuthors(article);
        List<Link> links = links(article);
        writeEntities(article, links);
        links.forEach(link -> writeRelation(article, link));
        article.figures().forEach(figure -> writeFigure(article, figure));
        article.figures().stream().map(Figure::measure).distinct().forEach(this::writeMeasure);
        if (content.mentions()) {
            article.mentions().forEach(mention -> writeMention(article, mention));
        }
    }

    private void writeArticle(Article article) {
        Subject subject = graph.subject(names.article(article))
                .type(ArticleTerms.CLASS)
                .text(ArticleTerms.HEADLINE, article.headline())
                .text(ArticleTerms.STANDFIRST, article.standfirst())
                .text(ArticleTerms.LANGUAGE, article.language())
                .text(ArticleTerms.PUBLISHER, article.publisher())
                .date(ArticleTerms.PUBLISHED, article.published())
                .link(ArticleTerms.URL, article.url())
                .text(ArticleTerms.TEXT, content.text() ? article.text() : null);
        for (int number = 1; number <= article.authors().size(); number++) {
            subject.link(ArticleTerms.AUTHOR, names.author(article, number));
        }
        for (Entity entity : article.entities()) {
            subject.link(ArticleTerms.MENTIONS, names.entity(entity.id()));
        }
    }

    /** Authors are things with a number, because the order of a byline means something and that of triples does not. */
    private void writeAuthors(Article article) {
        List<String> authors = article.authors();
        for (int number = 1; number <= authors.size(); number++) {
            graph.subject(names.author(article, number))
                    .type(ArticleTerms.AUTHOR_CLASS)
                    .text(Terms.NAME, authors.get(number - 1))
                    .number(ArticleTerms.BYLINE_POSITION, number);
        }
    }

    /** Each entity with the plain triples of its relations, so that a reader finds together what is said of it. */
    private void writeEntities(Article article, List<Link> links) {
        Map<String, List<Link>> bySubject = new HashMap<>();
        for (Link link : links) {
            bySubject
                    .computeIfAbsent(link.relation().subject(), id -> new ArrayList<>())
                    .add(link);
        }
        for (Entity entity : article.entities()) {
            Subject subject = writeEntity(entity);
            for (Link link : bySubject.getOrDefault(entity.id(), List.of())) {
                subject.relate(link.property(), names.entity(link.relation().object()));
            }
        }
    }

    private Subject writeEntity(Entity entity) {
        Subject subject = graph.subject(names.entity(entity.id()))
                .type(Terms.classOf(entity.type()))
                .text(Terms.NAME, entity.name());
        entity.aliases().forEach(alias -> subject.text(EntityTerms.ALIAS, alias));
        subject.text(EntityTerms.DESCRIPTION, entity.description());
        entity.sameAs().forEach(same -> subject.link(EntityTerms.SAME_AS, same));
        return subject.date(Terms.DATE, entity.when())
                .link(EntityTerms.PLACE, entityOrNull(entity.place()))
                .text(EntityTerms.COUNTRY_CODE, entity.countryCode())
                .decimal(EntityTerms.LATITUDE, entity.latitude())
                .decimal(EntityTerms.LONGITUDE, entity.longitude());
    }

    /** The relations in the order of the article. */
    private List<Link> links(Article article) {
        Map<String, EntityType> types = new HashMap<>();
        article.entities().forEach(entity -> types.put(entity.id(), entity.type()));
        List<Link> links = new ArrayList<>();
        for (Relation relation : article.relations()) {
            EntityType subject = Objects.requireNonNull(types.get(relation.subject()));
            EntityType object = Objects.requireNonNull(types.get(relation.object()));
            links.add(new Link(relation, RelationTerms.propertyOf(relation.type(), subject, object, names)));
        }
        return links;
    }

    private void writeRelation(Article article, Link link) {
        Relation relation = link.relation();
        graph.subject(names.relation(article, relation.id()))
                .type(RelationTerms.CLASS)
                .link(RelationTerms.SUBJECT, names.entity(relation.subject()))
                .link(RelationTerms.PREDICATE, link.property())
                .link(RelationTerms.OBJECT, names.entity(relation.object()))
                .link(Terms.SOURCE, names.article(article))
                .date(Terms.DATE, relation.when());
    }

    private void writeFigure(Article article, Figure figure) {
        String whole = figure.includedIn();
        graph.subject(names.figure(article, figure.id()))
                .type(FigureTerms.CLASS)
                .link(Terms.SOURCE, names.article(article))
                .link(FigureTerms.MEASURE, names.measure(figure.measure()))
                .text(Terms.NAME, figure.label())
                .link(FigureTerms.SUBJECT, entityOrNull(figure.subject()))
                .decimal(FigureTerms.LOW, figure.low())
                .decimal(FigureTerms.BEST, figure.best())
                .decimal(FigureTerms.HIGH, figure.high())
                .text(FigureTerms.UNIT, figure.unit())
                .truth(FigureTerms.APPROXIMATE, figure.approximate())
                .link(FigureTerms.BASIS, figure.basis() == null ? null : FigureTerms.conceptOf(figure.basis()))
                .text(FigureTerms.ATTRIBUTION, figure.attribution())
                .link(FigureTerms.ATTRIBUTED_TO, entityOrNull(figure.attributedTo()))
                .link(FigureTerms.EVENT, entityOrNull(figure.event()))
                .link(FigureTerms.PLACE, entityOrNull(figure.place()))
                .date(FigureTerms.DATE, figure.when())
                .link(FigureTerms.INCLUDED_IN, whole == null ? null : names.figure(article, whole));
    }

    /** A measure, once for each article that speaks of it. */
    private void writeMeasure(String measure) {
        graph.subject(names.measure(measure))
                .type(FigureTerms.MEASURE_CLASS)
                .type(FigureTerms.MEASURE_VARIABLE_CLASS)
                .text(FigureTerms.MEASURE_NOTATION, measure);
    }

    private void writeMention(Article article, NumberedMention numbered) {
        int number = numbered.number();
        Mention mention = numbered.mention();
        String target = names.mentionTarget(article, number);
        String quote = names.mentionQuote(article, number);
        String position = names.mentionPosition(article, number);
        graph.subject(names.mention(article, number))
                .type(MentionTerms.CLASS)
                .link(MentionTerms.BODY, names.statement(article, numbered.of()))
                .link(MentionTerms.TARGET, target);
        graph.subject(target)
                .type(MentionTerms.TARGET_CLASS)
                .link(MentionTerms.SOURCE, names.article(article))
                .link(MentionTerms.SELECTOR, quote)
                .link(MentionTerms.SELECTOR, position);
        graph.subject(quote).type(MentionTerms.QUOTE_CLASS).text(MentionTerms.QUOTE, mention.quote());
        graph.subject(position)
                .type(MentionTerms.POSITION_CLASS)
                .number(MentionTerms.START, mention.start())
                .number(MentionTerms.END, mention.end());
    }

    private @Nullable String entityOrNull(@Nullable String id) {
        return id == null ? null : names.entity(id);
    }
}
