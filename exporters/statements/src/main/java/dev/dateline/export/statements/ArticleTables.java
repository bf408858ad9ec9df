package dev.dateline.export.statements;

import static dev.dateline.export.statements.Column.dates;
import static dev.dateline.export.statements.Column.integer;
import static dev.dateline.export.statements.Column.iri;
import static dev.dateline.export.statements.Column.required;
import static dev.dateline.export.statements.Column.text;
import static dev.dateline.export.statements.Mappings.fact;
import static dev.dateline.export.statements.Mappings.factAbout;
import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.nothing;
import static dev.dateline.export.statements.Mappings.value;

import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The articles and their bylines. */
final class ArticleTables {

    static final Table<ArticleContext> ARTICLES = new Table<>(
            "articles",
            "Articles",
            "One row for each article.",
            IriTemplates.ARTICLE,
            List.of(fact(Terms.TYPE, ArticleTerms.CLASS)),
            Tables.columns(
                    List.of(
                            required(
                                    "article_id",
                                    "Article id",
                                    "Id of the article.",
                                    nothing(),
                                    s -> article(s).id()),
                            required(
                                    "headline",
                                    "Headline",
                                    "Headline of the article.",
                                    value(ArticleTerms.HEADLINE),
                                    s -> article(s).headline()),
                            text(
                                    "standfirst",
                                    "Standfirst",
                                    "Lines under the headline; empty if there are none.",
                                    value(ArticleTerms.STANDFIRST),
                                    s -> article(s).standfirst()),
                            text(
                                    "language",
                                    "Language",
                                    "Language of the text, as a BCP 47 tag; empty if not known.",
                                    value(ArticleTerms.LANGUAGE),
                                    s -> article(s).language()),
                            text(
                                    "publisher",
                                    "Publisher",
                                    "Who published it; empty if not known.",
                                    value(ArticleTerms.PUBLISHER),
                                    s -> article(s).publisher()),
                            text(
                                    "authors",
                                    "Authors",
                                    "The byline for people to read, joined with '; '; the table authors has one row"
                                            + " for each. Empty if not known.",
                                    nothing(),
                                    s -> joined(article(s).authors()))),
                    dates(
                            "published",
                            "Published",
                            "When it was published, in EDTF; empty if not known.",
                            value(ArticleTerms.PUBLISHED),
                            s -> article(s).published()),
                    List.of(
                            iri(
                                    "url",
                                    "URL",
                                    "Where it is on the Web; empty if not known.",
                                    link(ArticleTerms.URL, "{+url}"),
                                    s -> article(s).url()),
                            text(
                                    "text",
                                    "Text",
                                    "The article itself; empty if not given.",
                                    value(ArticleTerms.TEXT),
                                    s -> article(s).text()),
                            integer(
                                    "entity_count",
                                    "Entities",
                                    "How many entities it speaks of.",
                                    nothing(),
                                    s -> article(s).entities().size()),
                            integer(
                                    "relation_count",
                                    "Relations",
                                    "How many relations it states.",
                                    nothing(),
                                    s -> article(s).relations().size()),
                            integer(
                                    "figure_count",
                                    "Figures",
                                    "How many figures it gives.",
                                    nothing(),
                                    s -> article(s).figures().size()))),
            List.of("article_id"),
            List.of(),
            List::of);

    /** An author with the place in the byline, from 1. */
    private record Author(int number, String name) {}

    static final Table<Row<Author>> AUTHORS = new Table<>(
            "authors",
            "Authors",
            "One row for each author in the byline of an article.",
            IriTemplates.AUTHOR,
            List.of(
                    fact(Terms.TYPE, ArticleTerms.AUTHOR_CLASS),
                    factAbout(IriTemplates.ARTICLE, ArticleTerms.AUTHOR, IriTemplates.AUTHOR)),
            List.of(
                    Row.articleId(),
                    integer(
                            "author_no",
                            "Author no.",
                            "Place in the byline, from 1.",
                            value(ArticleTerms.BYLINE_POSITION),
                            r -> r.item().number()),
                    required(
                            "author",
                            "Author",
                            "Name in the byline.",
                            value(Terms.NAME),
                            r -> r.item().name())),
            List.of("article_id", "author_no"),
            List.of(Tables.toArticle()),
            s -> Row.of(s, authors(article(s))));

    private ArticleTables() {}

    private static Article article(ArticleContext source) {
        return source.article();
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
