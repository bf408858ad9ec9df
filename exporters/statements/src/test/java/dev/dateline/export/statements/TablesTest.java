package dev.dateline.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the tables are made, whatever is in them. */
class TablesTest {

    private static final String SNAKE_CASE = "[a-z]+(_[a-z]+)*";

    static Stream<Table<?>> tables() {
        return Tables.ALL.stream();
    }

    /** Whoever changes this list breaks what others have built on the tables. */
    @Test
    void columnsAreThePublishedOnes() throws IOException {
        String actual = tables().map(TablesTest::contract).collect(Collectors.joining("\n"));
        assertThat(actual).isEqualTo(publishedContract());
    }

    /** Nobody wants to quote the name of a column in every query. */
    @ParameterizedTest
    @MethodSource("tables")
    void noNameIsReservedByADatabase(Table<?> table) throws IOException {
        List<String> reserved = resource("reserved-words.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .toList();
        assertThat(reserved).contains("when", "start", "end", "change");
        assertThat(of(table, Column::name)).doesNotContainAnyElementsOf(reserved);
        assertThat(reserved).doesNotContain(table.name());
    }

    private static String publishedContract() throws IOException {
        return resource("columns.txt");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TablesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String contract(Table<?> table) {
        StringBuilder lines = new StringBuilder();
        lines.append(table.name())
                .append(" (")
                .append(String.join(", ", table.primaryKey()))
                .append(")\n");
        for (Column<?> column : table.columns()) {
            lines.append("  ").append(column.name()).append(' ');
            lines.append(column.datatype().name().toLowerCase(Locale.ROOT));
            lines.append(column.required() ? " required\n" : "\n");
        }
        return lines.toString();
    }

    @Test
    void namesOfTablesDiffer() {
        assertThat(tables().map(Table::name)).doesNotHaveDuplicates().allMatch(name -> name.matches(SNAKE_CASE));
        assertThat(tables().map(Table::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesAndTitlesOfColumnsDiffer(Table<?> table) {
        assertThat(of(table, Column::name)).doesNotHaveDuplicates().allMatch(name -> name.matches(SNAKE_CASE));
        assertThat(of(table, Column::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void titlesAndDescriptionsAreWritten(Table<?> table) {
        assertThat(table.title()).matches("\\p{Lu}.*\\S");
        assertThat(table.description()).matches("\\p{Lu}.*\\S\\.");
        assertThat(of(table, Column::title)).allMatch(title -> title.matches("\\p{Lu}.*\\S"));
        assertThat(of(table, Column::description)).allMatch(text -> text.matches("\\S.*\\S\\."));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void descriptionsSayWhatAnEmptyCellMeans(Table<?> table) {
        assertThat(table.columns())
                .allSatisfy(column -> assertThat(
                                column.description().toLowerCase(Locale.ROOT).contains("empty"))
                        .as(column.name() + ": " + column.description())
                        .isEqualTo(!column.required()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void primaryKeyIsOfRequiredColumnsAndComesFirst(Table<?> table) {
        List<String> required = table.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .toList();
        assertThat(required).containsAll(table.primaryKey());
        assertThat(table.primaryKey()).doesNotHaveDuplicates().first().isEqualTo("article_id");
        assertThat(of(table, Column::name)).startsWith(table.primaryKey().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void foreignKeysNameColumnsOfEqualDatatypes(Table<?> table) {
        for (ForeignKey key : table.foreignKeys()) {
            Table<?> referenced = table(key.table());
            assertThat(datatypes(table, key.columns())).isEqualTo(datatypes(referenced, key.referenced()));
        }
    }

    @Test
    void foreignKeysLeadToThePrimaryKeyOfTheSameTableOrOneBefore() {
        Set<String> before = new HashSet<>();
        for (Table<?> table : Tables.ALL) {
            before.add(table.name());
            for (ForeignKey key : table.foreignKeys()) {
                assertThat(before).as(table.name()).contains(key.table());
                assertThat(key.referenced()).isEqualTo(table(key.table()).primaryKey());
            }
        }
    }

    /** An id of something else stands in no column that is not bound to it. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyIdIsAKey(Table<?> table) {
        List<String> bound = new ArrayList<>(table.primaryKey());
        table.foreignKeys().forEach(key -> bound.addAll(key.columns()));
        bound.add("of_id"); // the id of a thing of any type; SQL has no key for that
        assertThat(bound)
                .containsAll(of(table, Column::name).stream()
                        .filter(name -> name.endsWith("_id"))
                        .toList());
    }

    private static <T> List<T> of(Table<?> table, Function<Column<?>, T> part) {
        return table.columns().stream().<T>map(part).toList();
    }

    private static Table<?> table(String name) {
        return tables().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Datatype> datatypes(Table<?> table, List<String> columns) {
        Map<String, Datatype> datatypes =
                table.columns().stream().collect(Collectors.toMap(Column::name, Column::datatype));
        assertThat(datatypes).containsKeys(columns.toArray(String[]::new));
        return columns.stream()
                .map(name -> Objects.requireNonNull(datatypes.get(name)))
                .toList();
    }
}
