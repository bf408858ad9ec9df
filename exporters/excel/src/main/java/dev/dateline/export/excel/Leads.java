package dev.dateline.export.excel;

import dev.dateline.export.tabular.CellSink;
import dev.dateline.export.tabular.Column;
import dev.dateline.export.tabular.Row;
import dev.dateline.export.tabular.Table;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a column lead.
 *
 * @param <R> what a row is made of
 */
@FunctionalInterface
interface Leads<R> {

    /** What a cell leads to: the row of a statement, the row of its first mention, or what its own text names. */
    sealed interface Goal {
        record Fact(Statement statement) implements Goal {}

        record FirstMention(Statement statement) implements Goal {}

        record Web() implements Goal {}
    }

    /** Where the cell of a row leads; null if nowhere. */
    @Nullable
    Goal of(R row);

    /** Finds out by the name of the column where its cells lead. */
    static <R> Leads<R> of(Table<R> table, Column<R> column) {
        return switch (column.name()) {
            case "url", "iri" -> row -> new Goal.Web();
            case "mention_count" -> Leads::firstMention;
            case "of_id" -> Leads::fact;
            default -> entityNamedBy(table, column);
        };
    }

    private static <R> @Nullable Goal firstMention(R row) {
        return row instanceof Row<?> one && one.item() instanceof Statement statement
                ? statement.mentions().isEmpty() ? null : new Goal.FirstMention(statement)
                : null;
    }

    private static <R> @Nullable Goal fact(R row) {
        return row instanceof Row<?> one && one.item() instanceof NumberedMention mention
                ? new Goal.Fact(mention.of())
                : null;
    }

    /** The name of an entity leads to it if its id stands in the column with the same name but for the ending. */
    private static <R> Leads<R> entityNamedBy(Table<R> table, Column<R> column) {
        if (!column.name().endsWith("_name")) {
            return row -> null;
        }
        String id = column.name().replaceFirst("_name$", "_id");
        Optional<Column<R>> ids =
                table.columns().stream().filter(c -> c.name().equals(id)).findFirst();
        return ids.<Leads<R>>map(c -> row -> entity(row, c)).orElse(row -> null);
    }

    private static <R> @Nullable Goal entity(R row, Column<R> ids) {
        if (!(row instanceof Row<?> one)) {
            return null;
        }
        TextOf id = new TextOf();
        ids.emit(row, id);
        Statement entity = id.text == null ? null : one.source().entities().get(id.text);
        return entity == null ? null : new Goal.Fact(entity);
    }

    /** Keeps the text of a cell. */
    final class TextOf implements CellSink {
        private @Nullable String text;

        @Override
        public void empty() {
            text = null;
        }

        @Override
        public void text(String value) {
            text = value;
        }

        @Override
        public void integer(long value) {
            text = null;
        }

        @Override
        public void decimal(BigDecimal value) {
            text = null;
        }

        @Override
        public void bool(boolean value) {
            text = null;
        }

        @Override
        public void date(LocalDate value) {
            text = null;
        }
    }
}
