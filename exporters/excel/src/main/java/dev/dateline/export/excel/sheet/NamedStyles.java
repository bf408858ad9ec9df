package dev.dateline.export.excel.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * Cell styles with a name, which people see in the list of styles. By Excel's own styles for headings screen readers
 * find them.
 */
final class NamedStyles {

    /** The number of Heading 1 among the styles that Excel brings; Heading 2 follows. */
    private static final int HEADING_1 = 16;

    private static final int OWN = -1;

    private static final String NAMESPACE = XSSFRelation.NS_SPREADSHEETML;

    private NamedStyles() {}

    /**
     * Makes a look that of a heading.
     *
     * @param level 1 for the titles of sheets, 2 for what is below
     */
    static void heading(StylesTable styles, CellStyle look, int level) {
        long font = ((XSSFCellStyle) look).getCoreXf().getFontId();
        mark(look, add(styles, "Heading " + level, HEADING_1 + level - 1, font));
    }

    /**
     * Adds a style of the workbook's own.
     *
     * @param font the number of its font
     * @return its number, for {@link #mark}
     */
    static int add(StylesTable styles, String name, long font) {
        return add(styles, name, OWN, font);
    }

    /** Makes a look one of a style. */
    static void mark(CellStyle look, int style) {
        ((XSSFCellStyle) look).getCoreXf().setXfId(style);
    }

    private static int add(StylesTable styles, String name, int builtin, long font) {
        CTXf base = CTXf.Factory.newInstance();
        base.setNumFmtId(0);
        base.setFontId(font);
        base.setFillId(0);
        base.setBorderId(0);
        int index = styles.putCellStyleXf(base) - 1;
        name(styles.getCTStylesheet(), name, builtin, index);
        return index;
    }

    /** Adds the name of a style. Its type is not among those that POI's smaller set of schemas has. */
    private static void name(CTStylesheet sheet, String name, int builtin, int index) {
        try (XmlCursor cursor = sheet.newCursor()) {
            if (!cursor.toChild(NAMESPACE, "cellStyles")) {
                cursor.toEndToken();
                cursor.beginElement("cellStyles", NAMESPACE);
                // The style of all other cells has to be named where any is.
                insert(cursor, "Normal", 0, 0);
            } else {
                cursor.toEndToken();
            }
            insert(cursor, name, builtin, index);
        }
    }

    private static void insert(XmlCursor cursor, String name, int builtin, int index) {
        cursor.beginElement("cellStyle", NAMESPACE);
        cursor.insertAttributeWithValue("name", name);
        cursor.insertAttributeWithValue("xfId", Integer.toString(index));
        if (builtin != OWN) {
            cursor.insertAttributeWithValue("builtinId", Integer.toString(builtin));
        }
        cursor.toNextToken();
    }
}
