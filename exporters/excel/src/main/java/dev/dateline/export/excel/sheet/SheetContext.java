package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.ComparisonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What the sheets of a workbook share. */
public final class SheetContext {

    private final StreamedWorkbook workbook;
    private final CellStyles styles;
    private final LongTexts longTexts;
    private final List<Table<?>> tables;
    private final Links links;
    private final ColumnChoice choice;
    private final boolean citations;
    private final int maxRows;
    private final @Nullable FormRows form;
    private final Losses losses = new Losses();
    private final Warnings warnings = new Warnings();
    private final Examples withoutArrow = new Examples();

    private SheetContext(
            StreamedWorkbook workbook,
            CellStyles styles,
            LongTexts longTexts,
            List<Table<?>> tables,
            ColumnChoice choice,
            boolean citations,
            int maxRows,
            @Nullable FormRows form) {
        this.workbook = workbook;
        this.styles = styles;
        this.longTexts = longTexts;
        this.tables = List.copyOf(tables);
        this.links = new Links(this.tables);
        this.choice = choice;
        this.citations = citations;
        this.maxRows = maxRows;
        this.form = form;
    }

    /**
     * For the sheets of tables.
     *
     * @param workbook the workbook
     * @param tables the tables that it has sheets of
     * @param choice which columns are hidden
     * @param citations whether figures have a citation to copy
     * @param maxRows how many rows a sheet may have below its header
     * @return what they share
     */
    public static SheetContext of(
            StreamedWorkbook workbook, List<Table<?>> tables, ColumnChoice choice, boolean citations, int maxRows) {
        return new SheetContext(
                workbook, new CellStyles(workbook), new LongTexts(), tables, choice, citations, maxRows, null);
    }

    /**
     * For sheets that people fill in: nothing leads elsewhere, and columns that nobody fills in are hidden.
     *
     * @param workbook the workbook
     * @param tables the tables that it has sheets of
     * @param form what is different about the sheets
     * @return what they share
     */
    public static SheetContext of(StreamedWorkbook workbook, List<Table<?>> tables, FormRows form) {
        ColumnChoice choice = new ColumnChoice(FormRows.hidden(tables), Set.of());
        return new SheetContext(
                workbook,
                new CellStyles(workbook),
                new LongTexts(),
                List.of(),
                choice,
                false,
                Worksheet.MAX_ROWS,
                form);
    }

    /**
     * For the sheets that speak of the workbook itself: nothing on them is a loss, and nothing leads elsewhere.
     *
     * @return what those sheets share
     */
    public SheetContext forItself() {
        return new SheetContext(workbook, styles, longTexts, List.of(), ColumnChoice.ALL_SHOWN, false, maxRows, null);
    }

    StreamedWorkbook workbook() {
        return workbook;
    }

    SheetLayout layout(Table<?> table) {
        Set<String> shown = tables.stream().map(Table::name).collect(Collectors.toUnmodifiableSet());
        if (form != null) {
            return SheetLayout.of(table, links, shown, form.behind(table), form);
        }
        List<OwnColumn> own = new ArrayList<>(OwnColumns.of(table, citations));
        if (shown.contains(ComparisonId.TABLE)) {
            ComparisonColumn.column(table).ifPresent(own::add);
        }
        return SheetLayout.of(table, links, shown, own, null);
    }

    /**
     * How cells look.
     *
     * @return the looks of the workbook
     */
    public CellStyles styles() {
        return styles;
    }

    /**
     * What the workbook cannot hold as it is.
     *
     * @return what was counted so far
     */
    public Losses losses() {
        return losses;
    }

    /**
     * What is odd about the rows.
     *
     * @return what was counted so far
     */
    public Warnings warnings() {
        return warnings;
    }

    /**
     * Addresses that no arrow leads to, because they are too long for a formula.
     *
     * @return what was counted so far
     */
    public Examples withoutArrow() {
        return withoutArrow;
    }

    /**
     * What does not fit into a cell.
     *
     * @return where it goes on
     */
    public LongTexts longTexts() {
        return longTexts;
    }

    /** What is different about sheets that people fill in; null if they do not. */
    @Nullable
    FormRows form() {
        return form;
    }

    ColumnChoice choice() {
        return choice;
    }

    /** How many rows a sheet may have below its header. */
    int maxRows() {
        return maxRows;
    }

    /**
     * Tells arrows and lists to choose from where to look, when every sheet has its last row and its place.
     *
     * @param sheets the sheets of the tables
     */
    public void connect(List<TableSheet<?>> sheets) {
        XSSFWorkbook parts = workbook.getXSSFWorkbook();
        LinkNames.define(parts, sheets);
        DropDowns.add(sheets);
    }
}
