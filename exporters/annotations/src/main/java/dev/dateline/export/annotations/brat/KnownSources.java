package dev.dateline.export.annotations.brat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The IRIs of entries in data that much is linked to. */
final class KnownSources {

    private KnownSources() {}

    /**
     * The IRI of an entry.
     *
     * @param source the name of a data set, or the scheme of an IRI
     * @param entry its id there, or the rest of the IRI
     * @return null if nobody knows
     */
    static @Nullable String iri(String source, String entry) {
        if (entry.matches("https?://.*")) {
            return entry;
        }
        return switch (source.toLowerCase(Locale.ROOT)) {
            case "http", "https" -> entry.startsWith("//") ? source + ":" + entry : null;
            case "wikidata", "wd" -> iri("http://www.wikidata.org/entity/", entry, "Q[1-9]\\d*", "");
            case "wikipedia", "enwiki" -> wikipedia(entry);
            case "dbpedia" -> iri("http://dbpedia.org/resource/", entry.replace(' ', '_'), "[^/?#]+", "");
            case "geonames" -> iri("https://sws.geonames.org/", entry, "[1-9]\\d*", "/");
            case "viaf" -> iri("http://viaf.org/viaf/", entry, "[1-9]\\d*", "");
            case "gnd" -> iri("https://d-nb.info/gnd/", entry, "[0-9X-]+", "");
            case "isni" -> iri("https://isni.org/isni/", entry.replace(" ", ""), "\\d{15}[\\dX]", "");
            case "orcid" -> iri("https://orcid.org/", entry, "[\\dX-]+", "");
            case "ror" -> iri("https://ror.org/", entry, "[a-z0-9]+", "");
            default -> null;
        };
    }

    /** The English one, by the number of a page or by its title. */
    private static @Nullable String wikipedia(String entry) {
        String page = iri("https://en.wikipedia.org/?curid=", entry, "[1-9]\\d*", "");
        return page == null
                ? iri("https://en.wikipedia.org/wiki/", entry.replace(' ', '_'), "[^?#\\[\\]|]+", "")
                : page;
    }

    private static @Nullable String iri(String before, String entry, String pattern, String after) {
        return entry.matches(pattern) ? before + entry + after : null;
    }
}
