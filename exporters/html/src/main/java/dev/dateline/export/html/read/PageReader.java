package dev.dateline.export.html.read;

import dev.dateline.draft.Manuscript;
import dev.dateline.export.ManuscriptReader;
import dev.dateline.model.Edtf;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.WebIri;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a web page says of the news article on it, and its text. What schema.org JSON-LD says comes first, then meta tags,
 * then HTML.
 */
public final class PageReader implements ManuscriptReader {

    /** The length of a day as it is written: 2031-05-04. */
    private static final int DAY = 10;

    /** The first of the tags of a page, with what may stand before it. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)(\\u00ef\\u00bb\\u00bf)?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");

    /** Creates a reader. */
    public PageReader() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String title() {
        return "a web page with an article";
    }

    @Override
    public boolean recognises(String first) {
        return BEGINNING.matcher(first).matches();
    }

    @Override
    public Manuscript read(String id, InputStream html) throws IOException {
        Document page = Jsoup.parse(html, null, "");
        Described described = Described.in(page);
        String text = Body.of(page);
        if (text == null) {
            text = described.text("articleBody");
        }
        String headline =
                first(described.text("headline"), meta(page, "og:title"), text(page.selectFirst("h1")), page.title());
        if (text == null || headline == null) {
            throw new InvalidValueException("the web page has no " + (text == null ? "text of an article" : "headline")
                    + " that stands in it as HTML; save it from a browser once it is shown, or copy its text");
        }
        return new Manuscript(
                id,
                headline,
                described.text("alternativeHeadline"),
                valid(first(described.text("inLanguage"), attribute(page, "html[lang]", "lang")), PageReader::language),
                first(described.text("publisher"), meta(page, "og:site_name")),
                authors(page, described),
                published(page, described),
                valid(
                        first(
                                described.text("url"),
                                attribute(page, "link[rel=canonical]", "href"),
                                meta(page, "og:url"),
                                described.text("mainEntityOfPage")),
                        WebIri::require),
                text);
    }

    private static List<String> authors(Document page, Described described) {
        List<String> authors = described.all("author");
        return (authors.isEmpty() ? page.select("meta[name=author]").eachAttr("content") : authors)
                .stream()
                        .map(String::strip)
                        .filter(author -> !author.isEmpty())
                        .distinct()
                        .toList();
    }

    private static @Nullable Edtf published(Document page, Described described) {
        return Stream.of(
                        described.text("datePublished"),
                        meta(page, "article:published_time"),
                        attribute(page, "time[itemprop=datePublished]", "datetime"))
                .filter(Objects::nonNull)
                .map(PageReader::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A date as pages write it: with parts of a second, or with more behind the day that is no time. */
    private static @Nullable Edtf date(String written) {
        String whole = written.replaceFirst("\\.\\d+", "");
        for (String each : List.of(whole, whole.substring(0, Math.min(DAY, whole.length())))) {
            Edtf date = valid(each, Edtf::parse);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** What a rule makes of a value, null if the rule refuses it: pages say much that is not so. */
    private static <T> @Nullable T valid(@Nullable String value, Function<String, T> rule) {
        try {
            return value == null ? null : rule.apply(value);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    /** A language that an article can have; only a manuscript knows. */
    private static String language(String tag) {
        String written = tag.replace('_', '-');
        return Objects.requireNonNull(
                new Manuscript("x", "x", null, written, null, List.of(), null, null, "x").language());
    }

    private static @Nullable String first(@Nullable String... values) {
        return Stream.of(values)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String meta(Document page, String property) {
        return attribute(page, "meta[property=" + property + "]", "content");
    }

    private static @Nullable String attribute(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null || element.attr(attribute).isBlank()
                ? null
                : element.attr(attribute).strip();
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text();
    }
}
