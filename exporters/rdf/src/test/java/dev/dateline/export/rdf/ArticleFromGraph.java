package dev.dateline.export.rdf;

import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.EntityTerms;
import dev.dateline.export.vocabulary.FigureTerms;
import dev.dateline.export.vocabulary.MentionTerms;
import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Article;
import dev.dateline.model.Basis;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.G;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article back from the graph that has its statements. Lists whose order carries no meaning come back in the
 * order of ids, other names and places in the text.
 */
final class ArticleFromGraph {

    private static final String BASE = "https://example.org/";

    /** The types of relations by the standard properties that stand for them. */
    private static final Map<String, String> STANDARD = Map.of(
            "memberOf", "memberOf",
            "worksFor", "employedBy",
            "parent", "childOf",
            "spouse", "spouseOf",
            "location", "locatedIn",
            "containedInPlace", "locatedIn",
            "isPartOf", "partOf",
            "superEvent", "partOf",
            "parentOrganization", "partOf");

    private final Graph graph;
    private final Node article;
    private final String id;

    private ArticleFromGraph(Graph graph, String id) {
        this.graph = graph;
        this.id = id;
        this.article = NodeFactory.createURI(BASE + "article/" + id);
    }

    static Article read(Graph graph, String id) {
        return new ArticleFromGraph(graph, id).read();
    }

    /** An article with its lists in the order in which they are read back. */
    static Article inOrder(Article a) {
        return new Article(
                a.id(),
                a.headline(),
                a.standfirst(),
                a.language(),
                a.publisher(),
                a.authors(),
                a.published(),
                a.modified(),
                a.url(),
                a.text(),
                a.draft(),
                a.entities().stream()
                        .map(ArticleFromGraph::inOrder)
                        .sorted(Comparator.comparing(Entity::id))
                        .toList(),
                a.relations().stream()
                        .map(r -> new Relation(
                                r.id(), r.subject(), r.type(), r.object(), r.when(), inOrder(r.mentions())))
                        .sorted(Comparator.comparing(Relation::id))
                        .toList(),
                a.figures().stream()
                        .map(ArticleFromGraph::inOrder)
                        .sorted(Comparator.comparing(Figure::id))
                        .toList());
    }

    private static Entity inOrder(Entity e) {
        return new Entity(
                e.id(),
                e.type(),
                e.name(),
                e.aliases().stream().sorted().toList(),
                e.description(),
                e.sameAs().stream().sorted().toList(),
                inOrder(e.mentions()),
                e.when(),
                e.place(),
                e.countryCode(),
                e.latitude(),
                e.longitude());
    }

    private static Figure inOrder(Figure f) {
        return new Figure(
                f.id(),
                f.measure(),
                f.label(),
                f.subject(),
                f.unit(),
                f.low(),
                f.best(),
                f.high(),
                f.lowExclusive(),
                f.highExclusive(),
                f.words(),
                f.change(),
                f.approximate(),
                f.basis(),
                f.attribution(),
                f.attributedTo(),
                f.event(),
                f.place(),
                f.when(),
                f.includedIn(),
                inOrder(f.mentions()));
    }

    private static List<Mention> inOrder(List<Mention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparing(Mention::start).thenComparing(Mention::end))
                .toList();
    }

    private Article read() {
        return new Article(
                id,
                required(article, ArticleTerms.HEADLINE),
                text(article, ArticleTerms.STANDFIRST),
                text(article, ArticleTerms.LANGUAGE),
                text(article, ArticleTerms.PUBLISHER),
                objects(article, ArticleTerms.AUTHOR)
                        .sorted(Comparator.comparing(a -> Integer.parseInt(required(a, ArticleTerms.BYLINE_POSITION))))
                        .map(author -> required(author, Terms.NAME))
                        .toList(),
                date(article, ArticleTerms.PUBLISHED),
                date(article, ArticleTerms.MODIFIED),
                iri(article, ArticleTerms.URL),
                text(article, ArticleTerms.TEXT),
                truth(article, ArticleTerms.DRAFT),
                objects(article, ArticleTerms.MENTIONS)
                        .map(this::entity)
                        .sorted(Comparator.comparing(Entity::id))
                        .toList(),
                mine(RelationTerms.CLASS)
                        .map(this::relation)
                        .sorted(Comparator.comparing(Relation::id))
                        .toList(),
                mine(FigureTerms.CLASS)
                        .map(this::figure)
                        .sorted(Comparator.comparing(Figure::id))
                        .toList());
    }

    private Entity entity(Node entity) {
        EntityType type = entityType(entity);
        return new Entity(
                lastPart(entity.getURI()),
                type,
                required(entity, Terms.NAME),
                objects(entity, EntityTerms.ALIAS)
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList(),
                text(entity, EntityTerms.DESCRIPTION),
                objects(entity, EntityTerms.SAME_AS).map(Node::getURI).sorted().toList(),
                mentions(entity),
                date(entity, Terms.DATE),
                type == EntityType.EVENT ? idOf(entity, EntityTerms.PLACE) : null,
                text(entity, EntityTerms.COUNTRY_CODE),
                decimal(entity, EntityTerms.LATITUDE),
                decimal(entity, EntityTerms.LONGITUDE));
    }

    /** A narrow class says more than the wider one beside it. */
    private EntityType entityType(Node entity) {
        List<String> classes = objects(entity, Terms.TYPE).map(Node::getURI).toList();
        return Arrays.stream(EntityType.values())
                .filter(type -> classes.contains(Terms.classOf(type)))
                .max(Comparator.comparing(type -> Terms.widerClassOf(type) != null))
                .orElseThrow();
    }

    private Relation relation(Node relation) {
        return new Relation(
                lastPart(relation.getURI()),
                Objects.requireNonNull(idOf(relation, RelationTerms.SUBJECT)),
                relationType(Objects.requireNonNull(iri(relation, RelationTerms.PREDICATE))),
                Objects.requireNonNull(idOf(relation, RelationTerms.OBJECT)),
                date(relation, Terms.DATE),
                mentions(relation));
    }

    private static String relationType(String property) {
        String name = property.substring(Math.max(property.lastIndexOf('/'), property.lastIndexOf('#')) + 1);
        return property.startsWith(Terms.SCHEMA) ? Objects.requireNonNull(STANDARD.get(name), name) : name;
    }

    private Figure figure(Node figure) {
        Node measure = G.getOneSP(graph, figure, node(FigureTerms.MEASURE));
        String concept = iri(figure, FigureTerms.BASIS);
        String basis = concept == null ? null : concept.substring((Terms.DATELINE + "basis-").length());
        return new Figure(
                lastPart(figure.getURI()),
                required(measure, FigureTerms.MEASURE_NOTATION),
                text(figure, Terms.NAME),
                idOf(figure, FigureTerms.SUBJECT),
                required(figure, FigureTerms.UNIT),
                decimal(figure, FigureTerms.LOW),
                decimal(figure, FigureTerms.BEST),
                decimal(figure, FigureTerms.HIGH),
                truth(figure, FigureTerms.LOW_EXCLUSIVE),
                truth(figure, FigureTerms.HIGH_EXCLUSIVE),
                text(figure, FigureTerms.WORDS),
                truth(figure, FigureTerms.CHANGE),
                truth(figure, FigureTerms.APPROXIMATE),
                basis == null ? null : Basis.of(basis),
                text(figure, FigureTerms.ATTRIBUTION),
                idOf(figure, "denied".equals(basis) ? FigureTerms.DENIED_BY : FigureTerms.ATTRIBUTED_TO),
                idOf(figure, FigureTerms.EVENT),
                idOf(figure, FigureTerms.PLACE),
                date(figure, FigureTerms.DATE),
                idOf(figure, FigureTerms.INCLUDED_IN),
                mentions(figure));
    }

    private List<Mention> mentions(Node statement) {
        return inOrder(G.iterPO(graph, node(MentionTerms.BODY), statement).toList().stream()
                .map(mention -> G.getOneSP(graph, mention, node(MentionTerms.TARGET)))
                .filter(target -> article.equals(G.getOneSP(graph, target, node(MentionTerms.SOURCE))))
                .map(this::mention)
                .toList());
    }

    private Mention mention(Node target) {
        Node quote = selector(target, MentionTerms.QUOTE_CLASS);
        Node position = selector(target, MentionTerms.POSITION_CLASS);
        return new Mention(
                Integer.parseInt(required(position, MentionTerms.START)),
                Integer.parseInt(required(position, MentionTerms.END)),
                required(quote, MentionTerms.QUOTE));
    }

    private Node selector(Node target, String type) {
        return objects(target, MentionTerms.SELECTOR)
                .filter(each -> G.hasType(graph, each, node(type)))
                .findFirst()
                .orElseThrow();
    }

    /** What is of a class and comes from the article. */
    private Stream<Node> mine(String type) {
        return G.listPO(graph, node(Terms.SOURCE), article).stream().filter(each -> G.hasType(graph, each, node(type)));
    }

    private Stream<Node> objects(Node subject, String property) {
        return G.listSP(graph, subject, node(property)).stream();
    }

    private String required(Node subject, String property) {
        return Objects.requireNonNull(text(subject, property), property);
    }

    private @Nullable String text(Node subject, String property) {
        Node value = G.getZeroOrOneSP(graph, subject, node(property));
        return value == null ? null : value.getLiteralLexicalForm();
    }

    private boolean truth(Node subject, String property) {
        return Boolean.parseBoolean(required(subject, property));
    }

    private @Nullable BigDecimal decimal(Node subject, String property) {
        String text = text(subject, property);
        return text == null ? null : new BigDecimal(text);
    }

    private @Nullable Edtf date(Node subject, String property) {
        String text = text(subject, property);
        return text == null ? null : Edtf.parse(text);
    }

    private @Nullable String iri(Node subject, String property) {
        Node value = G.getZeroOrOneSP(graph, subject, node(property));
        return value == null ? null : value.getURI();
    }

    private @Nullable String idOf(Node subject, String property) {
        String iri = iri(subject, property);
        return iri == null ? null : lastPart(iri);
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
