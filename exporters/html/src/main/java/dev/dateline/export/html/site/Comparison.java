package dev.dateline.export.html.site;

import dev.dateline.export.html.article.FactList;
import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.plot.RangePlot;
import dev.dateline.export.html.plot.Scale;
import dev.dateline.export.html.row.Cell;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures for one thing.
 *
 * @param row what they have in common; null if they have neither subject nor event, and so nothing is compared
 * @param figures the figures, at most as many as a page has items
 * @param more whether there were others before
 */
record Comparison(@Nullable Row row, List<FigureItem> figures, boolean more) {

    void write(PagedList page) throws IOException {
        Scale scale = Scale.of(figures.stream().map(FigureItem::plotted).toList());
        page.section(heading(), html -> introduce(html, scale));
        for (FigureItem figure : figures) {
            figure.write(page.item(), scale);
        }
    }

    private String heading() {
        if (row == null) {
            return "Not compared: neither subject nor event is given" + (more ? ", continued" : "");
        }
        String names = Named.in(row).stream()
                .map(named -> named.title() + ": " + named.name())
                .collect(Collectors.joining(" · "));
        return names + (more ? ", continued" : "");
    }

    private void introduce(Html html, @Nullable Scale scale) throws IOException {
        if (row != null) {
            html.start("p");
            FactList.marks(html, row);
            if (MeasurePages.isApart(row)) {
                html.text(" Two of these, for one time and neither approximate, cannot both be right.");
            }
            html.end();
            numbers(html, row);
        }
        if (scale != null && row != null) {
            html.start("div", "class", "row scale").leaf("p", "Unit: " + row.given(Role.Plain.UNIT), "class", "where");
            html.start("div");
            RangePlot.axis(html, scale);
            html.end().end();
        }
    }

    private static void numbers(Html html, Row row) throws IOException {
        html.start("dl");
        for (Named named : Named.in(row)) {
            html.start("div").leaf("dt", named.title()).start("dd");
            html.leaf("a", named.name(), "href", "../../" + Paths.entity(named.id()))
                    .end()
                    .end();
        }
        for (Cell cell : row.cells()) {
            Datatype type = cell.column().datatype();
            if (type == Datatype.INTEGER || type == Datatype.DECIMAL) {
                html.start("div")
                        .leaf("dt", cell.column().title())
                        .leaf("dd", Scale.written(new BigDecimal(cell.text())))
                        .end();
            }
        }
        html.end();
    }
}
