package dev.dateline.export.excel.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How cells look. */
public final class CellStyles {

    private static final byte[] NAVY = {(byte) 0xFF, (byte) 0x1F, (byte) 0x38, (byte) 0x64};
    private static final byte[] GREY = {(byte) 0xFF, (byte) 0x59, (byte) 0x59, (byte) 0x59};
    private static final byte[] LINK_BLUE = {(byte) 0xFF, (byte) 0x05, (byte) 0x4A, (byte) 0x91};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final short TITLE_POINTS = 16;
    private static final short HEADING_POINTS = 12;

    private final SXSSFWorkbook workbook;
    private final Map<Editing, ValueStyles> values = new EnumMap<>(Editing.class);
    private final CellStyle header;
    private final CellStyle derivedHeader;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle words;
    private final CellStyle arrow;

    /**
     * Begins with the looks that every workbook needs.
     *
     * @param workbook the workbook they are for
     */
    public CellStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        header = newHeader(NAVY);
        derivedHeader = newHeader(GREY);
        title = bold(TITLE_POINTS);
        heading = bold(HEADING_POINTS);
        NamedStyles.heading(workbook.getXSSFWorkbook().getStylesSource(), title, 1);
        NamedStyles.heading(workbook.getXSSFWorkbook().getStylesSource(), heading, 2);
        words = linked(HorizontalAlignment.LEFT);
        arrow = linked(HorizontalAlignment.CENTER);
    }

    private XSSFFont font(byte[] argb) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setColor(new XSSFColor(argb));
        font.setFamily(FontFamily.SWISS);
        font.setScheme(FontScheme.MINOR);
        return font;
    }

    private CellStyle linked(HorizontalAlignment alignment) {
        Font font = font(LINK_BLUE);
        font.setUnderline(Font.U_SINGLE);
        CellStyle style = data();
        style.setAlignment(alignment);
        style.setFont(font);
        return style;
    }

    private CellStyle newHeader(byte[] fill) {
        Font font = font(WHITE);
        font.setBold(true);
        CellStyle style = data();
        style.setFont(font);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(fill));
        style.setBorderBottom(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }

    private CellStyle bold(short points) {
        Font font = font(NAVY);
        font.setBold(true);
        font.setFontHeightInPoints(points);
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFont(font);
        return style;
    }

    private CellStyle data() {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** The header of a column. */
    CellStyle header(Editing editing) {
        return editing == Editing.DERIVED ? derivedHeader : header;
    }

    /**
     * The values of a column.
     *
     * @param editing what becomes of cells when somebody changes them
     * @return their looks
     */
    public ValueStyles values(Editing editing) {
        return values.computeIfAbsent(editing, this::newValues);
    }

    private ValueStyles newValues(Editing editing) {
        String name = editing.style();
        Font font = editing == Editing.DERIVED ? font(GREY) : null;
        int style = name == null
                ? 0
                : NamedStyles.add(
                        workbook.getXSSFWorkbook().getStylesSource(), name, font == null ? 0 : font.getIndex());
        return new ValueStyles(workbook, style, font);
    }

    /**
     * The title of a sheet.
     *
     * @return its look
     */
    public CellStyle title() {
        return title;
    }

    /**
     * What stands above a part of a sheet.
     *
     * @return its look
     */
    public CellStyle heading() {
        return heading;
    }

    /** An arrow that leads somewhere. */
    CellStyle arrow() {
        return arrow;
    }

    /**
     * Words that lead somewhere.
     *
     * @return their look
     */
    public CellStyle link() {
        return words;
    }
}
