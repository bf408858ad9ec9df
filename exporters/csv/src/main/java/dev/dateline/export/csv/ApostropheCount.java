package dev.dateline.export.csv;

import dev.dateline.export.ExportReport.Loss;
import java.util.List;

/** Counts the cells that were changed so that no spreadsheet takes them for formulas. */
final class ApostropheCount {

    private long number;
    private String example = "";

    void add(String articleId, String column) {
        if (number++ == 0) {
            example = "article '" + articleId + "', column " + column;
        }
    }

    List<Loss> losses() {
        return number == 0
                ? List.of()
                : List.of(new Loss(
                        "text got an apostrophe in front, so that spreadsheets do not take it for a formula",
                        number,
                        example));
    }
}
