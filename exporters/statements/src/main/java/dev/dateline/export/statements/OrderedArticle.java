package dev.dateline.export.statements;

import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.util.Comparator;
import java.util.List;

/**
 * An article in the order of the outputs, so that the order of the input, which has no meaning, leaves no trace: statements
 * as the text tells them, mentions by their places, aliases and IRIs by themselves.
 */
final class OrderedArticle {

    private OrderedArticle() {}

    static Article of(ArticleContext context) {
        Article article = context.article();
        return new Article(
                article.id(),
                article.headline(),
                article.standfirst(),
                article.language(),
                article.publisher(),
                article.authors(),
                article.published(),
                article.modified(),
                article.url(),
                article.text(),
                article.draft(),
                context.entities().stream().map(OrderedArticle::of).toList(),
                context.relations().stream().map(OrderedArticle::of).toList(),
                context.figures().stream().map(OrderedArticle::of).toList());
    }

    private static Entity of(Entity entity) {
        return new Entity(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.aliases().stream().sorted().toList(),
                entity.description(),
                entity.sameAs().stream().sorted().toList(),
                of(entity.mentions()),
                entity.when(),
                entity.place(),
                entity.countryCode(),
                entity.latitude(),
                entity.longitude());
    }

    private static Relation of(Relation relation) {
        return new Relation(
                relation.id(),
                relation.subject(),
                relation.type(),
                relation.object(),
                relation.when(),
                of(relation.mentions()));
    }

    private static Figure of(Figure figure) {
        return new Figure(
                figure.id(),
                figure.measure(),
                figure.label(),
                figure.subject(),
                figure.unit(),
                figure.low(),
                figure.best(),
                figure.high(),
                figure.lowExclusive(),
                figure.highExclusive(),
                figure.words(),
                figure.change(),
                figure.approximate(),
                figure.basis(),
                figure.attribution(),
                figure.attributedTo(),
                figure.event(),
                figure.place(),
                figure.when(),
                figure.includedIn(),
                of(figure.mentions()));
    }

    private static List<Mention> of(List<Mention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end))
                .toList();
    }
}
