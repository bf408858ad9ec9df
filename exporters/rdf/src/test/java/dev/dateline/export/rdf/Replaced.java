package dev.dateline.export.rdf;

import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleJson;
import dev.dateline.model.Input;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles with some of their characters replaced. */
final class Replaced {

    private Replaced() {}

    /** Replaces characters wherever they stand by a symbol that is as long. */
    static List<Article> in(List<Article> articles, IntPredicate unwanted) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            ArticleJson.writeLines(articles.iterator(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String lines = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))") // every escape, so that none is seen in another
                .matcher(json.toString(StandardCharsets.UTF_8))
                .replaceAll(
                        escape -> unwanted.test(point(escape)) ? "\u00A4" : Matcher.quoteReplacement(escape.group()));
        String plain = lines.codePoints()
                .map(c -> c != '\n' && unwanted.test(c) ? 0xA4 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Samples.articles(
                new Input("replaced", () -> new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8))));
    }

    private static int point(MatchResult escape) {
        if (escape.group(1) != null) {
            return Integer.parseInt(escape.group(1), 16);
        }
        return switch (escape.group(2)) {
            case "b" -> '\b';
            case "f" -> '\f';
            default -> 'x'; // a quote, a backslash, white space: anybody can hold these
        };
    }
}
