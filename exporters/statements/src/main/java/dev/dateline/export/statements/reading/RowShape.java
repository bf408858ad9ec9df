package dev.dateline.export.statements.reading;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are read back, found out from its columns. A row becomes an item of an array: an object, or the
 * text alone if it has one value only. The first column of every key names the article.
 *
 * @param table the table
 * @param article the column with the id of the article
 * @param owner the column with the id of what the row belongs to within the article; -1 if that is the article itself
 * @param ownerType the column that says in which table that is; -1 if there is only one
 * @param position the column with the place in the array; -1 if the array has no order
 * @param id the column with the row's own id; -1 if it has none
 * @param values the columns that are read back
 */
record RowShape(Table<?> table, int article, int owner, int ownerType, int position, int id, List<Integer> values) {

    /** Those of all tables, in their order: what a row belongs to is in a table before. */
    static final List<RowShape> ALL = Tables.ALL.stream().map(RowShape::of).toList();

    private static RowShape of(Table<?> table) {
        int article = table.positions(table.primaryKey().subList(0, 1))[0];
        int owner = first(table, column -> column.isPlacing() && leadsSomewhere(column.role()));
        boolean isOfSeveral = owner >= 0 && role(table, owner) instanceof Role.StatementReference;
        return new RowShape(
                table,
                article,
                owner,
                isOfSeveral ? typeColumn(table, owner) : -1,
                first(table, column -> column.isPlacing() && column.datatype() == Datatype.INTEGER),
                first(table, column -> "id".equals(column.back().field())),
                IntStream.range(0, table.columns().size())
                        .filter(i -> table.columns().get(i).back().field() != null)
                        .boxed()
                        .toList());
    }

    private static boolean leadsSomewhere(Role role) {
        return role instanceof Role.Reference || role instanceof Role.StatementReference;
    }

    private static Role role(Table<?> table, int column) {
        return table.columns().get(column).role();
    }

    private static int typeColumn(Table<?> table, int owner) {
        Role.StatementReference reference = (Role.StatementReference) role(table, owner);
        return table.positions(List.of(reference.typeColumn()))[0];
    }

    private static int first(Table<?> table, Predicate<Column<?>> which) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> which.test(table.columns().get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a row is the text of its one value. */
    boolean isText() {
        return values.size() == 1;
    }

    /** The first column of a role, derived or not; -1 if there is none. */
    int column(Role role, boolean derived) {
        return first(table, column -> column.role().equals(role) && column.derived() == derived);
    }

    Column<?> column(int index) {
        return table.columns().get(index);
    }

    /** The field that a column is read back into, which it is. */
    String field(int index) {
        return Objects.requireNonNull(column(index).back().field());
    }

    /** The one shape of rows that quote the text for statements of several tables. */
    static RowShape ofMentions() {
        return ALL.stream().filter(shape -> shape.ownerType >= 0).findFirst().orElseThrow();
    }

    /** The columns of the key. */
    int[] key() {
        return table.positions(table.primaryKey());
    }

    /** The columns with whole numbers that are read back: in mentions, where they begin and end. */
    List<Integer> offsets() {
        return values.stream()
                .filter(i -> column(i).datatype() == Datatype.INTEGER)
                .toList();
    }

    /** The name of the table with what a row belongs to, by the word for it; null if the word means nothing. */
    @Nullable
    String ownerTable(@Nullable String word) {
        return word != null && column(owner).role() instanceof Role.StatementReference reference
                ? reference.tables().get(word)
                : null;
    }

    /** The names of the tables with what rows can belong to. */
    Collection<String> ownerTables() {
        if (owner < 0) {
            return List.of(ALL.get(0).table().name());
        }
        Role role = column(owner).role();
        return role instanceof Role.Reference reference
                ? List.of(Tables.named(reference.table()).name())
                : ((Role.StatementReference) role).tables().values();
    }
}
