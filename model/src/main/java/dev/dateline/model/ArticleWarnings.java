package dev.dateline.model;

import java.util.List;
import java.util.Map;

/** What is odd about an article that obeys every rule. */
final class ArticleWarnings {

    private final Article article;
    private final Findings findings;

    private ArticleWarnings(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    static void add(Article article, Findings findings) {
        new ArticleWarnings(article, findings).figures();
    }

    private void figures() {
        Map<String, Figure> byId = article.figuresById();
        List<Figure> figures = article.figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.isOutOfOrder()) {
                findings.warning(
                        FindingKind.BOUNDS_CROSSED,
                        Pointer.ROOT.field("figures").item(i),
                        "the bounds are out of order: low, best, high should not fall;"
                                + " they are exported as they are");
            }
            Figure whole = figure.includedIn() == null ? null : byId.get(figure.includedIn());
            if (whole != null && figure.isLargerThan(whole)) {
                findings.warning(
                        FindingKind.EXCEEDS_WHOLE,
                        Pointer.ROOT.field("figures").item(i).field("includedIn"),
                        "'" + figure.id() + "' is larger than '" + whole.id()
                                + "', which it is included in; both are exported as they are");
            }
        }
    }
}
