package dev.dateline.export.excel.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Marks looks as Excel's own styles for headings, by which screen readers find them. */
final class HeadingStyles {

    /** The number of Heading 1 among the styles that Excel brings; Heading 2 follows. */
    private static final int HEADING_1 = 16;

    private static final String NAMESPACE = XSSFRelation.NS_SPREADSHEETML;

    private HeadingStyles() {}

    /**
     * Marks a look.
     *
     * @param level 1 for the titles of sheets, 2 for what is below
     */
    static void mark(StylesTable styles, CellStyle look, int level) {
        CTXf own = ((XSSFCellStyle) look).getCoreXf();
        CTXf base = CTXf.Factory.newInstance();
        base.setNumFmtId(0);
        base.setFontId(own.getFontId());
        base.setFillId(0);
        base.setBorderId(0);
        int index = styles.putCellStyleXf(base) - 1;
        own.setXfId(index);
        name(styles.getCTStylesheet(), "Heading " + level, HEADING_1 + level - 1, index);
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
        cursor.insertAttributeWithValue("builtinId", Integer.toString(builtin));
        cursor.toNextToken();
    }
}
