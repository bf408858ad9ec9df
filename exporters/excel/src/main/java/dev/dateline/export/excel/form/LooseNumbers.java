package dev.dateline.export.excel.form;

import dev.dateline.draft.Draft;
import dev.dateline.draft.LooseNumber;
import dev.dateline.export.excel.sheet.OwnTables;
import dev.dateline.export.excel.sheet.SheetContext;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The sheet with numbers of the text that are no figures yet. */
final class LooseNumbers {

    /** A number with the article it stands in. */
    private record Listed(String article, LooseNumber number) {}

    private static final Table<Listed> TABLE = OwnTables.table(
            "numbers",
            "Numbers",
            "Numbers of the text that are no figures yet, since it does not say what they count. Nothing is read back from"
                    + " here: add a row on the sheet Figures for those that are meant.",
            List.of(
                    Column.<Listed>text(
                                    "number",
                                    "Number",
                                    "As it is written.",
                                    r -> r.number().mention().quote())
                            .as(Role.Plain.NAME),
                    Column.<Listed>text(
                            "why", "Why", "What is missing.", r -> r.number().why()),
                    Column.<Listed>text(
                                    "sentence",
                                    "Sentence",
                                    "Where it stands.",
                                    r -> r.number().sentence())
                            .as(Role.Plain.SENTENCE),
                    Column.text("article", "Article", "Id of the article.", Listed::article)));

    private LooseNumbers() {}

    /** Adds the sheet, if there are such numbers. */
    static Optional<TableSheet<?>> add(List<Draft> drafts, SheetContext book) throws IOException {
        if (drafts.stream().allMatch(draft -> draft.looseNumbers().isEmpty())) {
            return Optional.empty();
        }
        TableSheet<Listed> sheet = TableSheet.create(TABLE, book);
        for (Draft draft : drafts) {
            for (LooseNumber number : draft.looseNumbers()) {
                sheet.write(new Listed(draft.manuscript().id(), number));
            }
        }
        return Optional.of(sheet);
    }
}
