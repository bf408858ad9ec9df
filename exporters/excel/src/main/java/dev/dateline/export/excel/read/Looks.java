package dev.dateline.export.excel.read;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What people see of the numbers of a workbook, by the numbers of their styles. */
final class Looks {

    /** What a format shows word for word: quoted, escaped, or in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

    private final CellValue.Look[] byStyle;

    private Looks(CellValue.Look[] byStyle) {
        this.byStyle = byStyle;
    }

    static Looks of(StylesTable styles) {
        CellValue.Look[] looks = new CellValue.Look[styles.getNumCellStyles()];
        Arrays.setAll(looks, i -> look(styles.getStyleAt(i)));
        return new Looks(looks);
    }

    private static CellValue.Look look(XSSFCellStyle style) {
        String format = style.getDataFormatString();
        if (DateUtil.isADateFormat(style.getDataFormat(), format)) {
            return CellValue.Look.DATE;
        }
        boolean multiplies =
                format != null && LITERAL.matcher(format).replaceAll("").contains("%");
        return multiplies ? CellValue.Look.PERCENT : CellValue.Look.PLAIN;
    }

    CellValue.Look of(int style) {
        return style < byStyle.length ? byStyle[style] : CellValue.Look.PLAIN;
    }
}
