package dev.dateline.export.statements.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids for the rows of an article that have none: they go on counting where the last id ends in a number. Ids that mean the
 * same in the whole corpus begin with that of the article, lest they mean what another article has by that id.
 */
final class FreshIds {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private final Set<String> taken = new HashSet<>();
    private String prefix;
    private int last;

    /**
     * Looks at the ids that are there.
     *
     * @param first what ids begin with if none ends in a number
     */
    FreshIds(String first, List<String> present) {
        this.prefix = first;
        for (String id : present) {
            taken.add(id);
            Matcher numbered = NUMBERED.matcher(id);
            if (numbered.matches()) {
                prefix = numbered.group(1);
                last = Integer.parseInt(numbered.group(2));
            }
        }
    }

    /** Those of a table in an article. */
    static FreshIds of(RowShape shape, String article, List<String> present) {
        String initial = shape.table().name().substring(0, 1);
        boolean isOfArticle = shape.table().about().contains("{article_id}");
        return isOfArticle
                ? new FreshIds(initial, present)
                : new FreshIds(
                        article + "-" + initial,
                        present.stream()
                                .filter(id -> id.startsWith(article + "-" + initial))
                                .toList());
    }

    /** The next one. */
    String next() {
        String id = prefix + ++last;
        while (!taken.add(id)) {
            id = prefix + ++last;
        }
        return id;
    }
}
