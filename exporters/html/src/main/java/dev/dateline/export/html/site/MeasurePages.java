package dev.dateline.export.html.site;

import dev.dateline.export.Target;
import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.plot.Legend;
import dev.dateline.export.html.row.Cell;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.html.row.Rows;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.ComparisonId;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.ExternalSort;
import dev.dateline.model.Figure;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page for each measure: what is said of one thing stands together, in the order of time. */
final class MeasurePages implements Closeable {

    private static final Table<?> FIGURES = Tables.named("figures");
    private static final Table<?> COMPARISONS = CorpusTables.ALL.get(1);

    /** The place of the measure in the id of a comparison. */
    private static final int MEASURE = ComparisonId.COLUMNS.indexOf("measure");

    /** Measure, comparison, first day, article, figure; then how it is drawn, and its row. */
    private final Spool figures = new Spool(5);

    /** Measure, comparison; then its row. */
    private final Spool comparisons = new Spool(2);

    private final Target target;
    private final Lists lists;

    MeasurePages(Target target, Lists lists) {
        this.target = target;
        this.lists = lists;
    }

    void add(ArticleContext context) throws IOException {
        List<Row> rows = Row.of(FIGURES, context);
        for (int i = 0; i < rows.size(); i++) {
            Figure figure = context.figures().get(i);
            Row row = rows.get(i);
            figures.add(Stored.of(
                    FIGURES,
                    row,
                    figure.measure(),
                    ComparisonId.of(name -> cell(row, name)),
                    row.get(Role.Plain.AS_OF),
                    context.article().id(),
                    figure.id(),
                    FigureItem.shape(figure)));
        }
    }

    private static @Nullable String cell(Row row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().name().equals(column))
                .map(Cell::text)
                .findFirst()
                .orElse(null);
    }

    /** Writes the pages. */
    void write(CorpusTables corpus) throws IOException {
        corpus.forEachRow(COMPARISONS, new Rows(row -> {
            String id = row.given(Role.Plain.KEY);
            comparisons.add(Stored.of(COMPARISONS, row, id.split("/", MEASURE + 2)[MEASURE], id));
        }));
        ExternalSort.Cursor<@Nullable String[]> compared = comparisons.sorted();
        ExternalSort.Cursor<@Nullable String[]> sorted = figures.sorted();
        @Nullable String[] next = sorted.next();
        while (next != null) {
            next = write(next, sorted, compared);
        }
    }

    /** Writes the page of a measure; gives the first figure of the next one. */
    private @Nullable String @Nullable [] write(
            @Nullable String[] first,
            ExternalSort.Cursor<@Nullable String[]> sorted,
            ExternalSort.Cursor<@Nullable String[]> compared)
            throws IOException {
        String slug = Objects.requireNonNull(first[0]);
        String name = FigureItem.of(first).row().given(Role.Plain.MEASURE);
        long count = 0;
        long apart = 0;
        @Nullable String[] next = first;
        try (PagedList page = new PagedList(
                target, name, Paths.measure(slug), "measure/" + slug, List.of(), html -> head(html, name))) {
            while (next != null && slug.equals(next[0])) {
                String comparison = next[1];
                Row row = comparison == null ? null : Stored.row(COMPARISONS, given(compared.next()), 2);
                apart += row != null && isApart(row) ? 1 : 0;
                boolean more = false;
                while (next != null && slug.equals(next[0]) && Objects.equals(comparison, next[1])) {
                    List<FigureItem> items = new ArrayList<>();
                    while (next != null
                            && items.size() < PagedList.ITEMS
                            && slug.equals(next[0])
                            && Objects.equals(comparison, next[1])) {
                        items.add(FigureItem.of(next));
                        next = sorted.next();
                    }
                    new Comparison(row, items, more).write(page);
                    count += items.size();
                    more = true;
                }
            }
            page.complete();
        }
        lists.measure(slug, name, count, apart);
        return next;
    }

    private static @Nullable String[] given(@Nullable String @Nullable [] texts) {
        return Objects.requireNonNull(texts, "every figure with a comparison is in its row");
    }

    static boolean isApart(Row comparison) {
        return "true".equals(comparison.get(Role.Plain.WARNING));
    }

    private static void head(Html html, String name) throws IOException {
        html.start("header", "class", "top").leaf("h1", name, "dir", "auto");
        html.leaf(
                "p",
                "What articles say of one thing stands together, the earliest first. Do not add these figures up: articles"
                        + " tell the same thing many times.",
                "class",
                "standfirst");
        html.end();
        Legend.full(html);
    }

    @Override
    public void close() throws IOException {
        try (figures) {
            comparisons.close();
        }
    }
}
