package dev.dateline.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.WebIri;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every cell and every row, by the declarations of the tables alone. */
class CellsTest {

    @ParameterizedTest
    @MethodSource("dev.dateline.export.statements.Corpora#all")
    void everyColumnGivesOneValueOfItsDatatypeForEveryRow(List<Article> articles) {
        for (Table<?> table : Tables.ALL) {
            requireCells(table, articles);
        }
    }

    private static void requireCells(Table<?> table, List<Article> articles) {
        for (Article article : articles) {
            for (List<Cells.Call> row : Cells.calls(table, article)) {
                assertThat(row).<Object>extracting(Cells.Call::column).isEqualTo(table.columns());
                assertThat(row)
                        .as(article.id() + ", " + table.name())
                        .allMatch(call -> isValue(call.value(), call.column()));
            }
        }
    }

    private static boolean isValue(Object value, Column<?> column) {
        if (value == Cells.Empty.EMPTY) {
            return !column.required();
        }
        return switch (column.datatype()) {
            case TEXT -> value instanceof String text && !text.isEmpty();
            case IRI -> value instanceof String iri && WebIri.require(iri).equals(iri);
            case EDTF -> value instanceof String date && Edtf.parse(date).text().equals(date);
            case DATE -> value instanceof LocalDate day && day.getYear() >= 1 && day.getYear() <= 9999;
            case INTEGER -> value instanceof Long number && number >= 0;
            case DECIMAL -> value instanceof BigDecimal number && isNormal(number);
            case BOOLEAN -> value instanceof Boolean;
        };
    }

    private static boolean isNormal(BigDecimal number) {
        int integerDigits = number.precision() - number.scale();
        boolean plain = number.scale() == 0
                || (number.scale() > 0 && number.stripTrailingZeros().scale() == number.scale());
        return plain && number.scale() <= 10 && integerDigits <= 28;
    }

    /** A column that were always empty would keep to every other rule. */
    @ParameterizedTest
    @MethodSource("dev.dateline.export.statements.Corpora#all")
    void everyColumnHasValues(List<Article> articles) {
        for (Table<?> table : Tables.ALL) {
            Set<String> filled = new HashSet<>();
            Cells.rows(table, articles).forEach(row -> filled.addAll(row.keySet()));
            assertThat(filled)
                    .containsExactlyInAnyOrderElementsOf(
                            table.columns().stream().map(Column::name).toList());
        }
    }

    @Test
    void optionalColumnsHaveEmptyCells() {
        List<Article> articles =
                Corpora.all().flatMap(corpus -> corpus.getPayload().stream()).toList();
        for (Table<?> table : Tables.ALL) {
            List<Map<String, Object>> rows = Cells.rows(table, articles);
            for (Column<?> column : table.columns()) {
                assertThat(rows.stream().anyMatch(row -> !row.containsKey(column.name())))
                        .as(table.name() + "." + column.name())
                        .isEqualTo(!column.required());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dateline.export.statements.Corpora#all")
    void primaryKeysAreUniqueAndForeignKeysHold(List<Article> articles) {
        Map<String, Set<List<Object>>> keys = new HashMap<>();
        for (Table<?> table : Tables.ALL) {
            List<Map<String, Object>> rows = Cells.rows(table, articles);
            Set<List<Object>> primary = new HashSet<>();
            rows.forEach(row -> primary.add(values(row, table.primaryKey())));
            assertThat(primary).as(table.name()).hasSameSizeAs(rows);
            assertThat(primary).allMatch(key -> key.size() == table.primaryKey().size());
            keys.put(table.name(), primary);
            for (ForeignKey foreign : table.foreignKeys()) {
                Set<List<Object>> referenced = keys.getOrDefault(foreign.table(), Set.of());
                assertThat(references(rows, foreign))
                        .as(table.name() + foreign.columns())
                        .isNotEmpty()
                        .allMatch(referenced::contains);
            }
        }
    }

    /** The references without an empty part. */
    private static List<List<Object>> references(List<Map<String, Object>> rows, ForeignKey key) {
        return rows.stream()
                .map(row -> values(row, key.columns()))
                .filter(values -> values.size() == key.columns().size())
                .toList();
    }

    private static List<Object> values(Map<String, Object> row, List<String> columns) {
        List<Object> values = new ArrayList<>();
        for (String column : columns) {
            Object value = row.get(column);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
