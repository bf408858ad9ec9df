package dev.dateline.export.html.site;

import dev.dateline.export.html.article.FactList;
import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.plot.Plotted;
import dev.dateline.export.html.plot.RangePlot;
import dev.dateline.export.html.plot.Scale;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the list of its measure.
 *
 * @param article the id of its article
 * @param id its own id
 * @param row its row
 * @param plotted how it is drawn
 */
record FigureItem(String article, String id, Row row, Plotted plotted) {

    private static final int KEYS = 6;
    private static final int SHAPE = 5;

    /** What the columns do not say by their roles of how a figure is drawn, as a text to be kept. */
    static String shape(Figure figure) {
        boolean[] flags = {
            figure.lowExclusive(), figure.highExclusive(), figure.approximate(), figure.change(), figure.isOutOfOrder()
        };
        StringBuilder shape = new StringBuilder();
        for (boolean flag : flags) {
            shape.append(flag ? '1' : '0');
        }
        return shape.toString();
    }

    /** A figure as {@link MeasurePages} keeps it. */
    static FigureItem of(@Nullable String[] texts) {
        Row row = Stored.row(Tables.named("figures"), texts, KEYS);
        String shape = Objects.requireNonNull(texts[SHAPE]);
        String basis = row.get(Role.Plain.BASIS);
        Plotted plotted = new Plotted(
                number(row, Role.Plain.LOWER),
                number(row, Role.Plain.BEST),
                number(row, Role.Plain.UPPER),
                shape.charAt(0) == '1',
                shape.charAt(1) == '1',
                shape.charAt(2) == '1',
                shape.charAt(3) == '1',
                shape.charAt(4) == '1',
                basis == null ? null : Basis.of(basis));
        return new FigureItem(String.valueOf(texts[3]), String.valueOf(texts[4]), row, plotted);
    }

    private static @Nullable BigDecimal number(Row row, Role role) {
        String text = row.get(role);
        return text == null ? null : new BigDecimal(text);
    }

    void write(Html html, @Nullable Scale scale) throws IOException {
        html.start("li", "class", "row").start("div", "class", "where");
        html.leaf("p", when());
        for (String context : row.cells().stream()
                .filter(cell -> cell.column().role() == Role.Plain.CONTEXT)
                .map(cell -> cell.text())
                .toList()) {
            html.start("p").leaf("bdi", context).end();
        }
        html.end().start("div").start("p", "class", "value");
        String address = "../../" + Paths.article(article) + "#figure-" + id;
        html.start("a", "href", address).leaf("bdi", row.given(Role.Plain.SUMMARY), "class", "as-text", "dir", "ltr");
        html.text(" ").leaf("bdi", row.given(Role.Plain.NAME)).end().text(" ");
        FactList.marks(html, row);
        html.end();
        RangePlot.figure(html, plotted, scale);
        String quote = row.get(Role.Plain.QUOTE);
        if (quote != null) {
            html.start("p").leaf("q", quote, "dir", "auto").end();
        }
        html.end().end();
    }

    /** The time to file it under. */
    private String when() {
        String first = row.get(Role.Plain.AS_OF);
        String last = row.get(Role.Plain.AS_OF_LATEST);
        if (first == null && last == null) {
            return "no date known";
        }
        if (first == null || last == null) {
            return first == null ? "until " + last : "since " + first;
        }
        return first.equals(last) ? first : first + " to " + last;
    }
}
