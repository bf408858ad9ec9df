package dev.dateline.export.html.article;

import dev.dateline.export.html.markup.Html;
import dev.dateline.model.Article;
import dev.dateline.model.Mention;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Statement;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways from facts to their words in the text. */
final class Quotes {

    private final Html html;
    private final Article article;
    private final Map<Mention, Integer> paragraphs = new HashMap<>();

    Quotes(Html html, Article article) {
        this.html = html;
        this.article = article;
        for (NumberedMention each : article.mentions()) {
            paragraphs.put(each.mention(), each.paragraph());
        }
    }

    /** Writes every quote of a statement, each leading to its place. */
    void write(Statement statement) throws IOException {
        List<Mention> mentions = Anchors.mentions(statement);
        if (mentions.isEmpty()) {
            html.leaf("p", "No words of the text are quoted for this.", "class", "none");
            return;
        }
        html.start("ul", "class", "quotes", "aria-label", "In the text");
        for (Mention mention : mentions) {
            html.start("li").start("a", "class", "quote", "href", "#" + Anchors.of(statement, mention));
            html.leaf("q", mention.quote(), "lang", article.language(), "dir", "auto");
            html.leaf("span", "¶ " + paragraphs.get(mention), "class", "at", "dir", "ltr");
            html.end().end();
        }
        html.end();
    }
}
