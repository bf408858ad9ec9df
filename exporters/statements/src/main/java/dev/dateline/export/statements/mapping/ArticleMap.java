package dev.dateline.export.statements.mapping;

import dev.dateline.model.Place;
import dev.dateline.model.Suggestion;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the columns of a table of others mean: how articles are made of its rows. Immutable and thread-safe.
 *
 * <p>The map is the article itself, with texts in which cells fill holes. In YAML:
 *
 * <pre>{@code
 * article:
 *   id: "incident-{id}"
 *   headline: "{title}"
 *   figures:
 *     - {id: dead, measure: people-killed, unit: person, if: "{dead}", best: "{dead}"}
 * ignore: [editor]
 * }</pre>
 */
public final class ArticleMap {

    private static final int LISTED = 12;

    private final ObjectMap article;
    private final Map<String, Place> columns;
    private final Reading reading;

    /**
     * How cells are read.
     *
     * @param empty what stands in cells without a value
     * @param ignored the columns that nothing is made of on purpose
     * @param ignoresRest whether that is so for all that the map does not use
     * @param numbers how numbers are written
     */
    record Reading(Set<String> empty, Set<String> ignored, boolean ignoresRest, NumberMarks numbers) {}

    /**
     * Creates a map.
     *
     * @param columns those it uses, each with a place where it does so
     */
    ArticleMap(ObjectMap article, Map<String, Place> columns, Reading reading) {
        this.article = article;
        this.columns = columns;
        this.reading = reading;
    }

    /**
     * Makes sense of a map as it is written down.
     *
     * @param written all of it
     * @return the map
     * @throws UnreadableInputException if it makes no sense, with the place where it does not
     */
    public static ArticleMap of(MapNode written) throws UnreadableInputException {
        return MapParser.parse(written);
    }

    /**
     * Begins making articles. Rows of one article stand together; what they say of one field is the same.
     *
     * @param table the table; closed with what is returned, and if nothing is
     * @return the articles
     * @throws UnreadableInputException if it has not the columns that the map uses
     * @throws IOException if it cannot be read
     */
    public TranscriptSource over(ForeignTable table) throws IOException {
        try {
            requireColumns(table);
        } catch (IOException e) {
            try {
                table.close();
            } catch (IOException also) {
                e.addSuppressed(also);
            }
            throw e;
        }
        return new MappedArticles(article, reading, table, unused(table.columns()));
    }

    private void requireColumns(ForeignTable table) throws UnreadableInputException {
        List<String> all = table.columns();
        for (String name : all) {
            if (all.indexOf(name) != all.lastIndexOf(name) && columns.containsKey(name)) {
                throw new UnreadableInputException(
                        table.at(), "there are two columns " + name + "; rename one of them");
            }
        }
        for (Map.Entry<String, Place> used : columns.entrySet()) {
            if (!all.contains(used.getKey())) {
                throw new UnreadableInputException(
                        table.at(),
                        "there is no column " + used.getKey() + ", which " + used.getValue() + " uses"
                                + Suggestion.hint(used.getKey(), all));
            }
        }
    }

    /** The columns that nothing is made of, and that nobody has said to leave out. */
    private List<String> unused(List<String> all) {
        List<String> unused = new ArrayList<>(all);
        unused.removeAll(columns.keySet());
        unused.removeAll(reading.ignored());
        return reading.ignoresRest() ? List.of() : unused;
    }

    /** Names, the first of them if there are many. */
    static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        return names.size() > LISTED ? first + " and " + (names.size() - LISTED) + " more" : first;
    }
}
