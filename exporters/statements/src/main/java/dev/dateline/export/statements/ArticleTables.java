package dev.dateline.export.statements;

import static dev.dateline.export.statements.Column.text;
import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.linkAbout;
import static dev.dateline.export.statements.Mappings.value;

import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Article;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The articles and their bylines. */
final class ArticleTables {

    /** An author with the place in the byline, from 1. */
    private record Author(int number, String name) {}

    static final Table<Article> ARTICLES = new Table<>(
            "articles",
            "Articles",
            "One row for each article.",
            IriTemplates.ARTICLE,
            List.of(link(Terms.TYPE, ArticleTerms.CLASS), link(ArticleTerms.PART_OF, IriTemplates.DATASET)),
            Table.columns(
                    List.of(
                            text("article_id", "Article id", "Id of the article.", Article::id)
                                    .always()
                                    .within(Constraint.ID)
                                    .as(Role.Plain.KEY)
                                    .readInto("id"),
                            ArticleTables.<Article>headline(a -> a),
                            text(
                                            "standfirst",
                                            "Standfirst",
                                            "Lines under the headline; empty if there are none.",
                                            Article::standfirst)
                                    .means(value(ArticleTerms.STANDFIRST)),
                            text(
                                            "language",
                                            "Language",
                                            "Language of the text, as a BCP 47 tag; empty if not known.",
                                            Article::language)
                                    .means(value(ArticleTerms.LANGUAGE)),
                            ArticleTables.<Article>publisher(a -> a).means(value(ArticleTerms.PUBLISHER)),
                            Column.<Article>text(
                                            "authors",
                                            "Authors",
                                            "The byline for people to read, joined with '; '. The table authors has one row"
                                                    + " for each; empty if not known.",
                                            article -> joined(article.authors()))
                                    .asDerived()),
                    DateColumns.of(
                            "published",
                            "Published",
                            "When it was published, in EDTF; empty if not known.",
                            "published",
                            value(ArticleTerms.PUBLISHED),
                            value(ArticleTerms.PUBLISHED_DAY),
                            Article::published),
                    List.of(
                            Column.<Article>edtf(
                                            "modified",
                                            "Modified",
                                            "When this version of it was made, in EDTF: of two versions, the one with"
                                                    + " the later date is newer. Empty if not known.",
                                            Article::modified)
                                    .means(value(ArticleTerms.MODIFIED)),
                            Column.<Article>bool(
                                            "draft",
                                            "Draft",
                                            "True if nobody has reviewed what is stated here.",
                                            Article::draft)
                                    .as(Role.Plain.WARNING)
                                    .means(value(ArticleTerms.DRAFT)),
                            ArticleTables.<Article>url(a -> a).means(link(ArticleTerms.URL, "{+url}")),
                            text("text", "Text", "The article itself; empty if not given.", Article::text)
                                    .as(Role.Plain.BODY)
                                    .means(value(ArticleTerms.TEXT)),
                            Column.<Article>integer(
                                            "entity_count",
                                            "Entities",
                                            "How many entities it speaks of.",
                                            a -> a.entities().size())
                                    .as(new Role.Count("entities"))
                                    .asDerived(),
                            Column.<Article>integer(
                                            "relation_count",
                                            "Relations",
                                            "How many relations it states.",
                                            a -> a.relations().size())
                                    .as(new Role.Count("relations"))
                                    .asDerived(),
                            Column.<Article>integer(
                                            "figure_count",
                                            "Figures",
                                            "How many figures it gives.",
                                            a -> a.figures().size())
                                    .as(new Role.Count("figures"))
                                    .asDerived())),
            List.of("article_id"),
            List.of(),
            context -> List.of(context.article()));

    static final Table<Row<Author>> AUTHORS = new Table<>(
            "authors",
            "Authors",
            "One row for each author in the byline of an article.",
            IriTemplates.AUTHOR,
            List.of(
                    link(Terms.TYPE, ArticleTerms.AUTHOR_CLASS),
                    linkAbout(IriTemplates.ARTICLE, ArticleTerms.AUTHOR, IriTemplates.AUTHOR)),
            List.of(
                    Row.articleId(),
                    Column.<Row<Author>>integer(
                                    "author_no",
                                    "Author no.",
                                    "Place in the byline, from 1.",
                                    r -> r.item().number())
                            .within(Constraint.POSITIVE)
                            .as(Role.Plain.KEY)
                            .asPlacing()
                            .means(value(ArticleTerms.BYLINE_POSITION)),
                    Column.<Row<Author>>text(
                                    "author",
                                    "Author",
                                    "Name in the byline.",
                                    r -> r.item().name())
                            .always()
                            .as(Role.Plain.NAME)
                            .means(value(Terms.NAME))),
            List.of("article_id", "author_no"),
            List.of(ForeignKey.toArticle()),
            context -> Row.of(context, authors(context.article())));

    private ArticleTables() {}

    static <R> Column<R> headline(Function<R, Article> article) {
        return Column.<R>text(
                        "headline",
                        "Headline",
                        "Headline of the article.",
                        r -> article.apply(r).headline())
                .always()
                .as(Role.Plain.NAME)
                .means(value(ArticleTerms.HEADLINE));
    }

    static <R> Column<R> publisher(Function<R, Article> article) {
        return text(
                "publisher",
                "Publisher",
                "Who published the article; empty if not known.",
                r -> article.apply(r).publisher());
    }

    static <R> Column<R> url(Function<R, Article> article) {
        return Column.<R>iri(
                        "url",
                        "URL",
                        "Where the article is on the Web; empty if not known.",
                        r -> article.apply(r).url())
                .as(Role.Plain.WEB_LINK);
    }

    private static List<Author> authors(Article article) {
        return IntStream.range(0, article.authors().size())
                .mapToObj(i -> new Author(i + 1, article.authors().get(i)))
                .toList();
    }

    /** Values for people to read in one cell; null if there are none. */
    static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }
}
