package dev.dateline.export.statements.corpus;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.ExternalSort;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who says what about one thing: the figures of all articles with one subject, event, place, measure and unit. */
final class FigureComparison implements Closeable {

    static final Table<ComparedFigures> TABLE = new Table<>(
            ComparisonId.TABLE,
            "Figure comparison",
            "One row for each subject, event, place, measure and unit that figures of the export have. Figures with"
                    + " neither subject nor event are left out; denied ones, changes and parts of figures that are"
                    + " compared here already are only counted.",
            "{base}comparison/{comparison_id}",
            List.of(),
            List.of(
                    text(
                                    "comparison_id",
                                    "Comparison id",
                                    "The ids of subject, event and place, the measure and the unit, joined by /; - for"
                                            + " one that is not given.",
                                    ComparedFigures::id)
                            .always()
                            .as(Role.Plain.KEY),
                    text(
                                    "subject_id",
                                    "Subject id",
                                    "Id of the subject; empty if not given.",
                                    ComparedFigures::subjectId)
                            .as(new Role.Reference("entity_index")),
                    text("subject_name", "Subject", "Name of the subject; empty if not given.", c -> c.subjectName())
                            .as(new Role.Label("subject_id")),
                    text("event_id", "Event id", "Id of the event; empty if not given.", ComparedFigures::eventId)
                            .as(new Role.Reference("entity_index")),
                    text("event_name", "Event", "Name of the event; empty if not given.", c -> c.eventName())
                            .as(new Role.Label("event_id")),
                    text("place_id", "Place id", "Id of the place; empty if not given.", ComparedFigures::placeId)
                            .as(new Role.Reference("entity_index")),
                    text("place_name", "Place", "Name of the place; empty if not given.", c -> c.placeName())
                            .as(new Role.Label("place_id")),
                    text("measure", "Measure", "What is counted or measured, as a slug.", ComparedFigures::measure)
                            .always(),
                    text("measure_name", "Measure name", "The measure in words.", ComparedFigures::measureName)
                            .always()
                            .as(Role.Plain.NAME),
                    text("unit", "Unit", "The unit.", ComparedFigures::unit)
                            .always()
                            .as(Role.Plain.UNIT),
                    Column.<ComparedFigures>integer(
                                    "figure_count", "Figures", "How many figures there are.", c -> c.figures())
                            .as(new Role.Count("figures")),
                    Column.integer("article_count", "Articles", "How many articles give them.", c -> c.articles()),
                    Column.integer("publisher_count", "Publishers", "How many publishers do.", c -> c.publishers()),
                    Column.<ComparedFigures>decimal(
                                    "lowest_at_least",
                                    "Lowest at least",
                                    "The lowest that one of them gives as the least; empty if none does.",
                                    c -> c.lowest())
                            .as(Role.Plain.AT_LEAST),
                    Column.<ComparedFigures>decimal(
                                    "highest_at_most",
                                    "Highest at most",
                                    "The highest that one of them gives as the most; empty if none does.",
                                    c -> c.highest())
                            .as(Role.Plain.AT_MOST),
                    Column.<ComparedFigures>bool(
                                    "apart",
                                    "Apart",
                                    "True if two of them, for one time and neither approximate, cannot both be right.",
                                    c -> c.apart())
                            .as(Role.Plain.WARNING),
                    Column.integer("denied_count", "Denied", "How many of them are denied.", c -> c.denied()),
                    Column.integer(
                            "approximate_count",
                            "Approximate",
                            "How many of them are approximate.",
                            c -> c.approximate())),
            List.of("comparison_id"),
            List.of(),
            article -> List.of());

    private static final List<String> PICKED = List.of(
            "as_of_earliest",
            "as_of_latest",
            "subject_id",
            "subject_name",
            "event_id",
            "event_name",
            "place_id",
            "place_name",
            "measure",
            "measure_name",
            "unit",
            "at_least",
            "at_most",
            "low_exclusive",
            "high_exclusive",
            "is_change",
            "part_of_same",
            "basis",
            "approximate",
            "bounds_crossed",
            "publisher");

    private static final Map<String, Integer> POSITIONS = IntStream.range(0, PICKED.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(PICKED::get, Function.identity()));

    private static final Table<?> FIGURES = Tables.named("figures").select(PICKED);

    /** How many cells a row has: the comparison, the picked ones, and whether it is the first of these in its article. */
    private static final int WIDTH = PICKED.size() + 2;

    private final SortedCells cells = new SortedCells(WIDTH, 2);

    private static Column<ComparedFigures> text(
            String name, String title, String description, Function<ComparedFigures, @Nullable String> value) {
        return Column.text(name, title, description, value);
    }

    /** Gives on the cells of the figures of an article. */
    static void pick(ArticleContext article, PickedCells.Taker taker) throws IOException {
        Set<String> seen = new HashSet<>();
        FIGURES.forEachRow(article, new PickedCells(PICKED.size(), picked -> {
            FigureCells figure = new FigureCells(picked, 0);
            String id = figure.comparisonId();
            if (id != null) {
                @Nullable String[] row = new @Nullable String[WIDTH];
                row[0] = id;
                System.arraycopy(picked, 0, row, 1, picked.length);
                row[WIDTH - 1] = Boolean.toString(seen.add(id));
                taker.take(row);
            }
        }));
    }

    /** Takes the cells of a figure. */
    void add(@Nullable String[] row) throws IOException {
        cells.add(row);
    }

    void forEachRow(Table<ComparedFigures> table, RowSink sink) throws IOException {
        ExternalSort.Cursor<@Nullable String[]> sorted = cells.sorted();
        ComparedFigures compared = null;
        for (@Nullable String[] row = sorted.next(); row != null; row = sorted.next()) {
            String id = Objects.requireNonNull(row[0]);
            if (compared == null || !compared.id().equals(id)) {
                if (compared != null) {
                    table.emit(compared, sink);
                }
                compared = new ComparedFigures(id);
            }
            compared.add(new FigureCells(row, 1), Boolean.parseBoolean(row[WIDTH - 1]));
        }
        if (compared != null) {
            table.emit(compared, sink);
        }
    }

    /** The place of a picked column. */
    static int position(String column) {
        return Objects.requireNonNull(POSITIONS.get(column));
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
