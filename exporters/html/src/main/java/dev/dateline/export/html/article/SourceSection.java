package dev.dateline.export.html.article;

import dev.dateline.export.html.markup.Html;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.FigureText;
import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the article names for its figures, and for which. */
final class SourceSection {

    /**
     * A source.
     *
     * @param entity the id of the entity, null if none is named
     * @param words the article's words, null if there are none
     */
    private record Source(@Nullable String entity, @Nullable String words) {}

    private final Html html;
    private final ArticleContext context;
    private final FactList.Target target;

    SourceSection(Html html, ArticleContext context, FactList.Target target) {
        this.html = html;
        this.context = context;
        this.target = target;
    }

    void write() throws IOException {
        if (context.figures().isEmpty()) {
            return;
        }
        Map<Source, List<Figure>> figures = new LinkedHashMap<>();
        for (Figure figure : context.figures()) {
            figures.computeIfAbsent(new Source(figure.attributedTo(), figure.attribution()), s -> new ArrayList<>())
                    .add(figure);
        }
        html.start("section", "id", "sources", "aria-labelledby", "sources-heading");
        html.leaf("h2", "Sources of the figures", "id", "sources-heading");
        html.start("ul", "class", "sources");
        for (Map.Entry<Source, List<Figure>> each : figures.entrySet()) {
            html.start("li").start("p", "class", "source");
            write(each.getKey());
            html.end().start("ul");
            for (Figure figure : each.getValue()) {
                write(figure);
            }
            html.end().end();
        }
        html.end().end();
    }

    private void write(Source source) throws IOException {
        String name = context.nameOf(source.entity());
        if (name != null && source.entity() != null) {
            html.start("a", "href", target.of("entities", source.entity()))
                    .leaf("bdi", name)
                    .end();
        }
        if (source.words() != null) {
            html.text(name == null ? "" : " ")
                    .leaf("q", source.words(), "lang", context.article().language());
        }
        if (name == null && source.words() == null) {
            html.text("No source is named");
        }
    }

    private void write(Figure figure) throws IOException {
        html.start("li").start("a", "href", "#" + Anchors.of(figure));
        html.leaf("bdi", FigureText.name(figure)).text(" ").leaf("bdi", FigureText.of(figure), "dir", "ltr");
        html.end();
        if (figure.basis() == Basis.DENIED) {
            html.text(" ").leaf("span", "denied by this source", "class", "mark warning");
        }
        html.end();
    }
}
