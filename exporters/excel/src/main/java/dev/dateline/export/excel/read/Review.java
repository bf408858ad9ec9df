package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.FormRows;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Transcript;
import dev.dateline.model.UnreadableInputException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people have answered about the candidates of drafts. A draft is reviewed once one of its rows has an answer, yes or
 * no; what is taken are the rows with a yes, and those that people have added. Used by one thread at a time.
 */
final class Review {

    private static final Set<String> YES = Set.of("yes", "y", "x", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    /** How many rows of an article have which answer. */
    private static final class Answers {
        private int yes;
        private int no;
        private int none;

        boolean isReviewed() {
            return yes + no > 0;
        }
    }

    private final Map<String, Answers> articles = new TreeMap<>();
    /** The rows that are left out, by table and number. */
    private final Set<String> leftOut = new HashSet<>();
    /** The same by table, article and id. */
    private final Set<List<String>> leftOutIds = new HashSet<>();

    private final Place workbook;

    /**
     * Creates a review without answers.
     *
     * @param workbook the workbook as a whole
     */
    Review(Place workbook) {
        this.workbook = workbook;
    }

    /**
     * Notes the answer of a row.
     *
     * @param answer what stands in the cell; null if it is empty
     * @param isAdded whether people have added the row, so that it needs no answer
     * @param at where the cell is
     * @throws UnreadableInputException if it is no answer
     */
    void note(Row row, @Nullable String answer, boolean isAdded, Place at) throws UnreadableInputException {
        Answers answers = articles.computeIfAbsent(row.article(), article -> new Answers());
        String word = answer == null ? "" : answer.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            answers.yes++;
            return;
        }
        if (NO.contains(word)) {
            answers.no++;
        } else if (word.isEmpty()) {
            if (isAdded) {
                return;
            }
            answers.none++;
        } else {
            throw new UnreadableInputException(
                    at, "this is no answer to '" + FormRows.KEEP + "'; write " + String.join(" or ", FormRows.ANSWERS));
        }
        leftOut.add(row.table() + " " + row.number());
        leftOutIds.add(List.of(row.table(), row.article(), row.id()));
    }

    /**
     * A row that has an answer, or is to have one.
     *
     * @param table the name of its table
     * @param number its number
     * @param article the id of its article
     * @param id its own id; empty if it has none
     */
    record Row(String table, long number, String article, String id) {}

    /** Whether a row is left out. */
    boolean leavesOut(String table, long number) {
        return leftOut.contains(table + " " + number);
    }

    /** Whether the row of an id is left out. */
    boolean leavesOut(String table, String article, String id) {
        return leftOutIds.contains(List.of(table, article, id));
    }

    /** Whether an article is no draft any more. */
    boolean isReviewed(String article) {
        Answers answers = articles.get(article);
        return answers != null && answers.isReviewed();
    }

    /** Tells what nobody has answered. */
    void tell(Transcript to) {
        articles.forEach((article, answers) -> {
            if (!answers.isReviewed() && answers.none > 0) {
                to.warning(
                        FindingKind.NOT_REVIEWED,
                        workbook,
                        "no row of '" + article + "' has an answer in '" + FormRows.KEEP
                                + "', so nothing of it is taken, and it is still a draft");
            } else if (answers.none > 0) {
                to.warning(
                        FindingKind.NOT_REVIEWED,
                        workbook,
                        answers.none + (answers.none == 1 ? " row" : " rows") + " of '" + article
                                + "' without an answer in '" + FormRows.KEEP + "' are left out; " + answers.yes
                                + " are kept");
            }
        });
    }
}
