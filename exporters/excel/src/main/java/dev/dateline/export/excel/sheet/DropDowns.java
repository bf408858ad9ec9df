package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Constraint;
import dev.dateline.export.statements.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationErrorStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationType;

/** Lists to choose from in the cells that somebody may change, and what to know when doing so. */
final class DropDowns {

    /** What Excel takes for a list that stands in the rule itself, without the quotation marks around it. */
    private static final int MAX_LIST = 255;

    private final Map<String, TableSheet<?>> sheets;

    private DropDowns(Map<String, TableSheet<?>> sheets) {
        this.sheets = sheets;
    }

    /**
     * What a column offers.
     *
     * @param formula the list, or where it stands
     * @param prompt what to know
     * @param error what to say of a value that is not in the list; null if there is nothing to say
     * @param isClosed whether no other value is taken
     */
    private record Offer(
            String formula, String prompt, @Nullable String error, boolean isClosed) {}

    /** Adds the lists of all sheets, when every sheet has its last row. */
    static void add(List<TableSheet<?>> sheets) {
        DropDowns lists = new DropDowns(
                sheets.stream().collect(Collectors.toMap(sheet -> sheet.table().name(), Function.identity())));
        for (TableSheet<?> sheet : sheets) {
            SheetLayout layout = sheet.layout();
            for (int i = 0; i < layout.columns().size(); i++) {
                Offer offer = layout.editing(i) == Editing.GIVEN
                        ? lists.offer(sheet, layout.columns().get(i))
                        : null;
                if (offer != null) {
                    add(sheet, i, offer);
                }
            }
        }
    }

    private @Nullable Offer offer(TableSheet<?> sheet, SheetColumn column) {
        if (column instanceof SheetColumn.Data data) {
            return offer(sheet, data.column());
        }
        String answers = String.join(",", FormRows.ANSWERS);
        return new Offer(
                "\"" + answers + "\"", "Write yes to keep the row, no to leave it out.", "It is yes or no.", true);
    }

    private @Nullable Offer offer(TableSheet<?> sheet, Column<?> column) {
        if (column.role() instanceof Role.Label label) {
            return names(sheet, label.reference());
        }
        if (column.role() instanceof Role.Reference reference) {
            return ids(sheet, column, reference.table());
        }
        Constraint constraint = column.constraint();
        String list = String.join(",", constraint.known());
        if (list.isEmpty() || list.length() > MAX_LIST) {
            return null;
        }
        return constraint instanceof Constraint.OneOf
                ? new Offer("\"" + list + "\"", "Choose one of the list.", "It is one of: " + list + ".", true)
                : new Offer("\"" + list + "\"", "Choose from the list, or write another word.", null, false);
    }

    /** The names of the rows that a cell may have; nothing where it is not sure of which table they are. */
    private @Nullable Offer names(TableSheet<?> sheet, String reference) {
        Column<?> id = sheet.table().columns().get(sheet.table().positions(List.of(reference))[0]);
        TableSheet<?> other = id.role() instanceof Role.Reference role ? sheets.get(role.table()) : null;
        List<Integer> names = other == null ? List.of() : other.layout().indexesOf(Role.Plain.NAME);
        if (other == null || names.isEmpty() || other.layout().editing(names.get(0)) != Editing.GIVEN) {
            return null;
        }
        Worksheet part = other.parts().get(0);
        return new Offer(
                range(other, part, names.get(0)),
                "Choose the name of a row on the sheet " + part.title() + ".",
                "No row on the sheet " + part.title() + " has this name; add one there.",
                false);
    }

    /** The cells of a column, and those below that people may fill in. */
    private static String range(TableSheet<?> sheet, Worksheet part, int column) {
        String letters = CellReference.convertNumToColString(column);
        return part.quoted() + "!$" + letters + "$" + Worksheet.FIRST_ROW + ":$" + letters + "$"
                + Math.max(Worksheet.FIRST_ROW, part.row() + 1 + room(sheet));
    }

    /** How many rows below the last people may fill in. */
    private static int room(TableSheet<?> sheet) {
        return sheet.layout().form() == null ? 0 : FormRows.ROOM;
    }

    /** The ids of the rows that a cell may refer to: those of its article, which no list can be narrowed down to. */
    private @Nullable Offer ids(TableSheet<?> sheet, Column<?> column, String table) {
        TableSheet<?> other = sheets.get(table);
        String id = other == null ? null : idColumn(sheet, column, other);
        if (other == null || id == null || other.parts().isEmpty()) {
            return null;
        }
        Worksheet part = other.parts().get(0);
        String formula = range(other, part, other.layout().indexOf(id));
        boolean isWhole = other.parts().size() == 1;
        return new Offer(
                formula,
                "Choose the id of a row on the sheet " + part.title() + ". It has to be of the same article.",
                isWhole ? "No row on the sheet " + part.title() + " has this id." : null,
                false);
    }

    /** The column with the ids that a column refers to, by the foreign key it is in. */
    private static @Nullable String idColumn(TableSheet<?> sheet, Column<?> column, TableSheet<?> other) {
        return sheet.table().foreignKeys().stream()
                .filter(key -> key.table().equals(other.table().name()))
                .filter(key -> key.columns().contains(column.name()))
                .map(key -> other.table().primaryKey().get(key.columns().indexOf(column.name())))
                .findFirst()
                .orElse(null);
    }

    private static void add(TableSheet<?> sheet, int column, Offer offer) {
        for (Worksheet part : sheet.parts()) {
            CTDataValidations all = part.template().getCTWorksheet().getDataValidations();
            CTDataValidation list = all.addNewDataValidation();
            list.setType(STDataValidationType.LIST);
            list.setAllowBlank(true);
            list.setFormula1(offer.formula());
            list.setShowInputMessage(true);
            list.setPrompt(offer.prompt());
            if (offer.error() != null) {
                list.setErrorStyle(
                        offer.isClosed() ? STDataValidationErrorStyle.STOP : STDataValidationErrorStyle.WARNING);
                list.setShowErrorMessage(true);
                list.setError(offer.error());
            }
            int last = Math.max(part.row(), Worksheet.HEADER_ROW + 1) + room(sheet);
            list.setSqref(
                    List.of(new CellRangeAddress(Worksheet.HEADER_ROW + 1, last, column, column).formatAsString()));
            all.setCount(all.sizeOfDataValidationArray());
        }
    }
}
