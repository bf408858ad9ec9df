package dev.dateline.export.excel.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * How values look that are of one kind of {@link Editing}, each look made when it is first asked for. Every value stands
 * at the top of its cell, for a row is as high as its longest text.
 */
public final class ValueStyles {

    /** The model lets no more digits after the point through. */
    private static final int MAX_SCALE = 10;

    /** Text may be indented by so many steps. */
    private static final int MAX_INDENT = 1;

    /** A workbook holds 64,000 looks; units beyond these many do without their sign. */
    private static final int MAX_UNITS = 500;

    private static final int WRAPS = 1;
    private static final int QUOTED = 2;
    private static final int INDENT = 4;

    private final SXSSFWorkbook workbook;
    private final int style;
    private final @Nullable Font font;
    private final @Nullable CellStyle[] texts = new CellStyle[INDENT * (MAX_INDENT + 1)];
    private final @Nullable CellStyle[] plainNumbers = new CellStyle[MAX_SCALE + 1];
    private final Map<String, @Nullable CellStyle[]> numbers = new HashMap<>();
    private final CellStyle truth;
    private final CellStyle date;
    private final CellStyle counter;

    /**
     * Begins with the looks that every workbook needs.
     *
     * @param style the number of the style they are of
     * @param font their font; null for the workbook's own
     */
    ValueStyles(SXSSFWorkbook workbook, int style, @Nullable Font font) {
        this.workbook = workbook;
        this.style = style;
        this.font = font;
        truth = formatted("\"TRUE\";\"TRUE\";\"FALSE\"", HorizontalAlignment.LEFT);
        date = formatted("yyyy-mm-dd", HorizontalAlignment.LEFT);
        counter = formatted("0", HorizontalAlignment.RIGHT);
    }

    /** A number or date, away from the edge where it would touch what is in the next cell. */
    private CellStyle formatted(String format, HorizontalAlignment alignment) {
        CellStyle style = data();
        style.setAlignment(alignment);
        style.setIndention(alignment == HorizontalAlignment.RIGHT ? (short) 1 : 0);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle data() {
        CellStyle look = workbook.createCellStyle();
        look.setVerticalAlignment(VerticalAlignment.TOP);
        if (font != null) {
            look.setFont(font);
        }
        NamedStyles.mark(look, style);
        return look;
    }

    /**
     * True or false. Excel writes these words anyway; LibreOffice would show 1 and 0.
     *
     * @return its look
     */
    public CellStyle truth() {
        return truth;
    }

    /**
     * A day.
     *
     * @return its look
     */
    public CellStyle date() {
        return date;
    }

    /** A number that is counted by and never added up, such as a year. */
    CellStyle counter() {
        return counter;
    }

    /**
     * A number shown with as many digits after the point as it was given with.
     *
     * @param scale how many digits
     * @return its look
     */
    public CellStyle number(int scale) {
        int digits = Math.min(scale, MAX_SCALE);
        CellStyle style = plainNumbers[digits];
        if (style == null) {
            style = formatted(digitsFormat(digits), HorizontalAlignment.RIGHT);
            plainNumbers[digits] = style;
        }
        return style;
    }

    /**
     * A number shown with its unit, where it is one that people write beside the number: percent, or a currency.
     *
     * @param scale how many digits
     * @param unit the unit
     * @return its look
     */
    public CellStyle number(int scale, String unit) {
        if (!UnitFormat.shows(unit)) {
            return number(scale);
        }
        @Nullable CellStyle[] byScale = numbers.get(unit);
        if (byScale == null) {
            if (numbers.size() == MAX_UNITS) {
                return number(scale);
            }
            byScale = new @Nullable CellStyle[MAX_SCALE + 1];
            numbers.put(unit, byScale);
        }
        int digits = Math.min(scale, MAX_SCALE);
        CellStyle style = byScale[digits];
        if (style == null) {
            style = formatted(UnitFormat.of(unit, digitsFormat(digits)), HorizontalAlignment.RIGHT);
            byScale[digits] = style;
        }
        return style;
    }

    private static String digitsFormat(int scale) {
        return scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
    }

    /**
     * Text. One that begins as a formula does is marked as a leading apostrophe would mark it, so that it stays text
     * even when somebody edits the cell.
     *
     * @param value the text
     * @param wraps whether it breaks into lines
     * @param indent by how many steps it is moved in
     * @return its look
     */
    public CellStyle text(String value, boolean wraps, int indent) {
        boolean looksLikeFormula = "=+-@".indexOf(value.charAt(0)) >= 0;
        int index = (wraps ? WRAPS : 0) + (looksLikeFormula ? QUOTED : 0) + INDENT * Math.min(indent, MAX_INDENT);
        CellStyle style = texts[index];
        if (style == null) {
            style = text(index);
            texts[index] = style;
        }
        return style;
    }

    private CellStyle text(int index) {
        CellStyle style = data();
        style.setWrapText((index & WRAPS) != 0);
        ((XSSFCellStyle) style).setQuotePrefixed((index & QUOTED) != 0);
        if (index >= INDENT) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) (2 * (index / INDENT)));
        }
        return style;
    }
}
