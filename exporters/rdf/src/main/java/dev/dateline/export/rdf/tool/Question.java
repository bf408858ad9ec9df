package dev.dateline.export.rdf.tool;

import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A question that a graph can be asked.
 *
 * @param number from 1
 * @param title the question in words
 * @param sparql the question in SPARQL 1.1, with its prefixes. It has the same answers whether triples are in the graph
 *     without a name or in one for each article, and whether or not a store shows the second as the first, too
 */
record Question(int number, String title, String sparql) {

    static final int COUNT = 10;

    static final List<Question> ALL =
            IntStream.rangeClosed(1, COUNT).mapToObj(Question::read).toList();

    /** Stands in the files for "in the graph without a name, or in any other". */
    private static final String ANYWHERE = "ANYWHERE {";

    /** The graph without a name counts only if there are no others: it may be all of them together. */
    private static final String IN_NO_GRAPH =
            "{ BIND (EXISTS { GRAPH ?any { ?anything a schema:NewsArticle } } AS ?named) FILTER (!?named) {";

    /**
     * The question of a number.
     *
     * @param written the number as users write it
     * @throws InvalidValueException if there is none
     */
    static Question of(String written) {
        return ALL.stream()
                .filter(each -> written.equals(Integer.toString(each.number)))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("'" + written
                        + "' is not the number of a question; they go from 1 to " + COUNT
                        + ", and 'dateline schema queries' has all of them"));
    }

    /** All questions, to be read and copied. */
    static String all() {
        StringBuilder text = new StringBuilder();
        for (Question each : ALL) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("# ")
                    .append(each.number)
                    .append(". ");
            text.append(each.title).append('\n').append(each.sparql);
        }
        return text.toString();
    }

    private static Question read(int number) {
        String name = String.format(Locale.ROOT, "/dev/dateline/export/rdf/questions/%02d.rq", number);
        try (InputStream in = Objects.requireNonNull(Question.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new Question(number, text.substring(2, end), prefixed(everywhere(text.substring(end + 1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String prefixed(String query) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
            if (query.contains(prefix.getKey() + ":")) {
                text.append("PREFIX ").append(prefix.getKey()).append(": <");
                text.append(prefix.getValue()).append(">\n");
            }
        }
        return text.append(query).toString();
    }

    private static String everywhere(String query) {
        int at = query.indexOf(ANYWHERE);
        if (at < 0) {
            return query;
        }
        int from = at + ANYWHERE.length();
        int end = end(query, from);
        String pattern = query.substring(from, end);
        return query.substring(0, at) + IN_NO_GRAPH + pattern + "} } UNION { GRAPH ?graph {" + pattern + "} }"
                + everywhere(query.substring(end + 1));
    }

    /** Where the brace that was opened before a place is closed. */
    private static int end(String query, int from) {
        int depth = 1;
        for (int i = from; i < query.length(); i++) {
            char c = query.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a brace is not closed in " + query);
    }
}
