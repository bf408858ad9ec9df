package dev.dateline.export.rdf.quickstatements;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Commands on their way into a file. */
final class QuickStatementsSession implements ExportSession {

    private final Utf8Output file;
    private final Dataset dataset;
    private final Figures figures;
    private final Losses losses = new Losses();
    private long commands;

    QuickStatementsSession(Utf8Output file, Dataset dataset, MeasureProperties properties) {
        this.file = file;
        this.dataset = dataset;
        this.figures = new Figures(properties);
    }

    @Override
    public void write(Article article) throws IOException {
        Items items = new Items(article);
        ArticleContext context = ArticleContext.of(article, dataset);
        for (Relation each : context.relations()) {
            write(article, Relations.of(each, items), () -> place(article, "relations", article.relations(), each));
        }
        for (Figure each : context.figures()) {
            write(article, figures.of(each, items), () -> place(article, "figures", article.figures(), each));
        }
    }

    private static String place(Article article, String list, List<?> all, Statement one) {
        return article.id() + " /" + list + "/" + all.indexOf(one);
    }

    private void write(Article article, Outcome outcome, Supplier<String> at) throws IOException {
        if (outcome instanceof Outcome.LeftOut leftOut) {
            losses.add(leftOut.why(), at);
        } else if (article.url() == null) {
            losses.add("articles have no url to refer to", at);
        } else if (outcome instanceof Outcome.Command command) {
            file.print(command.line() + reference(article, article.url()) + "\n");
            commands++;
        }
    }

    /** Where it is said, and when that was published if that is one year, month or day. */
    private static String reference(Article article, String url) {
        String published = article.published() == null
                ? null
                : Time.value(article.published().text());
        return "\tS854\t\"" + url + "\"" + (published == null ? "" : "\tS577\t" + published);
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        file.complete();
        return new ExportReport(List.of(new ExportReport.Count("", commands, "commands")), losses.all());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
