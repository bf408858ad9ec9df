package dev.dateline.export.excel.read;

import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Transcript;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of a workbook as something that people fill in. Used by one thread at a time. */
final class FormFacts {

    private final Set<String> sheetsWithExample = new TreeSet<>();
    private @Nullable String onlyArticle;

    /** Notes that rows of the example are still there. */
    void noteExample(String sheet) {
        sheetsWithExample.add(sheet);
    }

    /** Finds out whether there is one article only, which rows need not name then. */
    void findOnlyArticle(TableRows articles, String idColumn) throws IOException {
        int id = articles.columns().indexOf(idColumn);
        SourceRow first = articles.next();
        boolean isOnly = id >= 0 && first != null && articles.next() == null;
        onlyArticle = isOnly && first != null ? first.cells().get(id) : null;
    }

    /** The id of the one article that there is; null if there are several, or it has none. */
    @Nullable
    String onlyArticle() {
        return onlyArticle;
    }

    /** Tells that the example is still there. */
    void tell(Transcript to, Place workbook) {
        if (!sheetsWithExample.isEmpty()) {
            to.warning(FindingKind.EXAMPLE, workbook, example() + "; they are passed over");
        }
    }

    /** Refuses a workbook that has nothing but the example. */
    void requireMoreThanExample(Place workbook) throws UnreadableInputException {
        if (!sheetsWithExample.isEmpty()) {
            throw new UnreadableInputException(workbook, example() + ", and there is no other article");
        }
    }

    private String example() {
        return "rows of the example are still there, on the sheets " + String.join(", ", sheetsWithExample);
    }
}
