package dev.dateline.export.csv;

import dev.dateline.export.tabular.Column;
import dev.dateline.export.tabular.Meaning;
import dev.dateline.export.vocabulary.Terms;
import java.util.Map;

/**
 * The HXL hashtag of a column (hxlstandard.org, 1.1). It follows from what the column says in the graph; columns that
 * say nothing of their own are {@code #meta} with the words of their name. Nothing is tagged {@code #affected}: what a
 * figure counts is in its row, not in its column. Nor {@code #value}, which is money.
 */
final class HxlTags {

    private static final Map<String, String> BY_PROPERTY = Map.ofEntries(
            Map.entry(Terms.SCHEMA + "headline", "#description+headline"),
            Map.entry(Terms.SCHEMA + "alternativeHeadline", "#description+standfirst"),
            Map.entry(Terms.SCHEMA + "articleBody", "#description+text"),
            Map.entry(Terms.SCHEMA + "description", "#description"),
            Map.entry(Terms.DCTERMS + "issued", "#date+published"),
            Map.entry(Terms.SDMX_DIMENSION + "refPeriod", "#date"),
            Map.entry(Terms.DCTERMS + "date", "#date"),
            Map.entry(Terms.DATELINE + "earliest", "#date+start"),
            Map.entry(Terms.DATELINE + "latest", "#date+end"),
            Map.entry(Terms.SCHEMA + "latitude", "#geo+lat"),
            Map.entry(Terms.SCHEMA + "longitude", "#geo+lon"),
            Map.entry(Terms.DATELINE + "countryCode", "#country+code"),
            Map.entry(Terms.SCHEMA + "publisher", "#org+publisher"),
            Map.entry(Terms.SKOS + "notation", "#indicator+code"),
            Map.entry(Terms.SCHEMA + "minValue", "#indicator+num+min"),
            Map.entry(Terms.SCHEMA + "value", "#indicator+num"),
            Map.entry(Terms.SCHEMA + "maxValue", "#indicator+num+max"),
            Map.entry(Terms.SCHEMA + "unitText", "#indicator+unit"),
            Map.entry(Terms.SCHEMA + "measurementMethod", "#indicator+basis"),
            Map.entry(Terms.DATELINE + "attribution", "#meta+source"),
            Map.entry(Terms.OA + "exact", "#description+quote"));

    private HxlTags() {}

    static String of(Column<?> column) {
        String tag = BY_PROPERTY.get(property(column.meaning()));
        return tag != null ? tag : "#meta+" + column.name().replace('_', '+');
    }

    private static String property(Meaning meaning) {
        if (meaning instanceof Meaning.Value value) {
            return value.property();
        }
        return meaning instanceof Meaning.Link link ? link.property() : "";
    }
}
