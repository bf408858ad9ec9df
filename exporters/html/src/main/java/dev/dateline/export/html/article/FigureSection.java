package dev.dateline.export.html.article;

import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.plot.Legend;
import dev.dateline.export.html.plot.Plotted;
import dev.dateline.export.html.plot.RangePlot;
import dev.dateline.export.html.plot.Scale;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures, those of one unit along one axis. */
final class FigureSection {

    private record Card(Figure figure, Row row) {}

    private final Html html;
    private final ArticleContext context;
    private final Ways ways;
    private final FactList.Target target;
    private final Quotes quotes;

    FigureSection(Html html, ArticleContext context, Ways ways, FactList.Target target, Quotes quotes) {
        this.html = html;
        this.context = context;
        this.ways = ways;
        this.target = target;
        this.quotes = quotes;
    }

    void write() throws IOException {
        List<Figure> figures = context.figures();
        if (figures.isEmpty()) {
            return;
        }
        html.start("section", "id", "figures", "aria-labelledby", "figures-heading");
        html.leaf("h2", "Figures", "id", "figures-heading");
        List<Row> rows = Row.of(Tables.named("figures"), context);
        Map<String, List<Card>> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Card card = new Card(figures.get(i), rows.get(i));
            byUnit.computeIfAbsent(figures.get(i).unit(), unit -> new ArrayList<>())
                    .add(card);
        }
        Legend.of(html, figures.stream().map(Plotted::of).toList());
        for (Map.Entry<String, List<Card>> group : byUnit.entrySet()) {
            write(group.getKey(), group.getValue());
        }
        html.end();
    }

    private void write(String unit, List<Card> cards) throws IOException {
        Scale scale =
                Scale.of(cards.stream().map(card -> Plotted.of(card.figure())).toList());
        html.start("h3", "class", "unit")
                .start("bdi", "dir", "ltr")
                .text("Unit: ")
                .leaf("bdi", unit);
        html.end().end();
        if (scale != null) {
            RangePlot.axis(html, scale);
        }
        html.start("ul", "class", "cards");
        for (Card card : cards) {
            write(card.figure(), card.row(), scale);
        }
        html.end();
    }

    private void write(Figure figure, Row row, @Nullable Scale scale) throws IOException {
        Article article = context.article();
        html.start("li", "id", Anchors.of(figure), "class", "fact figure", "tabindex", "-1");
        html.start("h4").leaf("bdi", row.given(Role.Plain.NAME), "class", "name", "lang", article.language());
        html.end();
        html.start("p", "class", "value").leaf("bdi", row.given(Role.Plain.SUMMARY), "class", "as-text", "dir", "ltr");
        html.text(" ").leaf("bdi", row.given(Role.Plain.UNIT), "class", "of-unit");
        html.text(" ");
        FactList.marks(html, row);
        html.end();
        RangePlot.figure(html, Plotted.of(figure), scale);
        quotes.write(figure);
        String sentence = row.get(Role.Plain.SENTENCE);
        if (sentence != null && !sentence.equals(row.get(Role.Plain.QUOTE))) {
            html.leaf("blockquote", sentence, "lang", article.language(), "dir", "auto");
        }
        FactList.write(html, row, target);
        measure(figure, row.given(Role.Plain.MEASURE));
        html.end();
    }

    private void measure(Figure figure, String name) throws IOException {
        String address = ways.measure(figure.measure());
        if (address != null) {
            html.start("p", "class", "more").start("a", "href", address);
            html.text("All figures for ").leaf("bdi", name).end().end();
        }
    }
}
