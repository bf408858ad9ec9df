package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.HowToCount;
import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a database has to make of the set when it runs the scripts that come with it. */
abstract class DatabaseContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    /** Makes a new database. */
    abstract Connection create() throws SQLException, IOException;

    /** Runs a script in a folder, all of it or, with an exception, nothing; gives back what it says. */
    abstract String run(Connection database, Path set, String script) throws SQLException, IOException;

    /** The script that loads a set into a new database. */
    abstract String loadScript();

    private Connection load(Path set) throws SQLException, IOException {
        Connection database = create();
        try {
            run(database, set, loadScript());
            return database;
        } catch (SQLException | IOException e) {
            database.close();
            throw e;
        }
    }

    /** A query for the number of columns of all tables that have no comment. */
    abstract String uncommentedColumns();

    static Stream<Named<List<Article>>> corpora() {
        return Corpora.all();
    }

    static Stream<Map<String, String>> dialects() {
        return Stream.of(
                Map.of("delimiter", "tab", "line-end", "lf", "null", "\\N", "bom", "true"),
                Map.of("delimiter", "pipe", "gzip", "true", "hxl", "true", "null", "it's"),
                Map.of("delimiter", "semicolon", "hxl", "true", "null", "NULL"),
                Map.of("line-end", "lf", "gzip", "true", "bom", "true"));
    }

    Connection load(CsvExport export) throws SQLException, IOException {
        return load(export.into(folder.resolve("set")));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void everyCellIsLoaded(List<Article> articles) throws SQLException, IOException {
        try (Connection database = load(CsvExport.of(articles.stream(), Map.of()))) {
            assertHolds(database, articles);
            assertThat(number(database, "SELECT count(*) FROM articles")).isEqualTo(Integer.toString(articles.size()));
            assertSum(database, articles, "low", Figure::low);
            assertSum(database, articles, "best", Figure::best);
            assertSum(database, articles, "high", Figure::high);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyDialectIsLoaded(Map<String, String> settings) throws SQLException, IOException {
        List<Article> articles = Stream.concat(Samples.all().stream(), CorpusGenerator.articles(11, 100))
                .toList();
        try (Connection database = load(CsvExport.of(articles.stream(), settings))) {
            assertHolds(database, articles);
        }
    }

    @Test
    void chosenTablesAreLoadedAlone() throws SQLException, IOException {
        List<Article> articles = Samples.all();
        CsvExport export = CsvExport.of(articles.stream(), Map.of("tables", "figures,mentions"));
        try (Connection database = load(export)) {
            assertThat(number(database, "SELECT count(*) FROM figures"))
                    .isEqualTo(Integer.toString(
                            articles.stream().mapToInt(a -> a.figures().size()).sum()));
        }
    }

    /** Wholes come after their parts here, and stand in each other deeper than any article would have it. */
    @Test
    void deepNestingIsLoaded() throws SQLException, IOException {
        List<Figure> figures = new ArrayList<>();
        for (int i = 12; i >= 0; i--) {
            figures.add(figure("f" + i, i == 0 ? null : "f" + (i - 1)));
        }
        figures.add(figure("alone", null));
        figures.add(figure("beside", "f0"));
        List<Article> articles = List.of(article("a", null, figures), article("b", null, figures.subList(12, 13)));
        try (Connection database = load(CsvExport.of(articles.stream(), Map.of()))) {
            assertHolds(database, articles);
        }
    }

    @Test
    void longLinesAreLoaded() throws SQLException, IOException {
        String text = "“Again”, she said;\r\n\"no\" \uD83E\uDDAD ".repeat(200_000);
        List<Article> articles = List.of(article("a", text, List.of()), article("b", "short", List.of()));
        try (Connection database = load(CsvExport.of(articles.stream(), Map.of()))) {
            assertHolds(database, articles);
        }
    }

    private static Article article(String id, @Nullable String text, List<Figure> figures) {
        return new Article(id, "Bell", null, null, null, List.of(), null, null, text, List.of(), List.of(), figures);
    }

    private static Figure figure(String id, @Nullable String includedIn) {
        return new Figure(
                id,
                "bells",
                null,
                null,
                "bell",
                null,
                BigDecimal.ONE,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                includedIn,
                List.of());
    }

    @Test
    void everyKeyAndCommentIsDeclared() throws SQLException, IOException {
        try (Connection database = load(CsvExport.of(Samples.all().stream(), Map.of()))) {
            String constraints = "SELECT count(*) FROM information_schema.table_constraints"
                    + " WHERE table_schema IN ('public', 'main') AND constraint_type = ";
            assertThat(number(database, constraints + "'PRIMARY KEY'"))
                    .as("of each table, and of the stamp")
                    .isEqualTo(Integer.toString(Tables.ALL.size() + 1));
            assertThat(number(database, constraints + "'FOREIGN KEY'"))
                    .isEqualTo(Integer.toString(PlantedKey.all().size()));
            assertThat(number(database, uncommentedColumns())).isEqualTo("0");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyBrokenKeyIsRefused() {
        CsvExport export = CsvExport.of(Samples.all().stream(), Map.of());
        return PlantedKey.all().stream()
                .map(planted -> DynamicTest.dynamicTest(
                        planted.toString(),
                        () -> assertThatThrownBy(() -> load(planted.in(export)).close())
                                .hasMessageContaining("foreign key")));
    }

    static void assertHolds(Connection database, List<Article> articles) throws SQLException {
        for (Table<?> table : Tables.ALL) {
            assertThat(held(database, table))
                    .as(table.name())
                    .isEqualTo(byKey(table, ExpectedCsvCells.rows(table, articles)));
        }
    }

    private static Map<List<@Nullable String>, List<@Nullable String>> held(Connection database, Table<?> table)
            throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        List<String> names =
                ExpectedCsvCells.header(table).stream().map(Sql::name).toList();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT " + String.join(", ", names) + " FROM " + Sql.name(table.name()))) {
            while (result.next()) {
                List<@Nullable String> cells = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    cells.add(cell(result, i + 1, table.columns().get(i)));
                }
                rows.add(cells);
            }
        }
        return byKey(table, rows);
    }

    private static @Nullable String cell(ResultSet result, int index, Column<?> column) throws SQLException {
        String value = switch (column.datatype()) {
            case TEXT, IRI, EDTF, DATE -> result.getString(index);
            case INTEGER -> Long.toString(result.getLong(index));
            case BOOLEAN -> Boolean.toString(result.getBoolean(index));
            case DECIMAL -> plain(result.getBigDecimal(index));
        };
        return result.wasNull() ? null : value;
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static Map<List<@Nullable String>, List<@Nullable String>> byKey(
            Table<?> table, List<List<@Nullable String>> rows) {
        List<Integer> key = table.primaryKey().stream()
                .map(ExpectedCsvCells.header(table)::indexOf)
                .toList();
        Map<List<@Nullable String>, List<@Nullable String>> byKey = new HashMap<>();
        for (List<@Nullable String> row : rows) {
            List<@Nullable String> values = new ArrayList<>();
            key.forEach(i -> values.add(row.get(i)));
            assertThat(byKey.put(values, row)).isNull();
        }
        return byKey;
    }

    private static void assertSum(
            Connection database, List<Article> articles, String column, Function<Figure, @Nullable BigDecimal> bound)
            throws SQLException {
        BigDecimal sum = articles.stream()
                .flatMap(article -> article.figures().stream())
                .map(bound)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(number(database, "SELECT sum(" + column + ") FROM figures")).isEqualTo(plain(sum));
    }

    static @Nullable String number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return plain(result.getBigDecimal(1));
        }
    }

    /** A load that breaks at its end leaves no table behind. */
    @Test
    void brokenLoadLeavesNothing() throws SQLException, IOException {
        CsvExport export = CsvExport.of(Samples.all().stream(), Map.of());
        Path set = export.into(folder.resolve("broken"));
        Files.writeString(
                set.resolve("mentions.csv"),
                "nowhere,entity,e,0,1,n,https://example.org/n,1,q\r\n",
                StandardOpenOption.APPEND);
        try (Connection database = create()) {
            assertThatThrownBy(() -> run(database, set, loadScript())).hasMessageContaining("foreign key");
            assertThat(number(
                            database,
                            "SELECT count(*) FROM information_schema.tables WHERE table_schema IN ('public', 'main')"))
                    .isEqualTo("0");
        }
    }

    @Test
    void linesThatEndTheDataElsewhereAreLoaded() throws SQLException, IOException {
        String text = "one\n\\.\ntwo\r\n\\.\r\n\\..\n\\.\n\\.\nthree \\.\n\\.";
        List<Article> articles = List.of(article("a", text, List.of()), article("b", "\\.", List.of()));
        try (Connection database = load(CsvExport.of(articles.stream(), Map.of()))) {
            assertHolds(database, articles);
        }
    }

    @Test
    void viewsOfAllArticlesAreTheTablesOfTheSet() throws SQLException, IOException {
        List<Article> articles = Stream.concat(CorpusGenerator.articles(3, 300), ConflictCorpus.articles(4, 200))
                .toList();
        CsvExport export = CsvExport.of(articles.stream(), Map.of());
        try (Connection database = load(export)) {
            for (Table<?> table : CorpusTables.ALL) {
                List<List<@Nullable String>> expected = new ArrayList<>();
                for (List<Rfc4180.Field> line : Rfc4180.parse(export.text(table.name()), ',', "\r\n")) {
                    expected.add(new ArrayList<>(line.stream()
                            .map(field -> field.text().isEmpty() ? null : field.text())
                            .toList()));
                }
                expected.remove(0);
                assertThat(held(database, table)).as(table.name()).isEqualTo(byKey(table, expected));
            }
            assertThat(number(database, "SELECT count(*) FROM contradictions")).isNotEqualTo("0");
            assertThat(number(database, "SELECT count(*) FROM entity_index WHERE conflict IS NOT NULL"))
                    .isNotEqualTo("0");
        }
    }

    @Test
    void questionsOfThePageAreAnsweredRightly() throws SQLException, IOException {
        List<Article> articles = ConflictCorpus.articles(9, 400).toList();
        try (Connection database = load(CsvExport.of(articles.stream(), Map.of()))) {
            for (HowToCount.Question question : HowToCount.questions()) {
                assertThat(HowToCount.answer(database, question.sql()))
                        .as(question.title())
                        .isEqualTo(question.expected(articles));
            }
        }
    }
}
