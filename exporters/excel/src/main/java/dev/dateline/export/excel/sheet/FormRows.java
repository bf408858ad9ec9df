package dev.dateline.export.excel.sheet;

import dev.dateline.draft.Candidate;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Constraint;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is different about sheets that people fill in. References are by name, and have no ids; what is made from other cells
 * is left out, but for the words of the text. A draft has a column to answer in, and one that says which rule has found the
 * row. Rows of an example say so.
 */
public final class FormRows {

    /** The title of the column in which people say what to keep. */
    public static final String KEEP = "Keep?";

    /** The title of the column that says which rule has found the row. */
    public static final String RULE = "Rule";

    /** The answers in that column. */
    public static final List<String> ANSWERS = List.of("yes", "no");

    /** What a row of an example has in the column of digests, before a digest of its given cells. */
    public static final String EXAMPLE = "example ";

    /** How many rows below the last have lists to choose from. */
    static final int ROOM = 1000;

    /** The title of the column with the sentence of the first mention, where the table has none. */
    static final String SENTENCE = "Sentence";

    private final boolean isExample;
    private final Map<String, Candidate> candidates = new HashMap<>();
    /** Names that more than one candidate has: they tell no entity. */
    private final Set<String> ambiguous = new HashSet<>();

    private FormRows(boolean isExample) {
        this.isExample = isExample;
    }

    /**
     * For rows that are an example.
     *
     * @return the form
     */
    public static FormRows example() {
        return new FormRows(true);
    }

    /**
     * For rows that are candidates.
     *
     * @return the form, which knows no candidate yet
     */
    public static FormRows review() {
        return new FormRows(false);
    }

    /**
     * Says which candidates the rows are that are written next.
     *
     * @param all the candidates of one draft
     */
    public void candidates(List<Candidate> all) {
        candidates.clear();
        ambiguous.clear();
        Set<String> names = new HashSet<>();
        for (Candidate candidate : all) {
            candidates.put(table(candidate) + " " + candidate.id(), candidate);
            String name = name(candidate);
            if (name != null && !names.add(name)) {
                ambiguous.add(name);
            }
        }
    }

    private static @Nullable String name(Candidate candidate) {
        if (candidate instanceof Candidate.OfEntity of) {
            return of.entity().name();
        }
        return candidate instanceof Candidate.OfName of ? of.name() : null;
    }

    private static String table(Candidate candidate) {
        if (candidate instanceof Candidate.OfFigure) {
            return "figures";
        }
        return candidate instanceof Candidate.OfRelation ? "relations" : "entities";
    }

    /**
     * A table in the order in which people fill it in: what a row has to have, its numbers, the words of the text, the rest.
     * Texts that tell rows apart and are no ids are for people, and so is the id of an article.
     *
     * @param <R> what a row is made of
     * @param table the table
     * @return a table with the same rows
     */
    public static <R> Table<R> table(Table<R> table) {
        return table.withColumns(table.columns().stream()
                .map(column -> isForPeople(table, column) ? column.as(Role.Plain.ATTRIBUTE) : column)
                .sorted(Comparator.comparingInt(FormRows::rank))
                .toList());
    }

    private static boolean isForPeople(Table<?> table, Column<?> column) {
        List<String> key = table.primaryKey();
        boolean isArticle = column.name().equals(key.get(0));
        return column.role() == Role.Plain.KEY
                && column.datatype() == Datatype.TEXT
                && (isArticle ? key.size() == 1 : !column.constraint().equals(Constraint.ID));
    }

    private static int rank(Column<?> column) {
        if (ReadingOrder.isForMachines(column)) {
            return 4;
        }
        boolean isWritten = !column.derived() || isName(column);
        if (column.required() && isWritten && column.datatype() == Datatype.TEXT) {
            return 0;
        }
        if (column.role() instanceof Role.Plain plain) {
            return switch (plain) {
                case LOWER, BEST, UPPER -> 1;
                case QUOTE, SENTENCE -> 2;
                default -> 3;
            };
        }
        return 3;
    }

    /**
     * Which columns nobody fills in.
     *
     * @param tables the tables
     * @return their names, as {@link ColumnChoice} has them
     */
    public static Set<String> hidden(List<Table<?>> tables) {
        return tables.stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.derived() && !isShown(column))
                        .map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isShown(Column<?> column) {
        return isName(column) || column.role() == Role.Plain.QUOTE || column.role() == Role.Plain.SENTENCE;
    }

    private static boolean isName(Column<?> column) {
        return column.role() instanceof Role.Label;
    }

    /** Whether people may write into the cells of a derived column. */
    boolean takes(Column<?> column) {
        return isName(column) || (isExample && column.role() == Role.Plain.QUOTE);
    }

    /** The columns before all others. */
    List<OwnColumn> first(Table<?> table) {
        return isExample || !isReviewed(table)
                ? List.of()
                : List.of(new OwnColumn(
                        KEEP,
                        "Write yes to keep the row and no to leave it out. A row without an answer is left out, too.",
                        false,
                        true,
                        (row, article) -> null));
    }

    /** The columns behind those that people read, and those that are folded up. */
    List<OwnColumn> behind(Table<?> table) {
        if (isExample) {
            RowDigest given = RowDigest.ofGiven(table);
            return List.of(new OwnColumn(
                    RowDigest.TITLE,
                    "Says that the row is of the example. A row that you change is yours.",
                    true,
                    (row, article) -> EXAMPLE + given.of(row::get)));
        }
        if (!isReviewed(table)) {
            return OwnColumns.digest(table).stream().toList();
        }
        OwnColumn rule = new OwnColumn(
                RULE,
                "Which rule has found it; empty in rows that you add.",
                false,
                (row, article) -> value(table, row, Candidate::rule));
        boolean hasSentence = OwnColumns.position(table, Role.Plain.SENTENCE) >= 0;
        return hasSentence
                ? List.of(rule)
                : List.of(
                        new OwnColumn(
                                SENTENCE,
                                "The sentence of its first mention.",
                                false,
                                (row, article) -> value(table, row, Candidate::sentence)),
                        rule);
    }

    /** Whether a table has rows of what was found: it is one that mentions speak of. */
    private static boolean isReviewed(Table<?> table) {
        return table.columns().stream().anyMatch(column -> column.role().equals(new Role.Count("mentions")));
    }

    /** Something of a candidate. */
    private interface Part {
        String of(Candidate candidate);
    }

    private @Nullable String value(Table<?> table, RowValues row, Part part) {
        Candidate candidate = candidate(table, row);
        return candidate == null ? null : part.of(candidate);
    }

    private @Nullable Candidate candidate(Table<?> table, RowValues row) {
        List<String> key = table.primaryKey();
        int id = table.positions(key.subList(key.size() - 1, key.size()))[0];
        return candidates.get(table.name() + " " + row.text(id));
    }

    /** Takes out of a row what people would have to keep right by hand. */
    void prepare(Table<?> table, RowValues row) {
        boolean isUntyped = isReviewed(table) && candidate(table, row) instanceof Candidate.OfName;
        List<? extends Column<?>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            boolean isUnread = column.derived() && !isShown(column);
            boolean isNamed = column.role() instanceof Role.Reference && hasName(table, column, row);
            boolean isType = isUntyped && column.constraint() instanceof Constraint.OneOf;
            if (isUnread || (isNamed && !table.primaryKey().contains(column.name())) || isType) {
                row.leaveOut(i);
            }
        }
    }

    /** Whether the name beside a reference is that of one entity alone, which is found by it. */
    private boolean hasName(Table<?> table, Column<?> column, RowValues row) {
        Role label = new Role.Label(column.name());
        return column.role().equals(new Role.Reference("entities"))
                && IntStream.range(0, table.columns().size())
                        .filter(i -> table.columns().get(i).role().equals(label))
                        .anyMatch(i -> row.get(i) != null && !ambiguous.contains(row.text(i)));
    }
}
