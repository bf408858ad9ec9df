package dev.dateline.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.UnitTerms;
import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
            row.put(
                    "modified",
                    article.modified() == null ? null : article.modified().text());
            row.put("draft", article.draft());
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
            for (Entity entity : inTextOrder(article.entities())) {
                Map<String, @Nullable Object> row = statement(article, "entity_id", entity);
                row.put("type", entity.type().label());
                row.put("type_iri", typeIri(entity));
                row.put("also_type_iri", widerTypeIri(entity));
                row.put("name", entity.name());
                row.put("aliases", joined(sorted(entity.aliases())));
                row.put("description", entity.description());
                row.put("country_code", entity.countryCode());
                row.put("latitude", entity.latitude());
                row.put("longitude", entity.longitude());
                putDates(row, "date", entity.when());
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

    private static @Nullable String widerTypeIri(Entity entity) {
        return switch (entity.type().label()) {
            case "Group" -> "https://schema.org/Organization";
            case "Agreement" -> "https://schema.org/CreativeWork";
            default -> null;
        };
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void authors(List<Article> articles) {
        assertRows(ArticleTables.AUTHORS, articles, article -> {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (String author : article.authors()) {
                Map<String, @Nullable Object> row = new HashMap<>();
                row.put("article_id", article.id());
                row.put("author_no", rows.size() + 1L);
                row.put("author", author);
                rows.add(row);
            }
            return rows;
        });
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void aliases(List<Article> articles) {
        assertRows(EntityTables.ALIASES, articles, article -> valued(article, Entity::aliases, "alias"));
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void sameAs(List<Article> articles) {
        assertRows(EntityTables.SAME_AS, articles, article -> {
            List<Map<String, @Nullable Object>> rows = valued(article, Entity::sameAs, "iri");
            for (Map<String, @Nullable Object> row : rows) {
                boolean isEntity = String.valueOf(row.get("iri")).matches("http://www\\.wikidata\\.org/entity/Q\\d+");
                row.put(
                        "property_iri",
                        isEntity ? "http://www.w3.org/2002/07/owl#sameAs" : "https://schema.org/sameAs");
            }
            return rows;
        });
    }

    /** A row for each of some values of each entity. */
    private static List<Map<String, @Nullable Object>> valued(
            Article article, Function<Entity, List<String>> values, String column) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Entity entity : inTextOrder(article.entities())) {
            for (String value : sorted(values.apply(entity))) {
                rows.add(new HashMap<>(Map.of(
                        "article_id",
                        article.id(),
                        "entity_id",
                        entity.id(),
                        "entity_name",
                        entity.name(),
                        column,
                        value)));
            }
        }
        return rows;
    }

    private static List<String> sorted(List<String> values) {
        return new ArrayList<>(new TreeSet<>(values));
    }

    /** Told in the order of the text, those without a place in it at last, then by id. */
    private static <S extends Statement> List<S> inTextOrder(List<S> statements) {
        TreeMap<String, S> byPlace = new TreeMap<>();
        for (S statement : statements) {
            int first =
                    statement.mentions().stream().mapToInt(Mention::start).min().orElse(999_999_999);
            byPlace.put(String.format(Locale.ROOT, "%09d %s", first, statement.id()), statement);
        }
        return new ArrayList<>(byPlace.values());
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void relations(List<Article> articles) {
        assertRows(RelationTable.RELATIONS, articles, article -> {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (Relation relation : inTextOrder(article.relations())) {
                Map<String, @Nullable Object> row = statement(article, "relation_id", relation);
                row.put("type", relation.type());
                putEntity(row, "subject", relation.subject(), article);
                putEntity(row, "object", relation.object(), article);
                putDates(row, "date", relation.when());
                row.put("property_iri", propertyIri(relation, article));
                row.put("as_text", asText(relation, article));
                row.put("sentence", sentence(relation, article));
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
            for (Figure figure : inTextOrder(article.figures())) {
                Map<String, @Nullable Object> row = statement(article, "figure_id", figure);
                row.put("name", name(figure));
                row.put("measure", figure.measure());
                row.put("measure_name", String.join(" ", figure.measure().split("[-_]")));
                row.put("label", figure.label());
                putEntity(row, "subject", figure.subject(), article);
                row.put("low", figure.low());
                row.put("best", figure.best());
                row.put("high", figure.high());
                row.put("low_exclusive", figure.lowExclusive());
                row.put("high_exclusive", figure.highExclusive());
                row.put("words", figure.words());
                row.put("is_change", figure.change());
                boolean bounded = figure.low() != null || figure.high() != null;
                row.put("at_least", bounded ? figure.low() : figure.best());
                row.put("at_most", bounded ? figure.high() : figure.best());
                row.put("approximate", figure.approximate());
                row.put("as_text", FigureText.of(figure));
                row.put("unit", figure.unit());
                row.put("unit_iri", UnitTerms.iriOf(figure.unit()));
                row.put("basis", figure.basis() == null ? null : figure.basis().label());
                row.put("attribution", figure.attribution());
                putEntity(row, "attributed_to", figure.attributedTo(), article);
                row.put("attributed_to_property_iri", attribution(figure));
                putEntity(row, "event", figure.event(), article);
                putEntity(row, "place", figure.place(), article);
                putDates(row, "date", figure.when());
                putAsOf(row, figure, article);
                putWhole(row, figure, article);
                row.put("bounds_crossed", figure.isOutOfOrder());
                row.put("first_quote", firstQuote(figure));
                row.put("sentence", sentence(figure, article));
                row.put("headline", article.headline());
                row.put("publisher", article.publisher());
                row.put("url", article.url());
                rows.add(row);
            }
            return rows;
        });
    }

    @ParameterizedTest
    @MethodSource(CORPORA)
    void mentions(List<Article> articles) {
        assertRows(MentionTable.MENTIONS, articles, article -> {
            TreeMap<String, Map<String, @Nullable Object>> rows = new TreeMap<>();
            String id = article.id() + "/";
            article.entities().forEach(e -> putMentions(rows, article, "entity", "entity/", e, e.name()));
            article.relations()
                    .forEach(r -> putMentions(rows, article, "relation", "relation/" + id, r, asText(r, article)));
            article.figures().forEach(f -> putMentions(rows, article, "figure", "figure/" + id, f, name(f)));
            return new ArrayList<>(rows.values());
        });
    }

    private static void putMentions(
            Map<String, Map<String, @Nullable Object>> rows,
            Article article,
            String type,
            String path,
            Statement statement,
            String name) {
        for (Mention mention : statement.mentions()) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("article_id", article.id());
            row.put("of_type", type);
            row.put("of_id", statement.id());
            row.put("of_name", name);
            row.put("of_iri", "https://news.example/" + path + statement.id());
            row.put("paragraph", paragraph(article, mention));
            row.put("start_offset", (long) mention.start());
            row.put("end_offset", (long) mention.end());
            row.put("quote", words(article, mention));
            String place = String.format(Locale.ROOT, "%09d %09d ", mention.start(), mention.end());
            rows.put(place + type + " " + statement.id(), row);
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
            row.put(name + "_day", date.text().matches("\\d{4}-\\d{2}-\\d{2}(T[^/]*)?") ? date.earliest() : null);
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
        String known = RelationTerms.propertyOf(
                relation.type(),
                entity(article, relation.subject()).type(),
                entity(article, relation.object()).type());
        return known != null ? known : "https://news.example/property/" + relation.type();
    }

    private static Entity entity(Article article, String id) {
        return article.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String asText(Relation relation, Article article) {
        String words = relation.type().replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
        return String.join(
                " ",
                entity(article, relation.subject()).name(),
                words,
                entity(article, relation.object()).name());
    }

    private static String name(Figure figure) {
        return figure.label() == null ? figure.measure().replaceAll("[-_]", " ") : figure.label();
    }

    private static @Nullable String attribution(Figure figure) {
        if (figure.attributedTo() == null) {
            return null;
        }
        boolean denied = figure.basis() != null && figure.basis().label().equals("denied");
        return denied ? "https://w3id.org/dateline/ns#deniedBy" : "http://www.w3.org/ns/prov#wasAttributedTo";
    }

    private static void putAsOf(Map<String, @Nullable Object> row, Figure figure, Article article) {
        Map<String, @Nullable Edtf> dates = new LinkedHashMap<>();
        dates.put("figure", figure.when());
        dates.put(
                "event",
                figure.event() == null ? null : entity(article, figure.event()).when());
        dates.put("article", article.published());
        dates.values().removeIf(date -> date == null);
        dates.entrySet().stream().findFirst().ifPresent(date -> {
            row.put("as_of_from", date.getKey());
            row.put("as_of_earliest", Objects.requireNonNull(date.getValue()).earliest());
            row.put("as_of_latest", Objects.requireNonNull(date.getValue()).latest());
        });
    }

    /** Climbs from a part to every whole above it. */
    private static void putWhole(Map<String, @Nullable Object> row, Figure figure, Article article) {
        Map<String, Figure> figures = article.figuresById();
        Figure whole = figure.includedIn() == null ? null : figures.get(figure.includedIn());
        row.put("included_in", figure.includedIn());
        row.put("included_in_name", whole == null ? null : name(whole));
        row.put("exceeds_whole", whole != null && figure.isLargerThan(whole));
        boolean partOfSame = false;
        for (Figure above = whole;
                above != null;
                above = above.includedIn() == null ? null : figures.get(above.includedIn())) {
            partOfSame |=
                    above.measure().equals(figure.measure()) && above.unit().equals(figure.unit());
        }
        row.put("part_of_same", partOfSame);
    }

    /** The sentence of the mention that stands first. Where sentences end is tested with the model. */
    private static @Nullable String sentence(Statement statement, Article article) {
        return statement.mentions().stream()
                .min(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end))
                .map(mention -> ArticleContext.of(article, Corpora.DATASET).sentenceOf(mention))
                .orElse(null);
    }

    private static @Nullable String firstQuote(Statement statement) {
        return statement.mentions().stream()
                .min(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end))
                .map(Mention::quote)
                .orElse(null);
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
