package dev.dateline.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells addresses of pages about a thing from IRIs of the thing itself, where it is known that a site has both. What
 * two graphs are joined by is the latter, to the letter.
 */
final class EntityIris {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final Pattern ITEM = Pattern.compile("/(?:wiki|entity)/(?:Special:EntityPage/)?(Q[1-9][0-9]*)");
    private static final Pattern GEONAME = Pattern.compile("/([1-9][0-9]*)(?:/[^/]*)?");
    private static final Pattern VIAF = Pattern.compile("/viaf/([1-9][0-9]*)/?");
    private static final Pattern DBPEDIA = Pattern.compile("/(?:page|resource)/([^/]+)");
    private static final Pattern LOC = Pattern.compile("/authorities/([a-z]+/[a-z0-9]+)(?:\\.[a-z0-9.]+)?");
    private static final Pattern WHOLE = Pattern.compile("(/.+)");

    private EntityIris() {}

    /** Whether an IRI leads to a page, as far as is known. */
    static boolean isPage(String iri) {
        return !iri.startsWith(WIKIDATA) && (host(iri).endsWith(".wikipedia.org") || entityOf(iri) != null);
    }

    /** The IRI of the thing that a page is about; null if the IRI is no page, or it is not known. */
    static @Nullable String entityOf(String iri) {
        String host = host(iri);
        return isKnown(host) ? entity(iri, host) : null;
    }

    private static boolean isKnown(String host) {
        return switch (host) {
            case "wikidata.org", "geonames.org", "viaf.org", "dbpedia.org", "id.loc.gov", "d-nb.info" -> true;
            case "orcid.org", "isni.org", "ror.org" -> true;
            default -> false;
        };
    }

    private static @Nullable String entity(String iri, String host) {
        String path = path(iri);
        String entity = switch (host) {
            case "wikidata.org" -> moved(path, ITEM, WIKIDATA, "");
            case "geonames.org" -> moved(path, GEONAME, "https://sws.geonames.org/", "/");
            case "viaf.org" -> moved(path, VIAF, "http://viaf.org/viaf/", "");
            case "dbpedia.org" -> moved(path, DBPEDIA, "http://dbpedia.org/resource/", "");
            case "id.loc.gov" -> moved(path, LOC, "http://id.loc.gov/authorities/", "");
            default -> moved(path, WHOLE, "https://" + host, "");
        };
        return iri.equals(entity) ? null : entity;
    }

    private static @Nullable String moved(String path, Pattern pattern, String before, String after) {
        Matcher matcher = pattern.matcher(path);
        return matcher.matches() ? before + matcher.group(1) + after : null;
    }

    /** The host, without what sites put before their names for people. */
    private static String host(String iri) {
        int start = iri.indexOf("//") + 2;
        int end = iri.indexOf('/', start);
        String host = iri.substring(start, end < 0 ? iri.length() : end);
        return host.startsWith("www.") ? host.substring(4) : host.startsWith("m.") ? host.substring(2) : host;
    }

    private static String path(String iri) {
        int start = iri.indexOf('/', iri.indexOf("//") + 2);
        int end = start;
        while (end >= 0 && end < iri.length() && iri.charAt(end) != '?' && iri.charAt(end) != '#') {
            end++;
        }
        return start < 0 ? "" : iri.substring(start, end);
    }
}
