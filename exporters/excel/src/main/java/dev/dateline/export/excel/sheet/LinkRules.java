package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.CellSink;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Row;
import dev.dateline.export.statements.Table;
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
interface LinkRules<R> {

    /** What a cell leads to: the row of a statement, the row of its first mention, or what its own text names. */
    sealed interface LinkTarget {
        record Fact(Statement statement) implements LinkTarget {}

        record FirstMention(Statement statement) implements LinkTarget {}

        record Web() implements LinkTarget {}
    }

    /** Where the cell of a row leads; null if nowhere. */
    @Nullable
    LinkTarget of(R row);

    /** Finds out by the name of the column where its cells lead. */
    static <R> LinkRules<R> of(Table<R> table, Column<R> column) {
        return switch (column.name()) {
            case "url", "iri" -> row -> new LinkTarget.Web();
            case "mention_count" -> LinkRules::firstMention;
            case "of_id" -> LinkRules::fact;
            default -> entityNamedBy(table, column);
        };
    }

    private static <R> @Nullable LinkTarget firstMention(R row) {
        return row instanceof Row<?> one && one.item() instanceof Statement statement
                ? statement.mentions().isEmpty() ? null : new LinkTarget.FirstMention(statement)
                : null;
    }

    private static <R> @Nullable LinkTarget fact(R row) {
        return row instanceof Row<?> one && one.item() instanceof NumberedMention mention
                ? new LinkTarget.Fact(mention.of())
                : null;
    }

    /** The name of an entity leads to it if its id stands in the column with the same name but for the ending. */
    private static <R> LinkRules<R> entityNamedBy(Table<R> table, Column<R> column) {
        if (!column.name().endsWith("_name")) {
            return row -> null;
        }
        String id = column.name().replaceFirst("_name$", "_id");
        Optional<Column<R>> ids =
                table.columns().stream().filter(c -> c.name().equals(id)).findFirst();
        return ids.<LinkRules<R>>map(c -> row -> entity(row, c)).orElse(row -> null);
    }

    private static <R> @Nullable LinkTarget entity(R row, Column<R> ids) {
        if (!(row instanceof Row<?> one)) {
            return null;
        }
        TextOf id = new TextOf();
        ids.emit(row, id);
        Statement entity = id.text == null ? null : one.source().entities().get(id.text);
        return entity == null ? null : new LinkTarget.Fact(entity);
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
