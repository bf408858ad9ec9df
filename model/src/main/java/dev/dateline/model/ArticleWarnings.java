package dev.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about an article that obeys every rule. Nearly all articles pass without a word, so that what is looked at
 * is looked at cheaply, and words are found when there is something to say.
 */
final class ArticleWarnings {

    private static final SaidTwice<Relation> RELATIONS = new SaidTwice<>(Relation.FIELDS);
    private static final SaidTwice<Figure> FIGURES = new SaidTwice<>(Figure.FIELDS);
    private static final int FIRST_NEWSPAPERS = 1000;

    private final Article article;
    private final Findings findings;

    private ArticleWarnings(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    static void add(Article article, Findings findings) {
        ArticleWarnings warnings = new ArticleWarnings(article, findings);
        warnings.fields();
        new EntityWarnings(article, findings).add();
        warnings.relations();
        warnings.figures();
    }

    private void fields() {
        String language = article.language();
        Remedy odd = language == null ? null : Languages.remedy(language);
        if (odd != null) {
            findings.warning(FindingKind.UNKNOWN_LANGUAGE, Pointer.ROOT.field("language"), odd);
        }
        year("published", article.published());
        year("modified", article.modified());
        TextWarnings texts = new TextWarnings(findings);
        texts.check(article.headline(), Pointer.ROOT, "headline");
        texts.check(article.standfirst(), Pointer.ROOT, "standfirst");
        texts.check(article.publisher(), Pointer.ROOT, "publisher");
        texts.check(article.text(), Pointer.ROOT, "text");
        texts.checkAll(article.authors(), Pointer.ROOT, "authors");
    }

    private void year(String field, @Nullable Edtf date) {
        LocalDate day = date == null ? null : date.latest();
        if (day != null && date != null && day.getYear() < FIRST_NEWSPAPERS) {
            String written = date.text();
            boolean shortened = written.startsWith("00") && !written.contains("/");
            findings.warning(
                    FindingKind.ODD_YEAR,
                    Pointer.ROOT.field(field),
                    "the year " + written.substring(0, 4) + " was long before there were newspapers"
                            + (shortened ? "; did you mean '20" + written.substring(2) + "'?" : "; correct the date"));
        }
    }

    private void relations() {
        Pointer all = Pointer.ROOT.field("relations");
        List<Relation> relations = article.relations();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            Remedy odd = RelationTypeSlips.remedy(relation.type());
            if (odd != null) {
                findings.warning(FindingKind.UNKNOWN_RELATION_TYPE, all.item(i).field("type"), odd);
            }
            if (relation.subject().equals(relation.object())) {
                findings.warning(
                        FindingKind.RELATION_WITH_ITSELF,
                        all.item(i).field("object"),
                        "subject and object are both '" + relation.object()
                                + "'; correct the one that should be something else, or leave the relation out");
            }
        }
        RELATIONS.find(relations, (i, relation, first) -> saidTwice(all.item(i), relation.id(), first.id()));
    }

    private void saidTwice(Pointer at, String id, String first) {
        findings.warning(
                FindingKind.REPEATED_STATEMENT,
                at,
                "'" + id + "' says the same as '" + first + "', and would count twice; keep one, with the mentions of"
                        + " both");
    }

    private void figures() {
        Pointer all = Pointer.ROOT.field("figures");
        Map<String, Figure> byId = article.figuresById();
        List<Figure> figures = article.figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            amounts(figure, all.item(i));
            whole(figure, figure.includedIn() == null ? null : byId.get(figure.includedIn()), all.item(i));
            new TextWarnings(findings).check(figure.label(), all.item(i), "label");
        }
        FIGURES.find(figures, (i, figure, first) -> saidTwice(all.item(i), figure.id(), first.id()));
    }

    private void amounts(Figure figure, Pointer at) {
        Remedy unit = UnitSlips.remedy(figure.unit());
        if (unit != null) {
            findings.warning(FindingKind.UNKNOWN_UNIT, at.field("unit"), unit);
        }
        OddAmounts.Odd odd = OddAmounts.in(figure);
        if (odd != null) {
            findings.warning(odd.kind(), at.field(odd.field()), odd.problem());
        }
        if (figure.isOutOfOrder()) {
            findings.warning(
                    FindingKind.BOUNDS_CROSSED,
                    at,
                    "the bounds are out of order: low, best, high should not fall;" + " they are exported as they are");
        }
    }

    private void whole(Figure figure, @Nullable Figure whole, Pointer at) {
        if (whole != null && figure.isLargerThan(whole)) {
            findings.warning(
                    FindingKind.EXCEEDS_WHOLE,
                    at.field("includedIn"),
                    "'" + figure.id() + "' is larger than '" + whole.id()
                            + "', which it is included in; both are exported as they are");
        }
    }
}
