package dev.dateline.export.csv;

import dev.dateline.export.Settings;
import java.nio.charset.StandardCharsets;

/**
 * How cells are put into a file.
 *
 * @param delimiter what stands between two cells
 * @param lineEnd what ends a line
 * @param byteOrderMark whether a file begins with one, by which Excel knows UTF-8
 * @param nullToken what stands for no value; a value that reads the same is quoted
 * @param spreadsheetSafe whether text that a spreadsheet would take for a formula gets an apostrophe
 * @param hxl whether a row of HXL hashtags follows the header
 * @param gzip whether each table is compressed
 */
record Dialect(
        char delimiter,
        String lineEnd,
        boolean byteOrderMark,
        String nullToken,
        boolean spreadsheetSafe,
        boolean hxl,
        boolean gzip) {

    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};

    static Dialect of(Settings settings) {
        return new Dialect(
                settings.get(CsvOptions.DELIMITER).character(),
                settings.get(CsvOptions.LINE_END).characters(),
                settings.get(CsvOptions.BYTE_ORDER_MARK),
                settings.get(CsvOptions.NULL_TOKEN),
                settings.get(CsvOptions.SPREADSHEET_SAFE),
                settings.get(CsvOptions.HXL),
                settings.get(CsvOptions.GZIP));
    }

    /** What a file begins with. */
    byte[] preamble() {
        return byteOrderMark ? BYTE_ORDER_MARK : NOTHING;
    }

    /** How many lines stand before the first row. */
    int headerLines() {
        return hxl ? 2 : 1;
    }

    /** The name of the file with a table. */
    String fileName(String table) {
        return table + ".csv" + (gzip ? ".gz" : "");
    }
}
