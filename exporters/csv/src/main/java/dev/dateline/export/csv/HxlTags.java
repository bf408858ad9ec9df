package dev.dateline.export.csv;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.EntityTerms;
import dev.dateline.export.vocabulary.FigureTerms;
import dev.dateline.export.vocabulary.MentionTerms;
import dev.dateline.export.vocabulary.Terms;
import java.util.Map;

/**
 * The HXL hashtag of a column (hxlstandard.org, 1.1). It follows from what the column says in the graph; columns that
 * say nothing of their own are {@code #meta} with the words of their name. Nothing is tagged {@code #affected}: what a
 * figure counts is in its row, not in its column. Nor {@code #value}, which is money.
 */
final class HxlTags {

    private static final Map<String, String> BY_PROPERTY = Map.ofEntries(
            Map.entry(ArticleTerms.HEADLINE, "#description+headline"),
            Map.entry(ArticleTerms.STANDFIRST, "#description+standfirst"),
            Map.entry(ArticleTerms.TEXT, "#description+text"),
            Map.entry(EntityTerms.DESCRIPTION, "#description"),
            Map.entry(ArticleTerms.PUBLISHED, "#date+published"),
            Map.entry(FigureTerms.DATE, "#date"),
            Map.entry(Terms.DATE, "#date"),
            Map.entry(Terms.EARLIEST, "#date+start"),
            Map.entry(Terms.LATEST, "#date+end"),
            Map.entry(EntityTerms.LATITUDE, "#geo+lat"),
            Map.entry(EntityTerms.LONGITUDE, "#geo+lon"),
            Map.entry(EntityTerms.COUNTRY_CODE, "#country+code"),
            Map.entry(ArticleTerms.PUBLISHER, "#org+publisher"),
            Map.entry(FigureTerms.MEASURE_NOTATION, "#indicator+code"),
            Map.entry(FigureTerms.LOW, "#indicator+num+min"),
            Map.entry(FigureTerms.BEST, "#indicator+num"),
            Map.entry(FigureTerms.HIGH, "#indicator+num+max"),
            Map.entry(FigureTerms.UNIT, "#indicator+unit"),
            Map.entry(FigureTerms.BASIS, "#indicator+basis"),
            Map.entry(FigureTerms.ATTRIBUTION, "#meta+source"),
            Map.entry(MentionTerms.QUOTE, "#description+quote"));

    private HxlTags() {}

    static String of(Column<?> column) {
        String tag = BY_PROPERTY.get(property(column.mapping()));
        return tag != null ? tag : "#meta+" + column.name().replace('_', '+');
    }

    private static String property(TripleMapping mapping) {
        if (mapping instanceof TripleMapping.Value value) {
            return value.property();
        }
        return mapping instanceof TripleMapping.Link link ? link.property() : "";
    }
}
