package dev.dateline.export.html.read;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The text of an article among everything else that is on its page. */
final class Body {

    /** What is never a part of it. */
    private static final String BESIDE = "script, style, noscript, template, nav, aside, footer, form, button, figure,"
            + " dialog, iframe, svg, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";

    /** Where nothing but the text is: as schema.org marks it, and on pages of Dateline's own. */
    private static final List<String> TEXTS = List.of("[itemprop=articleBody]", "section#text.text > div");

    private static final List<String> PLACES = List.of("article", "main", "[role=main]", "body");

    private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote, pre";

    private Body() {}

    /** The paragraphs, a blank line between two of them; null if there are none. */
    static @Nullable String of(Document page) {
        Document copy = page.clone();
        copy.select(BESIDE).remove();
        return Stream.concat(
                        TEXTS.stream().map(place -> largest(copy.select(place))),
                        PLACES.stream()
                                .map(place -> largest(copy.select(place)))
                                .map(Body::densest))
                .filter(Objects::nonNull)
                .map(Body::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Element largest(Elements elements) {
        return elements.stream()
                .max((a, b) -> Integer.compare(length(a), length(b)))
                .orElse(null);
    }

    /** The characters of all paragraphs in an element. */
    private static int length(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    /** The smallest element in another one that has most of its paragraphs; null for null. */
    private static @Nullable Element densest(@Nullable Element within) {
        Element at = within;
        while (at != null) {
            int all = length(at);
            Element child = at.children().stream()
                    .filter(each -> !each.nameIs("p") && length(each) * 10 > all * 7)
                    .findFirst()
                    .orElse(null);
            if (child == null) {
                return at;
            }
            at = child;
        }
        return null;
    }

    private static String text(Element element) {
        Stream<Element> blocks = element.select(PARAGRAPHS).stream()
                .filter(block -> block.select(PARAGRAPHS).size() == 1 && !isLinks(block));
        return blocks.map(Body::paragraph).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** A list of links to other articles has few letters outside of its links. */
    private static boolean isLinks(Element block) {
        int linked = block.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return block.nameIs("li") && linked * 10 > block.text().length() * 8;
    }

    private static String paragraph(Element block) {
        return block.text().strip();
    }
}
