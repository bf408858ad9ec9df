package dev.dateline.export.statements.corpus;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What tells comparisons of figures apart: the key of the table {@link #TABLE}, made of cells of a figure. */
public final class ComparisonId {

    /** The name of the table of comparisons. */
    public static final String TABLE = "figure_comparison";

    /** The columns of the table of figures that it is made of. */
    public static final List<String> COLUMNS = List.of("subject_id", "event_id", "place_id", "measure", "unit");

    private static final String NONE = "-";

    private ComparisonId() {}

    /**
     * The comparison that a figure is in.
     *
     * @param cell the cell of the figure in each of {@link #COLUMNS}; null if it is empty
     * @return the id; null if the figure has neither subject nor event, and so is in none
     */
    public static @Nullable String of(Function<String, @Nullable String> cell) {
        List<String> parts =
                COLUMNS.stream().map(name -> orDash(cell.apply(name))).toList();
        return parts.get(0).equals(NONE) && parts.get(1).equals(NONE) ? null : String.join("/", parts);
    }

    private static String orDash(@Nullable String id) {
        return id == null ? NONE : id;
    }
}
