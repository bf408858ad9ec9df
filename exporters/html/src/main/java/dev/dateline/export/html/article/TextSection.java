package dev.dateline.export.html.article;

import dev.dateline.export.html.markup.Direction;
import dev.dateline.export.html.markup.Html;
import dev.dateline.model.Article;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Paragraph;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The text, cut where mentions begin and end. Each piece leads to the fact of the shortest mention it is in, and says
 * which others it is in.
 */
final class TextSection {

    /** Mentions that a piece says it is in, at most: texts that are mentioned as a whole over and over stay readable. */
    private static final int MAX_NAMED = 8;

    private static final List<String> KINDS = List.of("figure", "entity", "relation");

    /** The shortest first; of equally long ones, figures before entities before relations. */
    private static final Comparator<NumberedMention> CLOSEST = Comparator.comparingInt((NumberedMention each) ->
                    each.mention().end() - each.mention().start())
            .thenComparing(each -> KINDS.indexOf(Anchors.kind(each.of())))
            .thenComparing(each -> each.of().id())
            .thenComparing(NumberedMention::mention, Anchors.ORDER);

    private final Html html;
    private final Article article;
    private final List<NumberedMention> byStart;
    private final List<NumberedMention> byEnd;
    private final TreeSet<NumberedMention> around = new TreeSet<>(CLOSEST);
    /** Those that a piece leads to: the first piece of each is a stop of the keyboard. */
    private final Set<NumberedMention> linked = new HashSet<>();

    private int begun;
    private int ended;

    TextSection(Html html, Article article) {
        this.html = html;
        this.article = article;
        Comparator<NumberedMention> order = Comparator.comparing(NumberedMention::mention, Anchors.ORDER);
        byStart =
                article.mentions().stream().sorted(order.thenComparing(CLOSEST)).toList();
        byEnd = byStart.stream()
                .sorted(Comparator.comparingInt(each -> each.mention().end()))
                .toList();
    }

    void write() throws IOException {
        html.start("section", "id", "text", "class", "text", "aria-labelledby", "text-heading");
        html.leaf("h2", "Text", "id", "text-heading");
        if (article.text() == null) {
            html.leaf("p", "The text was not given.", "class", "none");
        }
        String direction = article.language() == null ? "auto" : Direction.of(article.language());
        html.start("div", "lang", article.language(), "dir", direction);
        for (Paragraph paragraph : article.paragraphs()) {
            html.start("p", "id", "paragraph-" + paragraph.number());
            write(paragraph);
            html.end();
        }
        anchor(move(Integer.MAX_VALUE));
        html.end().end();
    }

    private void write(Paragraph paragraph) throws IOException {
        String text = paragraph.text();
        int point = paragraph.start();
        int end = point + text.codePointCount(0, text.length());
        int index = 0;
        while (point < end) {
            List<NumberedMention> begin = move(point);
            int next = Math.min(end, nextCut());
            int to = text.offsetByCodePoints(index, next - point);
            write(text.substring(index, to), begin);
            point = next;
            index = to;
        }
    }

    /** Goes to a code point; says which mentions begin there, or between there and where it was before. */
    private List<NumberedMention> move(int point) {
        int before = begun;
        while (begun < byStart.size() && byStart.get(begun).mention().start() <= point) {
            around.add(byStart.get(begun++));
        }
        while (ended < byEnd.size() && byEnd.get(ended).mention().end() <= point) {
            around.remove(byEnd.get(ended++));
        }
        return byStart.subList(before, begun);
    }

    /** The next code point at which a mention begins or ends. */
    private int nextCut() {
        int start = begun < byStart.size() ? byStart.get(begun).mention().start() : Integer.MAX_VALUE;
        int end = ended < byEnd.size() ? byEnd.get(ended).mention().end() : Integer.MAX_VALUE;
        return Math.min(start, end);
    }

    private void write(String piece, List<NumberedMention> begin) throws IOException {
        if (around.isEmpty()) {
            anchor(begin);
            html.text(piece);
            return;
        }
        NumberedMention closest = around.first();
        anchor(begin.stream().filter(each -> !each.equals(closest)).toList());
        String id = begin.contains(closest) ? id(closest) : null;
        if (piece.isBlank()) {
            html.leaf("span", piece, "class", "mention" + kinds(), "id", id, "data-of", named());
            return;
        }
        boolean first = linked.add(closest);
        html.leaf(
                "a",
                piece,
                "class",
                "mention" + kinds(),
                "id",
                id,
                "href",
                "#" + Anchors.of(closest.of()),
                "data-of",
                named(),
                "tabindex",
                first ? null : "-1");
    }

    private String kinds() {
        return KINDS.stream()
                .filter(kind -> around.stream()
                        .limit(MAX_NAMED)
                        .anyMatch(each -> Anchors.kind(each.of()).equals(kind)))
                .map(kind -> " in-" + kind)
                .collect(Collectors.joining());
    }

    private String named() {
        return around.stream()
                .limit(MAX_NAMED)
                .map(each -> Anchors.of(each.of()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String id(NumberedMention mention) {
        return Anchors.of(mention.of(), mention.mention());
    }

    private void anchor(List<NumberedMention> mentions) throws IOException {
        for (NumberedMention each : mentions) {
            html.leaf("span", "", "id", id(each));
        }
    }
}
