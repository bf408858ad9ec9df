package dev.dateline.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** How cells look. Every value stands at the top of its cell, for a row is as high as its longest text. */
final class CellStyles {

    /** The model lets no more digits after the point through. */
    private static final int MAX_SCALE = 10;

    private static final byte[] HEADER_FILL_ARGB = {(byte) 0xFF, (byte) 0xDD, (byte) 0xE6, (byte) 0xF0};

    private final CellStyle header;
    private final CellStyle plain;
    private final CellStyle wrapped;
    private final CellStyle quoted;
    private final CellStyle quotedAndWrapped;
    private final CellStyle truth;
    private final CellStyle date;
    private final List<CellStyle> numbers = new ArrayList<>();

    CellStyles(SXSSFWorkbook workbook) {
        header = header(workbook);
        plain = text(workbook, false, false);
        wrapped = text(workbook, true, false);
        quoted = text(workbook, false, true);
        quotedAndWrapped = text(workbook, true, true);
        truth = formatted(workbook, "\"TRUE\";\"TRUE\";\"FALSE\"", HorizontalAlignment.LEFT);
        date = formatted(workbook, "yyyy-mm-dd", HorizontalAlignment.LEFT);
        for (int scale = 0; scale <= MAX_SCALE; scale++) {
            String format = scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
            numbers.add(formatted(workbook, format, HorizontalAlignment.RIGHT));
        }
    }

    private static CellStyle header(Workbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = data(workbook);
        style.setFont(font);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(HEADER_FILL_ARGB));
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static CellStyle text(Workbook workbook, boolean wraps, boolean quoted) {
        CellStyle style = data(workbook);
        style.setWrapText(wraps);
        ((XSSFCellStyle) style).setQuotePrefixed(quoted);
        return style;
    }

    /** A number or date, away from the edge where it would touch what is in the next cell. */
    private static CellStyle formatted(Workbook workbook, String format, HorizontalAlignment alignment) {
        CellStyle style = data(workbook);
        style.setAlignment(alignment);
        style.setIndention(alignment == HorizontalAlignment.RIGHT ? (short) 1 : 0);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle data(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle header() {
        return header;
    }

    /** True or false. Excel writes these words anyway; LibreOffice would show 1 and 0. */
    CellStyle truth() {
        return truth;
    }

    CellStyle date() {
        return date;
    }

    /** A number shown with as many digits after the point as it was given with. */
    CellStyle number(int scale) {
        return numbers.get(Math.min(scale, MAX_SCALE));
    }

    /**
     * Text. One that begins as a formula does is marked as a leading apostrophe would mark it, so that it stays text
     * even when somebody edits the cell.
     */
    CellStyle text(String value, boolean wraps) {
        boolean looksLikeFormula = "=+-@".indexOf(value.charAt(0)) >= 0;
        if (looksLikeFormula) {
            return wraps ? quotedAndWrapped : quoted;
        }
        return wraps ? wrapped : plain;
    }
}
