package dev.dateline.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What field is meant by a name that is none: names that others give to the same, and slips of the pen. */
final class FieldSynonyms {

    /** For each field, what it is called elsewhere; capital letters, hyphens and underscores do not count. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("headline", " title "),
            Map.entry("standfirst", " subtitle subheadline summary dek lede "),
            Map.entry("language", " lang locale "),
            Map.entry("publisher", " outlet newspaper "),
            Map.entry("authors", " author byline bylines writer "),
            Map.entry("published", " date publishedat datepublished publicationdate pubdate "),
            Map.entry("modified", " updated updatedat datemodified lastmodified "),
            Map.entry("url", " link uri href permalink "),
            Map.entry("text", " body content articlebody fulltext "),
            Map.entry("entities", " entity "),
            Map.entry("relations", " relation relationships triples "),
            Map.entry("figures", " figure numbers quantities "),
            Map.entry("name", " label title "),
            Map.entry("aliases", " alias alternatename alternatenames othernames synonyms "),
            Map.entry("sameAs", " wikidata links sameasiris "),
            Map.entry("mentions", " mention quotes occurrences "),
            Map.entry("when", " date time "),
            Map.entry("place", " location where "),
            Map.entry("countryCode", " country iso2 "),
            Map.entry("latitude", " lat "),
            Map.entry("longitude", " lon lng long "),
            Map.entry("subject", " from source "),
            Map.entry("object", " to target "),
            Map.entry("type", " kind category relation predicate "),
            Map.entry("measure", " metric variable "),
            Map.entry("unit", " units currency "),
            Map.entry("low", " min minimum lower atleast "),
            Map.entry("best", " value amount number estimate "),
            Map.entry("high", " max maximum upper atmost "),
            Map.entry("approximate", " approx approximately about "),
            Map.entry("basis", " status "),
            Map.entry("attributedTo", " source "),
            Map.entry("includedIn", " partof "),
            Map.entry("start", " begin from startoffset offset "),
            Map.entry("end", " to endoffset stop "),
            Map.entry("quote", " text exact words "),
            Map.entry("title", " name label headline "),
            Map.entry("publisherId", " publisheriri publisherurl "),
            Map.entry("license", " licence rights terms "),
            Map.entry("contact", " contactpoint email mail "),
            Map.entry("landingPage", " homepage page url website "),
            Map.entry("keywords", " keyword tags subjects "));

    /** Shorter names become others by one letter. */
    private static final int SHORT = 4;

    private static final int LONG = 40;

    private FieldSynonyms() {}

    /**
     * A hint to put at the end of a message.
     *
     * @param name a field that does not exist
     * @param value what it has
     * @param fields those that do
     * @param present the fields that are there already
     */
    static String hint(String name, JsonValue value, FieldList<?> fields, Collection<String> present) {
        List<String> free = fields.names().stream()
                .filter(field -> !present.contains(field))
                .toList();
        String meant = meant(name, free);
        Integer index = meant == null ? null : fields.indexOf(meant);
        if (meant == null || index == null) {
            return Suggestion.hint(name, fields.names());
        }
        if (fields.all().get(index).shape() instanceof Shape.Texts texts && value instanceof JsonValue.Text) {
            String right = OtherType.strings(value, texts.rule());
            if (right.endsWith("]")) {
                return "; write \"" + meant + "\": " + right.substring("write ".length());
            }
        }
        return "; did you mean '" + meant + "'?";
    }

    /**
     * The field that is certainly meant: the same word in other letters or another number, or with one letter wrong; null
     * if there is doubt.
     *
     * @param fields those that exist
     * @param present the fields that are there already
     */
    static @Nullable String certain(String name, FieldList<?> fields, Collection<String> present) {
        String word = plain(name);
        List<String> near = fields.names().stream()
                .filter(field -> isNear(word, plain(field)))
                .toList();
        return near.size() == 1 && !present.contains(near.get(0)) ? near.get(0) : null;
    }

    private static boolean isNear(String word, String field) {
        return word.equals(field)
                || (word + "s").equals(field)
                || (word + "es").equals(field)
                || (word.length() > SHORT
                        && Math.abs(word.length() - field.length()) <= 1
                        && Suggestion.distance(word, field) == 1);
    }

    private static String plain(String name) {
        return name.length() > LONG
                ? name
                : name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private static @Nullable String meant(String name, List<String> free) {
        String word = " " + plain(name) + " ";
        List<String> known = free.stream()
                .filter(field -> NAMES.getOrDefault(field, "").contains(word))
                .toList();
        return known.isEmpty() ? Suggestion.nearest(name, free) : known.get(0);
    }
}
