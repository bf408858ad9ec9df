package dev.dateline.export.html.site;

import dev.dateline.export.Dataset;
import dev.dateline.export.Rendition;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** An article as Dateline's JSON, in the order of the outputs. */
public final class JsonRendition implements Rendition {

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Article article, Dataset dataset, OutputStream to) throws IOException {
        ArticleJson.writeLines(
                List.of(ArticleContext.of(article, dataset).inOrder()).iterator(), to);
    }
}
