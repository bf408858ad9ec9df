package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.FormRows;
import dev.dateline.export.statements.Datatype;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the answers that people have given about the rows of a table. */
final class Answered {

    private Answered() {}

    /** Whether a sheet of a table asks what to keep. */
    static boolean isAsked(TableSheets sheets) {
        return sheets.heads().stream().anyMatch(head -> head.indexOf(FormRows.KEEP) >= 0);
    }

    /**
     * Reads the answers.
     *
     * @throws UnreadableInputException if something else stands where an answer should be
     */
    static void read(TableSheets sheets, WorkbookFile workbook, FormFacts facts, String input, Review review)
            throws IOException {
        CellForm form = new CellForm(workbook.countsFrom1904());
        List<String> key = sheets.table().primaryKey();
        int article = sheets.names().indexOf(key.get(0));
        int id = sheets.names().indexOf(key.get(key.size() - 1));
        for (int i = 0; i < sheets.heads().size(); i++) {
            SheetHead head = sheets.heads().get(i);
            List<Integer> positions = sheets.positions(head);
            try (SheetRows rows = workbook.rows(head.sheet())) {
                for (CellRow row = rows.next(); row != null; row = rows.next()) {
                    if (row.number() > head.row() && positions.stream().anyMatch(row.cells()::containsKey)) {
                        int keep = head.indexOf(FormRows.KEEP);
                        String of = article < 0 ? null : text(row, positions.get(article), form);
                        review.note(
                                new Review.Row(
                                        sheets.table().name(),
                                        CellPlaces.number(i, row.number()),
                                        Objects.requireNonNullElse(
                                                of, Objects.requireNonNullElse(facts.onlyArticle(), "")),
                                        id < 0
                                                ? ""
                                                : Objects.requireNonNullElse(text(row, positions.get(id), form), "")),
                                text(row, keep, form),
                                text(row, head.indexOf(FormRows.RULE), form) == null,
                                CellPlaces.cell(input, head.sheet().title(), Math.max(keep, 0), row.number()));
                    }
                }
            }
        }
    }

    private static @Nullable String text(CellRow row, int column, CellForm form) {
        CellValue value = row.cells().get(column);
        return value == null ? null : form.of(value, Datatype.TEXT);
    }
}
