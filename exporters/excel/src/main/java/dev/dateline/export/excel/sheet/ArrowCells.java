package dev.dateline.export.excel.sheet;

import org.jspecify.annotations.Nullable;

/** Finds out which formula stands in a cell with an arrow. */
final class ArrowCells {

    /** What Excel lets a formula take for an address. */
    private static final int MAX_ADDRESS = 255;

    private final RowKeys keys;
    private final Examples withoutArrow;

    /**
     * For the rows of a table.
     *
     * @param keys what tells them apart
     * @param withoutArrow counts addresses that no arrow leads to
     */
    ArrowCells(RowKeys keys, Examples withoutArrow) {
        this.keys = keys;
        this.withoutArrow = withoutArrow;
    }

    /**
     * The formula of a cell.
     *
     * @return null if nothing leads anywhere
     */
    @Nullable
    String formula(RowValues row, String article, SheetColumn.Arrows arrows) {
        Object value = row.get(arrows.position());
        if (value == null || value.equals(0L)) {
            return null;
        }
        if (arrows.link().searches().isEmpty()) {
            return toWeb(value.toString(), row, article, arrows);
        }
        if (arrows.link().leadsToSeveral()) {
            String table = keys.linkTable(row);
            return table == null ? null : arrows.formulas().get(table);
        }
        return arrows.formula();
    }

    /** An address in other characters than ASCII stands in the formula as programs ask for it; any other in its cell. */
    private @Nullable String toWeb(String address, RowValues row, String article, SheetColumn.Arrows arrows) {
        String ascii = WebAddress.ascii(address);
        if (!ascii.equals(address) && ascii.length() <= MAX_ADDRESS) {
            return SheetFile.linkTo("\"" + ascii.replace("&", "&amp;") + "\"", Link.ARROW);
        }
        if (address.length() <= MAX_ADDRESS) {
            return arrows.formula();
        }
        withoutArrow.add(keys.place(row, article));
        return null;
    }
}
