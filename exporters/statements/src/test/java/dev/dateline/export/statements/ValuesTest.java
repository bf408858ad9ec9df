package dev.dateline.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of the tables, taken from the articles once more by other ways. */
class ValuesTest {

    private static final String CORPORA = "dev.dateline.export.statements.Corpora#all";

    @ParameterizedTest
    @MethodSource(CORPORA)
    void articles(List<Article> articles) {
        assertRows(ArticleTables.ARTICLES, articles, article -> {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("article_id", article.id());
            row.put("headline", article.headline());
            row.put("standfirst", article.standfirst());
            row.put("language", article.language());
            row.put("publisher", article.publisher());
            row.put("authors", joined(article.authors()));
            putDates(row, "published", article.published());
            row.put("url", article.url());
            row.put("text", article.text());
            row.put("entity_count", (long) article.entities().size());
            row.put("relation_count", (long) article.relations().size());
            row.put("figure_count", (long) article.figures().size());
            return List.of(row);
        });
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void entities(List<Article> articles) {
        assertRows(EntityTables.ENTITIES, articles, article -> {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (Entity entity : article.entities()) {
                Map<String, @Nullable Object> row = statement(article, "entity_id", entity);
                row.put("type", entity.type().label());
                row.put("type_iri", typeIri(entity));
                row.put("name", entity.name());
                row.put("aliases", joined(entity.aliases()));
                row.put("description", entity.description());
                row.put("country_code", entity.countryCode());
                row.put("latitude", entity.latitude());
                row.put("longitude", entity.longitude());
                putDates(row, "event_when", entity.when());
                putEntity(row, "place", entity.place(), article);
                rows.add(row);
            }
            return rows;
        });
    }

    private static String typeIri(Entity entity) {
        String label = entity.type().label();
        return switch (label) {
            case "Group", "Agreement" -> "https://w3id.org/dateline/ns#" + label;
            case "Work" -> "https://schema.org/CreativeWork";
            default -> "https://schema.org/" + label;
        };
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void authors(List<Article> articles) {
        assertRows(ArticleTables.AUTHORS, articles, article -> numbered(article, null, article.authors(), "author"));
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void aliases(List<Article> articles) {
        assertRows(
                EntityTables.ALIASES,
                articles,
                article -> article.entities().stream()
                        .flatMap(entity -> numbered(article, entity.id(), entity.aliases(), "alias").stream())
                        .toList());
    }

    private static List<Map<String, @Nullable Object>> numbered(
            Article article, @Nullable String entityId, List<String> values, String column) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String value : values) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("article_id", article.id());
            row.put("entity_id", entityId);
            row.put(column + "_no", rows.size() + 1L);
            row.put(column, value);
            rows.add(row);
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void sameAs(List<Article> articles) {
        assertRows(EntityTables.SAME_AS, articles, article -> {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (Entity entity : article.entities()) {
                for (String iri : entity.sameAs()) {
                    rows.add(new HashMap<>(Map.of("article_id", article.id(), "entity_id", entity.id(), "iri", iri)));
                }
            }
            return rows;
        });
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void relations(List<Article> articles) {
        assertRows(RelationTable.RELATIONS, articles, article -> {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (Relation relation : article.relations()) {
                Map<String, @Nullable Object> row = statement(article, "relation_id", relation);
                row.put("type", relation.type());
                putEntity(row, "subject", relation.subject(), article);
                putEntity(row, "object", relation.object(), article);
                putDates(row, "when", relation.when());
                row.put("property_iri", propertyIri(relation, article));
                row.put("first_quote", firstQuote(relation));
                rows.add(row);
            }
            return rows;
        });
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void figures(List<Article> articles) {
        assertRows(FigureTable.FIGURES, articles, article -> {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (Figure figure : article.figures()) {
                Map<String, @Nullable Object> row = statement(article, "figure_id", figure);
                row.put("measure", figure.measure());
                row.put("label", figure.label());
                putEntity(row, "subject", figure.subject(), article);
                row.put("low", figure.low());
                row.put("best", figure.best());
                row.put("high", figure.high());
                row.put("approximate", figure.approximate());
                row.put("as_text", FigureText.of(figure));
                row.put("unit", figure.unit());
                row.put("basis", figure.basis() == null ? null : figure.basis().label());
                row.put("attribution", figure.attribution());
                putEntity(row, "attributed_to", figure.attributedTo(), article);
                putEntity(row, "event", figure.event(), article);
                putEntity(row, "place", figure.place(), article);
                putDates(row, "when", figure.when());
                row.put("included_in", figure.includedIn());
                row.put("first_quote", firstQuote(figure));
                rows.add(row);
            }
            return rows;
        });
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void mentions(List<Article> articles) {
        assertRows(MentionTable.MENTIONS, articles, article -> {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            article.entities().forEach(e -> putMentions(rows, article, "entity", "entity/" + e.id(), e));
            article.relations()
                    .forEach(r -> putMentions(rows, article, "relation", "relation/" + article.id() + "/" + r.id(), r));
            article.figures()
                    .forEach(f -> putMentions(rows, article, "figure", "figure/" + article.id() + "/" + f.id(), f));
            return rows;
        });
    }

    private static void putMentions(
            List<Map<String, @Nullable Object>> rows, Article article, String type, String path, Statement statement) {
        for (Mention mention : statement.mentions()) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("article_id", article.id());
            row.put("mention_no", rows.size() + 1L);
            row.put("of_type", type);
            row.put("of_id", statement.id());
            row.put("of_iri", "https://news.example/" + path);
            row.put("paragraph", paragraph(article, mention));
            row.put("start", (long) mention.start());
            row.put("end", (long) mention.end());
            row.put("quote", words(article, mention));
            rows.add(row);
        }
    }

    /** One more than the blank lines before. */
    private static long paragraph(Article article, Mention mention) {
        String text = text(article);
        String before = text.substring(0, text.offsetByCodePoints(0, mention.start()));
        return before.split("\n\n", -1).length;
    }

    private static String words(Article article, Mention mention) {
        int[] words = text(article)
                .codePoints()
                .skip(mention.start())
                .limit(mention.end() - mention.start())
                .toArray();
        return new String(words, 0, words.length);
    }

    private static String text(Article article) {
        return article.text() == null ? "" : article.text();
    }

    private static Map<String, @Nullable Object> statement(Article article, String id, Statement statement) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("article_id", article.id());
        row.put(id, statement.id());
        row.put("mention_count", (long) statement.mentions().size());
        return row;
    }

    private static void putDates(Map<String, @Nullable Object> row, String name, @Nullable Edtf date) {
        if (date != null) {
            row.put(name, date.text());
            row.put(name + "_earliest", date.earliest());
            row.put(name + "_latest", date.latest());
        }
    }

    private static void putEntity(
            Map<String, @Nullable Object> row, String name, @Nullable String id, Article article) {
        row.put(name + "_id", id);
        for (Entity entity : article.entities()) {
            if (entity.id().equals(id)) {
                row.put(name + "_name", entity.name());
            }
        }
    }

    private static String propertyIri(Relation relation, Article article) {
        Map<String, EntityType> types = new HashMap<>();
        article.entities().forEach(entity -> types.put(entity.id(), entity.type()));
        return RelationTerms.propertyOf(
                relation.type(),
                Objects.requireNonNull(types.get(relation.subject())),
                Objects.requireNonNull(types.get(relation.object())),
                Corpora.NAMES);
    }

    private static @Nullable String firstQuote(Statement statement) {
        return statement.mentions().stream().map(Mention::quote).findFirst().orElse(null);
    }

    private static @Nullable String joined(List<String> values) {
        return values.stream().reduce((all, value) -> all + "; " + value).orElse(null);
    }

    /** Makes the rows of an article; a null stands for an empty cell. */
    private interface Expected {
        List<Map<String, @Nullable Object>> rows(Article article);
    }

    private static void assertRows(Table<?> table, List<Article> articles, Expected expected) {
        for (Article article : articles) {
            List<Map<String, Object>> actual = Cells.rows(table, List.of(article));
            List<Map<String, @Nullable Object>> rows = expected.rows(article);
            rows.forEach(row -> row.values().removeIf(value -> value == null));
            assertThat(actual).as(article.id()).isEqualTo(rows);
        }
    }
}
