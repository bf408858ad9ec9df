package dev.dateline.export.statements.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Aggregation;
import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.RandomArticle;
import dev.dateline.model.Article;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables over all articles, found out once more without sorting and by looking at every pair. */
class CorpusTablesTest {

    private static final Comparator<String> BYTES =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    /** Rows by the names of their columns; what has no value is not in it. */
    private static final class Rows implements LexicalSink {
        private final List<Map<String, String>> rows = new ArrayList<>();
        private Map<String, String> row = new LinkedHashMap<>();

        @Override
        public void cell(Column<?> column, @Nullable String lexical) {
            if (lexical != null) {
                row.put(column.name(), lexical);
            }
        }

        @Override
        public void endRow() {
            rows.add(row);
            row = new LinkedHashMap<>();
        }
    }

    private static List<Map<String, String>> actual(String table, List<Article> articles) throws IOException {
        try (Aggregation<CorpusTables> computing = CorpusTables.AGGREGATE.open()) {
            for (Article article : articles) {
                computing.add(article);
            }
            Rows rows = new Rows();
            Table<?> wanted = CorpusTables.ALL.stream()
                    .filter(each -> each.name().equals(table))
                    .findFirst()
                    .orElseThrow();
            CorpusTables tables = computing.result();
            tables.forEachRow(wanted, new Rows());
            tables.forEachRow(wanted, rows);
            return rows.rows;
        }
    }

    private static List<Map<String, String>> rows(String table, List<Article> articles) throws IOException {
        Rows rows = new Rows();
        for (Article article : articles) {
            Tables.named(table).forEachRow(ArticleContext.of(article, Dataset.example()), rows);
        }
        return rows.rows;
    }

    private static Map<String, List<Map<String, String>>> grouped(
            List<Map<String, String>> rows, Function<Map<String, String>, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, () -> new TreeMap<>(BYTES), Collectors.toList()));
    }

    private static String get(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static Stream<String> values(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).filter(Objects::nonNull);
    }

    private static void put(Map<String, String> row, String column, Stream<String> values, Comparator<String> order) {
        values.min(order).ifPresent(value -> row.put(column, value));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void entityIndexIsWhatTheEntitiesSay(long seed) throws IOException {
        List<Article> articles = Stream.concat(
                        CorpusGenerator.articles(seed, 1500), RandomArticle.corpus(seed, 100).stream())
                .toList();
        Map<String, Map<String, String>> published = new HashMap<>();
        rows("articles", articles).forEach(row -> published.put(get(row, "article_id"), row));
        Map<String, List<Map<String, String>>> aliases =
                grouped(rows("aliases", articles), row -> get(row, "entity_id"));
        List<Map<String, String>> expected = new ArrayList<>();
        grouped(rows("entities", articles), row -> get(row, "entity_id")).forEach((id, uses) -> {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("entity_id", id);
            put(row, "type", values(uses, "type"), BYTES);
            Map<String, Long> names =
                    values(uses, "name").collect(Collectors.groupingBy(name -> name, Collectors.counting()));
            names.keySet().stream()
                    .min(Comparator.<String, Long>comparing(names::get)
                            .reversed()
                            .thenComparing(BYTES))
                    .ifPresent(name -> row.put("name", name));
            row.put("name_count", names.size() + "");
            row.put("article_count", uses.size() + "");
            row.put(
                    "mention_count",
                    values(uses, "mention_count").mapToLong(Long::parseLong).sum() + "");
            List<Map<String, String>> in =
                    values(uses, "article_id").map(published::get).toList();
            put(row, "first_published", values(in, "published_earliest"), BYTES);
            put(row, "last_published", values(in, "published_latest"), BYTES.reversed());
            List<String> others =
                    values(aliases.getOrDefault(id, List.of()), "alias").toList();
            List<String> conflict = new ArrayList<>();
            if (names.keySet().stream().filter(name -> !others.contains(name)).count() > 1) {
                conflict.add("name");
            }
            for (String fact : List.of("type", "country_code", "latitude", "longitude")) {
                if (values(uses, fact).distinct().count() > 1) {
                    conflict.add(fact);
                }
            }
            if (!conflict.isEmpty()) {
                row.put("conflict", String.join(", ", conflict));
            }
            expected.add(row);
        });
        assertThat(expected).anyMatch(row -> row.containsKey("conflict"));
        assertThat(actual("entity_index", articles)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void figureComparisonIsWhatTheFiguresSay(long seed) throws IOException {
        List<Article> articles =
                new ArrayList<>(CorpusGenerator.articles(seed, 500).toList());
        articles.addAll(Disputes.articles(seed, 1500));
        List<Map<String, String>> figures = rows("figures", articles).stream()
                .filter(row -> row.containsKey("subject_id") || row.containsKey("event_id"))
                .toList();
        List<Map<String, String>> expected = new ArrayList<>();
        grouped(figures, CorpusTablesTest::comparisonId).forEach((id, all) -> expected.add(comparison(id, all)));
        List<Map<String, String>> actual = actual("figure_comparison", articles);
        assertThat(expected).anyMatch(row -> get(row, "apart").equals("true"));
        assertThat(expected)
                .anyMatch(row -> get(row, "apart").equals("false")
                        && !get(row, "figure_count").equals("1"));
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(actual).hasSameSizeAs(expected);
    }

    private static String comparisonId(Map<String, String> row) {
        return Stream.of("subject_id", "event_id", "place_id", "measure", "unit")
                .map(column -> row.getOrDefault(column, "-"))
                .collect(Collectors.joining("/"));
    }

    private static Map<String, String> comparison(String id, List<Map<String, String>> all) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("comparison_id", id);
        for (String part : List.of("subject", "event", "place")) {
            put(row, part + "_id", values(all, part + "_id"), BYTES);
            put(row, part + "_name", values(all, part + "_name"), BYTES);
        }
        for (String part : List.of("measure", "measure_name", "unit")) {
            put(row, part, values(all, part), BYTES);
        }
        row.put("figure_count", all.size() + "");
        row.put("article_count", values(all, "article_id").distinct().count() + "");
        row.put("publisher_count", values(all, "publisher").distinct().count() + "");
        List<Map<String, String>> others = all.stream()
                .filter(figure -> get(figure, "part_of_same").equals("false"))
                .filter(figure -> get(figure, "is_change").equals("false"))
                .filter(figure -> !figure.getOrDefault("basis", "").equals("denied"))
                .toList();
        Comparator<String> byValue = Comparator.comparing(BigDecimal::new);
        put(row, "lowest_at_least", values(others, "at_least"), byValue);
        put(row, "highest_at_most", values(others, "at_most"), byValue.reversed());
        row.put("apart", isAnyPairApart(others) + "");
        row.put("denied_count", values(all, "basis").filter("denied"::equals).count() + "");
        row.put(
                "approximate_count",
                values(all, "approximate").filter("true"::equals).count() + "");
        return row;
    }

    private static boolean isAnyPairApart(List<Map<String, String>> others) {
        List<Map<String, String>> firm = others.stream()
                .filter(figure -> get(figure, "approximate").equals("false"))
                .filter(figure -> get(figure, "bounds_crossed").equals("false"))
                .toList();
        for (Map<String, String> one : firm) {
            for (Map<String, String> other : firm) {
                if (one != other && isForOneTime(one, other) && isBelow(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isForOneTime(Map<String, String> one, Map<String, String> other) {
        return isNotAfter(one, other) && isNotAfter(other, one);
    }

    private static boolean isNotAfter(Map<String, String> one, Map<String, String> other) {
        return one.getOrDefault("as_of_earliest", "0").compareTo(other.getOrDefault("as_of_latest", "x")) <= 0;
    }

    private static boolean isBelow(Map<String, String> one, Map<String, String> other) {
        if (!one.containsKey("at_most") || !other.containsKey("at_least")) {
            return false;
        }
        int order = new BigDecimal(get(one, "at_most")).compareTo(new BigDecimal(get(other, "at_least")));
        boolean open = get(one, "high_exclusive").equals("true")
                || get(other, "low_exclusive").equals("true");
        return order < 0 || (order == 0 && open);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void ordersOfArticlesMakesNoDifference(long seed) throws IOException {
        List<Article> articles = CorpusGenerator.articles(seed, 400).toList();
        List<Article> backwards = new ArrayList<>(articles);
        Collections.reverse(backwards);
        for (Table<?> table : CorpusTables.ALL) {
            assertThat(actual(table.name(), backwards)).isEqualTo(actual(table.name(), articles));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 1)
    void columnsMayBeOthers(long seed) throws IOException {
        List<Article> articles = CorpusGenerator.articles(seed, 50).toList();
        try (Aggregation<CorpusTables> computing = CorpusTables.AGGREGATE.open()) {
            for (Article article : articles) {
                computing.add(article);
            }
            Rows rows = new Rows();
            computing.result().forEachRow(EntityIndex.TABLE.select(List.of("name")), rows);
            assertThat(rows.rows).isNotEmpty().allMatch(row -> row.keySet().equals(Set.of("name")));
        }
    }

    /** As machines do that have some of the articles each, and then some of the rows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void partsOfACorpusAreBroughtTogether(long seed) throws IOException {
        List<Article> articles = CorpusGenerator.articles(seed, 400).toList();
        for (Table<?> table : CorpusTables.ALL) {
            List<Map<String, String>> gathered = new ArrayList<>();
            for (int machine = 0; machine < 3; machine++) {
                int own = machine;
                try (CorpusTables.Gathering gathering = new CorpusTables.Gathering()) {
                    CorpusShare.Taker taker = (of, cells) -> {
                        if (Math.floorMod(Objects.requireNonNull(cells[0]).hashCode(), 3) == own) {
                            gathering.add(of, cells);
                        }
                    };
                    for (List<Article> part : List.of(articles.subList(0, 150), articles.subList(150, 400))) {
                        CorpusShare share = new CorpusShare(taker);
                        for (Article article : part) {
                            share.add(article);
                        }
                        share.complete();
                    }
                    Rows rows = new Rows();
                    gathering.tables().forEachRow(table, rows);
                    gathered.addAll(rows.rows);
                }
            }
            assertThat(gathered).containsExactlyInAnyOrderElementsOf(actual(table.name(), articles));
        }
    }
}
